/** Keeps passages of a text in place while the text is edited. */

/** A passage of a text as [start, end) in UTF-16 units. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/**
 * Where a passage is after an edit: moved along where the edit lies before it, grown or shrunk
 * where the edit lies inside. Where more than that was replaced it is looked for by its words;
 * null where they are gone or no longer found once only.
 */
export function movePassage(before: string, after: string, passage: Passage): Passage | null {
  const edit = editBetween(before, after)
  const { start, end } = passage
  if (end <= edit.start) return passage
  const growth = after.length - before.length
  if (start >= edit.end) return { start: start + growth, end: end + growth }
  const isInside = start <= edit.start && edit.end <= end
  const isWhole = start === edit.start && edit.end === end
  if (isInside && !isWhole) {
    const moved = trimPassage(after, { start, end: end + growth })
    if (moved !== null) return moved
  }
  return findOnce(after, before.slice(start, end))
}

/** A passage without the space at its ends, never through the middle of a character; null if empty. */
export function trimPassage(text: string, { start, end }: Passage): Passage | null {
  const from = wholeStart(text, Math.max(0, Math.min(start, text.length)))
  const to = wholeEnd(text, Math.max(from, Math.min(end, text.length)))
  const words = text.slice(from, to)
  if (words.trim() === '') return null
  return {
    start: from + words.length - words.trimStart().length,
    end: to - words.length + words.trimEnd().length,
  }
}

/** The one range of the old text that was replaced; as small as can be. */
function editBetween(before: string, after: string): Passage {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let same = 0
  while (
    same < shorter - start &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  ) {
    same += 1
  }
  return { start, end: before.length - same }
}

function findOnce(text: string, words: string): Passage | null {
  const start = text.indexOf(words)
  if (words === '' || start === -1 || text.includes(words, start + 1)) return null
  return { start, end: start + words.length }
}

function wholeStart(text: string, place: number): number {
  return splitsPair(text, place) ? place - 1 : place
}

function wholeEnd(text: string, place: number): number {
  return splitsPair(text, place) ? place + 1 : place
}

function splitsPair(text: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 1), place + 1))
}
