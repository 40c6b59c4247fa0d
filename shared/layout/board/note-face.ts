/** Lays out the inside of one note: what it is, its title, the lines below, and its foot. */

import type { PlacedRecord } from '#shared/model/board-items.ts'
import { measureLines } from '#shared/layout/text-measure.ts'
import { boardType, noteMetrics } from './board-metrics.ts'

/**
 * What a line of a face shows: `kind` icon and word, `title`, `picture` and `sketch` an image,
 * `need` and `insight` those parts of a point of view, `source` of evidence with the participant,
 * `consent`, `evidence` how much stands behind an insight, `hints` of a question and its ideas,
 * `rating` impact and effort, `fidelity`, `status`, `decision` of a test with its result.
 */
export type FaceLineKind =
  | 'kind'
  | 'title'
  | 'picture'
  | 'sketch'
  | 'need'
  | 'insight'
  | 'source'
  | 'consent'
  | 'evidence'
  | 'hints'
  | 'rating'
  | 'fidelity'
  | 'status'
  | 'decision'

export interface FaceLine {
  readonly kind: FaceLineKind
  /** From the top edge of the note, in px. */
  readonly y: number
  readonly height: number
}

/** The inside of a note in px; the foot stands at the lower edge of its box. */
export interface NoteFace {
  readonly width: number
  /** The least height in which everything can be read. */
  readonly height: number
  readonly lines: readonly FaceLine[]
}

// Records are never changed in place, so an edit measures one note anew and no other.
const remembered = new WeakMap<PlacedRecord, NoteFace>()

/** The inside of a note at its own width. A height that was given is kept where all fits in. */
export function layoutNote(record: PlacedRecord): NoteFace {
  let face = remembered.get(record)
  if (face === undefined) {
    face = measureNote(record)
    remembered.set(record, face)
  }
  return face
}

/** The width in px that a type has where nobody has changed it. */
export function usualNoteWidth(type: PlacedRecord['type']): number {
  switch (type) {
    case 'note':
    case 'evidence':
    case 'idea':
      return noteMetrics.width
    case 'picture':
      return noteMetrics.pictureWidth
    default:
      return noteMetrics.wideWidth
  }
}

function measureNote(record: PlacedRecord): NoteFace {
  const width = record.width ?? usualNoteWidth(record.type)
  const { paddingY, rowGap, footerHeight, lowestHeight } = noteMetrics
  const lines: FaceLine[] = []
  let end: number = paddingY - rowGap
  for (const [kind, height] of linesOf(record, width - 2 * noteMetrics.paddingX)) {
    const y = end + rowGap
    lines.push({ kind, y, height })
    end = y + height
  }
  const needed = end + rowGap + footerHeight + paddingY
  const extra = record.type === 'picture' ? stretchedPicture(record.height, needed) : 0
  return {
    width,
    height: Math.max(record.height ?? lowestHeight, needed),
    lines:
      extra === 0
        ? lines
        : lines.map((line) =>
            line.kind === 'picture'
              ? { ...line, height: line.height + extra }
              : { ...line, y: line.y + extra },
          ),
  }
}

/** A picture takes the room that its note was given. */
function stretchedPicture(height: number | null, needed: number): number {
  return height === null ? 0 : Math.max(0, height - needed)
}

type MeasuredLine = readonly [FaceLineKind, number]

function linesOf(record: PlacedRecord, room: number): readonly MeasuredLine[] {
  const title: MeasuredLine = ['title', titleHeight(record.title, room)]
  const kind: MeasuredLine = ['kind', noteMetrics.kindHeight]
  const one = noteMetrics.lineHeight
  switch (record.type) {
    case 'note':
      return [title]
    case 'picture':
      return [['picture', noteMetrics.pictureHeight], title]
    case 'evidence': {
      const source = textHeight(sourceLine(record), room)
      return [kind, title, ...(source === 0 ? [] : [['source', source] as const]), ['consent', one]]
    }
    case 'insight':
      return [kind, title, ['evidence', one]]
    case 'point-of-view': {
      const parts = (['need', 'insight'] as const).filter((part) => record[part] !== '')
      // Each part stands below a word that names it.
      return [kind, title, ...parts.map((p) => [p, one + textHeight(record[p], room)] as const)]
    }
    case 'question':
      return [kind, title, ['hints', one]]
    case 'idea': {
      const isDrawn = record.sketch !== '' || record.image !== null
      const isRated = record.impact !== null || record.effort !== null
      return [
        kind,
        title,
        ...(isDrawn ? [['sketch', noteMetrics.sketchHeight] as const] : []),
        ...(isRated ? [['rating', one] as const] : []),
      ]
    }
    case 'prototype':
      return [kind, title, ['fidelity', one], ['status', one]]
    case 'test':
      return [kind, title, ['status', one], ['decision', one]]
    case 'improvement':
      return [kind, title, ['status', one]]
  }
}

/** Where evidence comes from, on one line: `예약 설문 · M-03`. */
export function sourceLine(evidence: {
  readonly source: string
  readonly participantCode: string
}): string {
  return [evidence.source, evidence.participantCode].filter((part) => part !== '').join(' · ')
}

function titleHeight(title: string, width: number): number {
  const { fontSize, weight, lineHeight } = boardType.noteTitle
  return Math.max(1, measureLines(title, { fontSize, weight, width })) * lineHeight
}

function textHeight(text: string, width: number): number {
  const { fontSize, weight, lineHeight } = boardType.noteLine
  return measureLines(text, { fontSize, weight, width }) * lineHeight
}
