/** Lays out the sheet of one map: heading, the whole map, and how to read it. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { drawMapBody } from './map-body.ts'
import { fitMap } from './map-fit.ts'
import { mapNotes } from './map-notes.ts'
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
}

const noteGap = 24

/** The sheet of one map. */
export function mapSheet(content: MapContent, surface: Surface, words: SheetWords): MapSheet {
  const { view, findings } = content
  const pen = new Pen()
  const { margin } = surface
  const width = contentWidth(surface)
  const top = drawHead(pen, content, surface, words) + 16
  const notes = mapNotes(view, findings, words)
  const columns = surface.orientation === 'landscape' ? notes.length : 2
  const noteWidth = (width - (columns - 1) * noteGap) / columns
  const rows = chunks(notes, columns).map((row) => ({
    row,
    height: Math.max(...row.map(({ text }) => 18 + heightOf(text, sheetType.small, noteWidth))),
  }))
  const notesHeight = rows.reduce((sum, { height }) => sum + height + 10, 0)
  const bottom = contentBottom(surface) - notesHeight - 8
  const isEmpty = view.stages.length === 0 || view.lanes.length === 0
  const fitted = fitMap(view, { width, height: Math.max(60, bottom - top) })
  if (isEmpty) {
    pen.text(words.say('empty_map'), {
      ...{ x: margin, y: top + 20, width, type: sheetType.body },
      color: 'ink-secondary',
    })
  } else {
    const { layout, scale } = fitted
    const pieces = drawMapBody({ view: fitted.view, layout, words, lowest: findings.lowest })
    pen.add({ kind: 'group', x: margin, y: top, scale, pieces })
  }
  let y = bottom + 14
  for (const { row, height } of rows) {
    row.forEach(({ title, text, color }, n) => {
      const x = margin + n * (noteWidth + noteGap)
      const end = pen.text(title, { x, y, width: noteWidth, type: sheetType.smallStrong, color })
      const place = { x, y: end + 3, width: noteWidth, type: sheetType.small } as const
      pen.text(text, { ...place, color: 'ink-secondary' })
    })
    y += height + 10
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
  const titleWidth = width - (peopleWidth === 0 ? 0 : peopleWidth + 20)
  let y = pen.text(projectLine, {
    ...{ x: margin, y: margin, width: titleWidth, type: sheetType.small },
    color: 'ink-secondary',
  })
  const name = journey.name === '' ? words.say('untitled_map') : journey.name
  const place = { x: margin, y: y + 1, width: titleWidth, type: sheetType.title } as const
  y = pen.text(name, { ...place, role: 'heading' })
  const state = words.stateName(journey.state)
  const stateWidth = widthOf(state, sheetType.small)
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

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const rows: (readonly Item[])[] = []
  for (let n = 0; n < items.length; n += size) rows.push(items.slice(n, n + size))
  return rows
}
