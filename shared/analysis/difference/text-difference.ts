/** Says which words of a text were taken out and which came in, for Korean and English alike. */

export interface TextPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

// Above this, comparing takes longer than anybody reads; the text is then shown as a whole.
const mostSteps = 250_000
/** A shared beginning or end shorter than this is chance, not the same word with another particle. */
const fewestShared = 2

const words = new Intl.Segmenter('ko', { granularity: 'word' })
const letters = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/**
 * Both texts as one run of parts: what stayed, what was taken out, what came in. Words are units;
 * of a word that only has another ending, such as 신청서를 and 신청서에, only the ending differs.
 */
export function textDifference(before: string, after: string): readonly TextPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const old = pieces(words, before)
  const fresh = pieces(words, after)
  const kept = old.length * fresh.length > mostSteps ? [] : longestCommon(old, fresh)
  const parts: TextPart[] = []
  let [i, j] = [0, 0]
  for (const [nextOld, nextFresh] of [...kept, [old.length, fresh.length] as const]) {
    parts.push(part('removed', old.slice(i, nextOld).join('')))
    parts.push(part('added', fresh.slice(j, nextFresh).join('')))
    if (nextOld < old.length) parts.push({ kind: 'same', text: old[nextOld]! })
    i = nextOld + 1
    j = nextFresh + 1
  }
  return joined(parts)
}

function pieces(segmenter: Intl.Segmenter, text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** A stretch that was taken out and what stands there now; a shared beginning and end stay. */
function replaced(from: string, to: string): readonly TextPart[] {
  const [a, b] = [pieces(letters, from), pieces(letters, to)]
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  if (start < fewestShared) start = 0
  let end = 0
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  if (end < fewestShared) end = 0
  return [
    part('same', a.slice(0, start).join('')),
    part('removed', a.slice(start, a.length - end).join('')),
    part('added', b.slice(start, b.length - end).join('')),
    part('same', end === 0 ? '' : a.slice(-end).join('')),
  ]
}

function part(kind: TextPart['kind'], text: string): TextPart {
  return { kind, text }
}

/** Pairs of places of the longest run of words that both have, in order. */
function longestCommon(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? 1 + lengths[(i + 1) * width + j + 1]!
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Neighbours of one kind as one; a space between two stretches that changed belongs to both. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const filled = parts.filter(({ text }) => text !== '')
  const all: TextPart[] = []
  let removed = ''
  let added = ''
  const keep = (each: TextPart): void => {
    const last = all.at(-1)
    if (each.text === '') return
    if (last?.kind === each.kind) all[all.length - 1] = part(each.kind, last.text + each.text)
    else all.push(each)
  }
  const close = (): void => {
    for (const each of replaced(removed, added)) keep(each)
    removed = added = ''
  }
  filled.forEach(({ kind, text }, n) => {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      const isBetween = filled[n - 1]?.kind !== 'same' && (filled[n + 1]?.kind ?? 'same') !== 'same'
      if (n > 0 && isBetween && text.trim() === '') {
        removed += text
        added += text
        return
      }
      close()
      keep(part('same', text))
    }
  })
  close()
  return all
}
