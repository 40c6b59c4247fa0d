/** Finds ideas that say nearly the same, which would split the votes between them. */

/** Share of letter pairs in common from which on two titles are taken for the same thing. */
const alikeFrom = 0.6

/** Every pair is compared; beyond this many things that would be felt, and nobody votes on them all. */
const mostCompared = 300

interface Titled {
  readonly id: string
  readonly title: string
}

/** Pairs of things with nearly the same title, the most alike first; each thing in one pair only. None for more than 300. */
export function nearDuplicates(items: readonly Titled[]): readonly (readonly [string, string])[] {
  if (items.length > mostCompared) return []
  const pairs = items.map(({ title }) => letterPairs(title))
  const found: { readonly first: number; readonly second: number; readonly likeness: number }[] = []
  for (let first = 0; first < items.length; first += 1) {
    for (let second = first + 1; second < items.length; second += 1) {
      const likeness = likenessOf(pairs[first] ?? new Map(), pairs[second] ?? new Map())
      if (likeness >= alikeFrom) found.push({ first, second, likeness })
    }
  }
  found.sort((a, b) => b.likeness - a.likeness)
  const used = new Set<number>()
  return found.flatMap(({ first, second }) => {
    const [kept, merged] = [items[first], items[second]]
    if (kept === undefined || merged === undefined || used.has(first) || used.has(second)) return []
    used.add(first).add(second)
    return [[kept.id, merged.id] as const]
  })
}

/** Twice the pairs in common by all pairs (Dice's coefficient): 0 nothing in common, 1 the same. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = sum(a) + sum(b)
  if (total === 0) return 0
  let common = 0
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0)
  return (2 * common) / total
}

/** Neighbouring letters of a text with how often they occur; spaces, signs and case do not count. */
function letterPairs(text: string): ReadonlyMap<string, number> {
  // Syllables are taken apart, so that another ending does not make another word.
  const letters = [...text.normalize('NFD').toLowerCase()].filter((each) =>
    /[\p{L}\p{N}]/u.test(each),
  )
  const pairs = new Map<string, number>()
  for (let place = 1; place < letters.length; place += 1) {
    const pair = `${letters[place - 1] ?? ''}${letters[place] ?? ''}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
