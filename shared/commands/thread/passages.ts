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
  const { start, end } = passage
  const growth = after.length - before.length
  const [same, sameEnd] = [sameStart(before, after), sameTail(before, after)]
  if (end <= same) return passage
  if (start >= before.length - sameEnd) return { start: start + growth, end: end + growth }
  // Where letters repeat, the same edit can be read as beginning earlier or later.
  const shorter = Math.min(before.length, after.length)
  const edits = [
    { start: same, end: before.length - Math.min(sameEnd, shorter - same) },
    { start: Math.min(same, shorter - sameEnd), end: before.length - sameEnd },
  ]
  if (edits.some((edit) => isWithin(edit, passage))) {
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

/** Whether an edit lies in a passage and leaves something of it. */
function isWithin(edit: Passage, { start, end }: Passage): boolean {
  const isWhole = edit.start === start && edit.end === end
  return start <= edit.start && edit.end <= end && !isWhole
}

/** How many units two texts begin with in common. */
function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[same] === other[same]) same += 1
  return same
}

/** How many units two texts end with in common. */
function sameTail(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1
  return same
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
