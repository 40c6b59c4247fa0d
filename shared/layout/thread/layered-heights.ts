/** Places what stands in layers up and down, close to what it is joined to, in the given order. */

import type { LayerEdge } from './layered-order.ts'

export interface Stacked {
  readonly height: number
  /** Least space to what stands above in the same layer. */
  readonly gap: number
}

const rounds = 4

/** What moves together: the sum of its wishes, each less its `offset` from the top of the layer. */
interface Block {
  readonly sum: number
  readonly ids: { readonly id: string; readonly offset: number }[]
}

/**
 * The top edge of everything in px, whole numbers from 0. Each layer in turn moves as close to the
 * middle of its neighbours as order and gaps allow, to and fro, and last from left to right: what
 * came of something stands beside it.
 */
export function placeLayers(
  layers: readonly (readonly string[])[],
  edges: readonly LayerEdge[],
  sizeOf: (id: string) => Stacked,
): ReadonlyMap<string, number> {
  const joined = new Map<string, { readonly left: string[]; readonly right: string[] }>()
  for (const id of layers.flat()) joined.set(id, { left: [], right: [] })
  for (const { from, to } of edges) {
    joined.get(from)?.right.push(to)
    joined.get(to)?.left.push(from)
  }
  const tops = new Map<string, number>()
  const middle = (id: string): number => (tops.get(id) ?? 0) + sizeOf(id).height / 2
  for (const layer of layers) setTops(tops, layer, sizeOf, () => 0)
  for (let round = 0; round < rounds; round++) {
    const isForwards = round % 2 === 1
    for (const layer of isForwards ? layers : layers.toReversed()) {
      setTops(tops, layer, sizeOf, (id) => {
        const { left = [], right = [] } = joined.get(id) ?? {}
        const near = isForwards ? left : right
        const others = near.length > 0 ? near : isForwards ? right : left
        const wished = others.length === 0 ? middle(id) : mean(others.map(middle))
        return wished - sizeOf(id).height / 2
      })
    }
  }
  const highest = Math.min(...tops.values())
  return new Map([...tops].map(([id, top]) => [id, Math.round(top - highest)]))
}

/**
 * As close to the wished tops as possible, by least squares: where wishes collide, those concerned
 * form a block that moves as one to the mean of their wishes (pool adjacent violators).
 */
function setTops(
  tops: Map<string, number>,
  layer: readonly string[],
  sizeOf: (id: string) => Stacked,
  wishOf: (id: string) => number,
): void {
  let offset = 0
  const blocks: Block[] = []
  for (const [n, id] of layer.entries()) {
    const { height, gap } = sizeOf(id)
    if (n > 0) offset += gap
    let block: Block = { sum: wishOf(id) - offset, ids: [{ id, offset }] }
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (above.sum / above.ids.length <= block.sum / block.ids.length) break
      above.ids.push(...block.ids)
      block = { sum: above.sum + block.sum, ids: above.ids }
      blocks.pop()
    }
    blocks.push(block)
    offset += height
  }
  for (const { sum, ids } of blocks) {
    for (const each of ids) tops.set(each.id, sum / ids.length + each.offset)
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
