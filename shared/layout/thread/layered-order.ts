/** Orders what stands in layers so that the edges between neighbouring layers cross seldom. */

/** An edge between a place in one layer and a place in the next one, both by id. */
export interface LayerEdge {
  readonly from: string
  readonly to: string
}

export interface Layers {
  /** Ids from left to right, each layer from top to bottom. */
  readonly layers: readonly (readonly string[])[]
  readonly edges: readonly LayerEdge[]
}

type Neighbours = ReadonlyMap<string, readonly string[]>

const sweeps = 6
/** Exchanging neighbours one by one is tried only where it is quick. */
const mostToSwap = 300

/**
 * A better order of the same layers. Starts from the given one and leaves it wherever no other has
 * fewer crossings, so that small changes move little. Same input, same output.
 */
export function withFewCrossings({ layers, edges }: Layers): readonly (readonly string[])[] {
  const left = neighbours(edges, (edge) => [edge.to, edge.from])
  const right = neighbours(edges, (edge) => [edge.from, edge.to])
  let best = layers
  let fewest = countCrossings({ layers, edges })
  const consider = (order: readonly (readonly string[])[]): void => {
    const count = countCrossings({ layers: order, edges })
    if (count >= fewest) return
    best = order
    fewest = count
  }
  let order = layers
  for (let n = 0; n < sweeps && fewest > 0; n++) {
    order = swept(order, left, right, n % 2 === 0)
    consider(order)
  }
  const size = layers.reduce((sum, layer) => sum + layer.length, 0)
  if (fewest > 0 && size <= mostToSwap) consider(swapped(best, left, right))
  return best
}

/** How many pairs of edges between neighbouring layers cross. */
export function countCrossings({ layers, edges }: Layers): number {
  const places = placesIn(layers)
  const layerOf = new Map(layers.flatMap((layer, n) => layer.map((id) => [id, n] as const)))
  const byLayer = new Map<number, (readonly [number, number])[]>()
  for (const { from, to } of edges) {
    const layer = layerOf.get(from)
    const ends = [places.get(from) ?? 0, places.get(to) ?? 0] as const
    if (layer === undefined) continue
    const known = byLayer.get(layer)
    if (known === undefined) byLayer.set(layer, [ends])
    else known.push(ends)
  }
  let sum = 0
  for (const pairs of byLayer.values()) {
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
    sum += inversions(pairs.map(([, to]) => to))
  }
  return sum
}

/** How many pairs stand in the wrong order, counted while merging. */
function inversions(values: readonly number[]): number {
  if (values.length < 2) return 0
  let count = 0
  const sort = (part: readonly number[]): readonly number[] => {
    if (part.length < 2) return part
    const middle = part.length >> 1
    const [a, b] = [sort(part.slice(0, middle)), sort(part.slice(middle))]
    const merged: number[] = []
    for (let i = 0, j = 0; merged.length < part.length;) {
      const [first, second] = [a[i], b[j]]
      if (second === undefined || (first !== undefined && first <= second)) {
        merged.push(first ?? 0)
        i += 1
      } else {
        merged.push(second)
        count += a.length - i
        j += 1
      }
    }
    return merged
  }
  sort(values)
  return count
}

/** Goes once through all layers and sorts each by the middle of what it is joined to. */
function swept(
  layers: readonly (readonly string[])[],
  left: Neighbours,
  right: Neighbours,
  isForwards: boolean,
): readonly (readonly string[])[] {
  const order = [...layers]
  for (let n = 1; n < layers.length; n++) {
    const at = isForwards ? n : layers.length - 1 - n
    const beside = order[isForwards ? at - 1 : at + 1] ?? []
    const joined = isForwards ? left : right
    const places = new Map(beside.map((id, place) => [id, (place + 0.5) / beside.length]))
    const layer = order[at] ?? []
    const weighed = layer.map((id, place) => {
      const known = (joined.get(id) ?? []).flatMap((each) => places.get(each) ?? [])
      const own = (place + 0.5) / layer.length
      return { id, middle: known.length === 0 ? own : mean(known) }
    })
    // Sorting is stable: equals stay as they were.
    order[at] = weighed.sort((a, b) => a.middle - b.middle).map(({ id }) => id)
  }
  return order
}

/** Exchanges neighbours wherever that alone helps, until nothing does. */
function swapped(
  layers: readonly (readonly string[])[],
  left: Neighbours,
  right: Neighbours,
): readonly (readonly string[])[] {
  const order = layers.map((layer) => [...layer])
  const places = placesIn(order)
  const crossed = (upper: string, lower: string): number =>
    [left, right].reduce((sum, joined) => {
      const below = (joined.get(lower) ?? []).map((id) => places.get(id) ?? 0)
      return (joined.get(upper) ?? []).reduce((count, id) => {
        const place = places.get(id) ?? 0
        return count + below.filter((other) => other < place).length
      }, sum)
    }, 0)
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const layer of order) {
      for (let n = 0; n + 1 < layer.length; n++) {
        const [upper, lower] = [layer[n], layer[n + 1]]
        if (upper === undefined || lower === undefined) continue
        if (crossed(lower, upper) >= crossed(upper, lower)) continue
        layer.splice(n, 2, lower, upper)
        places.set(lower, n).set(upper, n + 1)
        isBetter = true
      }
    }
  }
  return order
}

function placesIn(layers: readonly (readonly string[])[]): Map<string, number> {
  return new Map(layers.flatMap((layer) => layer.map((id, place) => [id, place] as const)))
}

function neighbours(
  edges: readonly LayerEdge[],
  endsOf: (edge: LayerEdge) => readonly [string, string],
): Neighbours {
  const found = new Map<string, string[]>()
  for (const edge of edges) {
    const [at, next] = endsOf(edge)
    const known = found.get(at)
    if (known === undefined) found.set(at, [next])
    else known.push(next)
  }
  return found
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
