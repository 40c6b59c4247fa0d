/** Lays out the sheet of one map: heading, the whole map, and how to read it. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { blueprintGaps } from '#shared/layout/blueprint/blueprint-view.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { drawMapBody } from './map-body.ts'
import { fitMap } from './map-fit.ts'
import { mapNotes, type MapNote } from './map-notes.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import { pointsOnPaper, type Surface } from './paper.ts'
import { heightOf, Pen, widthOf } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { MapFindings, SheetWords } from './sheet-words.ts'

export interface MapSheet {
  readonly draft: Draft
  /** Size on paper, in pt, of the smallest text in the cards; null for a map without cards. */
  readonly textPt: number | null
}

export interface MapContent {
  readonly view: JourneyView
  readonly findings: MapFindings
  /** What stands above the map's name. */
  readonly projectLine: string
  readonly arrows: readonly Transition[]
  /** Whether the lanes are those of a service blueprint, parted by its lines. */
  readonly isBlueprint: boolean
  /** Where only what matches a filter is on it: how much that is; null for the whole map. */
  readonly filtered?: { readonly matching: number; readonly total: number } | null
}

const noteGap = 24

/** The sheet of one map. */
export function mapSheet(content: MapContent, surface: Surface, words: SheetWords): MapSheet {
  const { view, findings, arrows, isBlueprint } = content
  const pen = new Pen()
  const { margin } = surface
  const width = contentWidth(surface)
  const top = drawHead(pen, content, surface, words) + 16
  const isEmpty = view.stages.length === 0 || view.lanes.length === 0
  const notes = placeNotes(isEmpty || isBlueprint ? [] : mapNotes(view, findings, words), surface)
  const bottom = contentBottom(surface) - notes.height - 8
  const fitted = fitMap(
    view,
    { width, height: Math.max(60, bottom - top) },
    isBlueprint ? { gapAbove: blueprintGaps(view.lanes) } : {},
  )
  if (isEmpty) {
    pen.text(words.say('empty_map'), {
      ...{ x: margin, y: top + 20, width, type: sheetType.body },
      color: 'ink-secondary',
    })
  } else {
    const { layout, scale } = fitted
    const { lowest } = findings
    const pieces = drawMapBody({
      ...{ view: fitted.view, layout, words, lowest, arrows, isBlueprint },
    })
    pen.add({ kind: 'group', x: margin, y: top, scale, pieces })
  }
  for (const { note, x, y, width: room } of notes.placed) {
    const { title, text, color } = note
    const place = { x, y: bottom + 14 + y, width: room } as const
    const end = pen.text(title, { ...place, type: sheetType.smallStrong, color })
    pen.text(text, { ...place, y: end + 3, type: sheetType.small, color: 'ink-secondary' })
  }
  const onPaper = fitted.scale * surface.enlargement
  const smallest = typeMetrics.cardMeta.fontSize * fitted.scale
  return {
    draft: { kind: 'map', pieces: pen.pieces, scale: isEmpty ? null : onPaper },
    textPt: isEmpty ? null : pointsOnPaper(smallest, surface),
  }
}

/** Draws project, name, personas and scenario above a line; gives the y of that line. */
function drawHead(pen: Pen, content: MapContent, surface: Surface, words: SheetWords): number {
  const { view, projectLine } = content
  const { journey } = view
  const { margin } = surface
  const right = surface.width - margin
  const width = contentWidth(surface)
  const peopleWidth = drawPeople(pen, view, { right, y: margin + 20, room: width * 0.45 })
  const state = words.stateName(journey.state)
  const stateWidth = widthOf(state, sheetType.small)
  // What stands at the right is the state above, and the people below it.
  const titleWidth = width - Math.max(peopleWidth, stateWidth) - 20
  let y = pen.text(projectLine, {
    ...{ x: margin, y: margin, width: titleWidth, type: sheetType.small },
    color: 'ink-secondary',
  })
  const own = journey.name === '' ? words.say('untitled_map') : journey.name
  const name = content.isBlueprint ? words.say('blueprint_of', { name: own }) : own
  const place = { x: margin, y: y + 1, width: titleWidth, type: sheetType.title } as const
  y = pen.text(name, { ...place, role: 'heading' })
  pen.text(state, {
    ...{ x: right - stateWidth, y: margin + 2, width: stateWidth, type: sheetType.small },
    color: 'ink-secondary',
    align: 'right',
  })
  y = Math.max(y, margin + 46)
  const about = [
    ...(journey.scenario === '' ? [] : [words.say('scenario', { text: journey.scenario })]),
    ...(journey.goal === '' ? [] : [words.say('goal', { text: journey.goal })]),
  ]
  const filtered = content.filtered ?? null
  if (filtered !== null) {
    const { matching, total } = filtered
    about.push(words.say('filtered', { matching, total }))
  }
  for (const text of about) {
    y = pen.text(text, {
      ...{ x: margin, y: y + 4, width: Math.min(width, 760), type: sheetType.small },
      color: 'ink-secondary',
    })
  }
  pen.line([margin, y + 10], [right, y + 10], 'ink', 1.4)
  return y + 10
}

/** The personas of a map with their marks, aligned to the right; gives the width they take. */
function drawPeople(
  pen: Pen,
  view: JourneyView,
  place: { readonly right: number; readonly y: number; readonly room: number },
): number {
  const type = sheetType.bodyStrong
  const people = view.personas.map(({ persona }) => ({
    persona,
    width: Math.min(place.room, widthOf(persona.name, type) + 15),
  }))
  const gap = 12
  let line: typeof people = []
  let lineWidth = 0
  let widest = 0
  let { y } = place
  const finishLine = (): void => {
    let x = place.right - lineWidth
    for (const { persona, width } of line) {
      const middle = y + type.lineHeight / 2
      pen.add({
        kind: 'mark',
        shape: persona.pointShape,
        color: persona.color,
        radius: 4.4,
        isHollow: false,
        x: x + 5,
        y: middle,
      })
      pen.text(persona.name, {
        ...{ x: x + 14, y, width: width - 14, type },
        color: `${persona.color}-ink`,
      })
      x += width + gap
    }
    y += type.lineHeight
    line = []
    lineWidth = 0
  }
  for (const person of people) {
    if (line.length > 0 && lineWidth + gap + person.width > place.room) finishLine()
    lineWidth += person.width + (line.length > 0 ? gap : 0)
    widest = Math.max(widest, lineWidth)
    line = [...line, person]
  }
  if (line.length > 0) finishLine()
  return widest
}

interface PlacedNote {
  readonly note: MapNote
  readonly x: number
  /** From the top of the notes. */
  readonly y: number
  readonly width: number
}

/** Notes side by side: in one row on wide sheets, where the first one has most to say; else in two. */
function placeNotes(
  notes: readonly MapNote[],
  surface: Surface,
): { readonly placed: readonly PlacedNote[]; readonly height: number } {
  const isWide = surface.orientation === 'landscape'
  const shares = isWide ? [0.37, 0.21, 0.21, 0.21] : [0.5, 0.5]
  const room = contentWidth(surface) - (shares.length - 1) * noteGap
  const placed: PlacedNote[] = []
  let top = 0
  for (let n = 0; n < notes.length; n += shares.length) {
    let { margin: x } = surface
    let height = 0
    notes.slice(n, n + shares.length).forEach((note, column) => {
      const width = shares[column]! * room
      placed.push({ note, x, y: top, width })
      height = Math.max(height, 18 + heightOf(note.text, sheetType.small, width))
      x += width + noteGap
    })
    top += height + 10
  }
  return { placed, height: top }
}
