/** The fields of the sheets that boards offer: which there are, in which rows, and how wide. */

import type { FrameKind } from '#shared/model/records/frame.ts'

/** A field of a sheet; `span` counts twelfths of the sheet's width. */
export interface SheetZone {
  readonly zone: string
  readonly span: number
  /** Its place in the order in which the sheet is filled in; null where there is none. */
  readonly number: number | null
}

export interface SheetForm {
  /** In px, where nobody has changed it. */
  readonly width: number
  readonly rows: readonly (readonly SheetZone[])[]
}

const quarter = 3
const half = 6
// Two short notes side by side in a field, with its padding.
const fieldOfTwo = 372
const fieldOfOne = 240

const forms: Readonly<Partial<Record<FrameKind, SheetForm>>> = {
  'empathy-simple': {
    width: 2 * fieldOfTwo,
    rows: [
      [field('says', half), field('thinks', half)],
      [field('does', half), field('feels', half)],
    ],
  },
  'empathy-full': {
    width: 4 * fieldOfTwo,
    rows: [
      [field('who', half, 1), field('do-need', half, 2)],
      [
        field('see', quarter, 3),
        field('say', quarter, 4),
        field('do', quarter, 5),
        field('hear', quarter, 6),
      ],
      [field('think-feel', half, 7), field('pains', quarter), field('gains', quarter)],
    ],
  },
  'crazy-eights': {
    width: 4 * fieldOfOne,
    rows: [
      [1, 2, 3, 4].map((place) => field(String(place), quarter, place)),
      [5, 6, 7, 8].map((place) => field(String(place), quarter, place)),
    ],
  },
  'feedback-grid': {
    width: 2 * fieldOfTwo,
    rows: [
      [field('worked', half), field('improve', half)],
      [field('question', half), field('idea', half)],
    ],
  },
}

/** The form of a sheet; null for groups and sections, which have no fields. */
export function sheetForm(kind: FrameKind): SheetForm | null {
  return forms[kind] ?? null
}

/** The field that a note of a frame lies in: its own, or the first where the sheet lacks that one. */
export function zoneIn(kind: FrameKind, zone: string): string {
  const form = sheetForm(kind)
  if (form === null) return ''
  const zones = form.rows.flat()
  return zones.some((each) => each.zone === zone) ? zone : (zones[0]?.zone ?? '')
}

function field(zone: string, span: number, number: number | null = null): SheetZone {
  return { zone, span, number }
}
