/** Cuts the text of a transcript where quotes, the selection and the caret begin and end. */

/** A passage as [start, end) in UTF-16 units. */
export interface Passage {
  readonly start: number
  readonly end: number
}

export interface QuotedPassage extends Passage {
  readonly evidenceId: string
}

export interface Segment {
  readonly start: number
  readonly text: string
  /** The quotes that it is part of; the shortest one first. */
  readonly evidenceIds: readonly string[]
  readonly isSelected: boolean
}

/** The text in pieces, each of which looks the same all through. Joined they are the text again. */
export function segmentsOf(
  text: string,
  quotes: readonly QuotedPassage[],
  selection: Passage | null,
): readonly Segment[] {
  const marked = selection === null ? quotes : [...quotes, selection]
  const cuts = [0, text.length, ...marked.flatMap(({ start, end }) => [start, end])]
  const inside = cuts.filter((cut) => cut >= 0 && cut <= text.length)
  const sorted = [...new Set(inside)].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, place) => ({
    start,
    text: text.slice(start, sorted[place + 1]),
    evidenceIds: quotesAt(quotes, start),
    isSelected: selection !== null && start >= selection.start && start < selection.end,
  }))
}

/** The quotes that a place lies in; the shortest one first, since the others can be reached beside it. */
export function quotesAt(quotes: readonly QuotedPassage[], place: number): readonly string[] {
  return quotes
    .filter(({ start, end }) => place >= start && place < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ evidenceId }) => evidenceId)
}
