/** Lays out one persona: who it is, on what it rests, and its line through the journeys. */

import { clamp } from '#shared/base/geometry.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import {
  breakPanel,
  drawPanelRow,
  panelHeight,
  panelTexts,
  takeLines,
  type Panel,
  type PanelText,
} from './persona-panels.ts'
import {
  drawJourneyPanel,
  hasPoints,
  highestJourneyPanel,
  lowestJourneyPanel,
} from './persona-journey.ts'
import type { Surface } from './paper.ts'
import { Pen, widthOf } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

const gap = 12
const photoSize = 120

/** The sheets of a persona, usually one; `views` are the maps it may be on. */
export function personaSheets(
  persona: Persona,
  views: readonly JourneyView[],
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  const name = persona.name === '' ? words.say('untitled_persona') : persona.name
  const columns = surface.orientation === 'landscape' ? 3 : 2
  const pages: Draft[] = []
  let pen = new Pen()
  let y = drawHead(pen, persona, name, surface, words) + 20

  const finishPage = (): void => {
    pages.push({ kind: 'persona', pieces: pen.pieces, scale: null })
  }
  const nextPage = (): void => {
    finishPage()
    pen = new Pen()
    const place = { x: surface.margin, y: surface.margin, width: contentWidth(surface) }
    y = pen.text(name, { ...place, type: sheetType.heading, color: 'ink-secondary' }) + gap
  }
  const room = (): number => contentBottom(surface) - y

  for (const texts of rowsOf(panelTexts(persona, words), columns)) {
    const width = (contentWidth(surface) - (texts.length - 1) * gap) / texts.length
    let row: readonly Panel[] = texts.map((text) => breakPanel(text, width))
    while (row.length > 0) {
      const needed = Math.max(...row.map(panelHeight))
      const isLongerThanPage = needed > contentBottom(surface) - surface.margin - 40
      if (needed > room() && (!isLongerThanPage || room() < 120)) nextPage()
      const { taken, rest } = takeLines(row, room())
      const height = Math.max(...taken.map(panelHeight))
      drawPanelRow(pen, taken, { x: surface.margin, y, width, height, gap })
      y += height + gap
      row = rest
    }
  }
  const journeys = views.filter((view) => hasPoints(view, persona.id))
  journeys.forEach((view, n) => {
    if (lowestJourneyPanel > room()) nextPage()
    const height = clamp(
      room() / (journeys.length - n) - gap,
      lowestJourneyPanel,
      highestJourneyPanel,
    )
    const box = { x: surface.margin, y, width: contentWidth(surface), height }
    drawJourneyPanel(pen, persona, view, box, words)
    y += height + gap
  })
  finishPage()
  return pages
}

/** Rows of up to `columns` panels. */
function rowsOf(panels: readonly PanelText[], columns: number): readonly (readonly PanelText[])[] {
  const rows: (readonly PanelText[])[] = []
  for (let n = 0; n < panels.length; n += columns) rows.push(panels.slice(n, n + columns))
  return rows
}

function drawHead(
  pen: Pen,
  persona: Persona,
  name: string,
  surface: Surface,
  words: SheetWords,
): number {
  const { margin } = surface
  pen.add({
    kind: 'picture',
    hash: persona.photo,
    color: persona.color,
    radius: 14,
    label: name,
    ...{ x: margin, y: margin, width: photoSize, height: photoSize },
  })
  const x = margin + photoSize + 22
  const width = surface.width - margin - x
  const nameRoom = width - 24
  let y = pen.text(name, {
    ...{ x, y: margin + 2, width: nameRoom, type: sheetType.name },
    role: 'heading',
  })
  const nameEnd = Math.min(nameRoom, widthOf(name, sheetType.name))
  pen.add({
    kind: 'mark',
    shape: persona.pointShape,
    color: persona.color,
    radius: 5.5,
    isHollow: false,
    x: x + nameEnd + 11,
    y: margin + 2 + sheetType.name.lineHeight / 2 + 1,
  })
  const who = [persona.age, persona.role].filter((part) => part !== '').join(' · ')
  y = pen.text(who, { x, y: y + 2, width, type: sheetType.body, color: 'ink-secondary' })
  if (persona.quote !== '') {
    const quote = quoted(persona.quote)
    y = pen.text(quote, { x, y: y + 8, width, type: sheetType.quote })
  }
  y = drawBasis(pen, persona, { x, y: y + 10, width }, words)
  return Math.max(y, margin + photoSize)
}

/** What the persona rests on, as chips in one row. */
function drawBasis(
  pen: Pen,
  persona: Persona,
  place: { readonly x: number; readonly y: number; readonly width: number },
  words: SheetWords,
): number {
  const { interviewCount, surveyCount, isProtoPersona } = persona
  const rests = [
    ...(interviewCount === null ? [] : [words.say('interviews', { count: interviewCount })]),
    ...(surveyCount === null ? [] : [words.say('survey', { count: surveyCount })]),
  ].join(' · ')
  const type = sheetType.smallStrong
  const height = 20
  let { x } = place
  const chip = (text: string, tone: 'opportunity' | 'warning'): void => {
    const width = widthOf(text, type) + 18
    pen.box({ x, y: place.y, width, height }, { fill: `${tone}-soft`, radius: height / 2 })
    const color = `${tone}-ink` as const
    pen.text(text, { x: x + 9, y: place.y + 3, width: width - 17, type, color })
    x += width + 8
  }
  if (rests !== '') chip(rests, 'opportunity')
  if (isProtoPersona) chip(words.say('proto'), 'warning')
  else if (rests === '') chip(words.say('no_basis'), 'warning')
  return place.y + height
}

/** A quote in quotation marks, unless it has some already. */
function quoted(text: string): string {
  return /^["“‘'「『]/.test(text.trim()) ? text : `“${text}”`
}
