/** Lays out the cover: what the project is, who is in it, and the contents. */

import type { Persona } from '#shared/model/records/persona.ts'
import type { Project } from '#shared/model/records/project.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { flowText, splitFlow, type FlowText } from './lines-flow.ts'
import { heightOf, Pen, widthOf } from './pen.ts'
import { evenCurve } from './persona-journey.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

/** A line of the contents. */
export interface ContentsEntry {
  readonly text: string
  readonly page: number
  /** 0 for a part of its own, 1 for what belongs to the line above. */
  readonly level: 0 | 1
}

export interface CoverContent {
  readonly project: Project
  readonly personas: readonly Persona[]
  readonly entries: readonly ContentsEntry[]
  /** Whose emotion line on which map decorates the cover; null where no map has one. */
  readonly line: { readonly view: JourneyView; readonly persona: Persona } | null
}

const portraitSize = 54
const personaWidth = 180
const numberWidth = 34
const indent = 14
const curveHeight = 140
const mostDescriptionLines = 14

/** The cover; as many sheets as contents and description need, usually one. */
export function coverSheets(
  content: CoverContent,
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  const isWide = surface.orientation === 'landscape'
  const { margin } = surface
  const full = contentWidth(surface)
  const left = { x: margin, width: isWide ? full * 0.56 : full }
  const pen = new Pen()
  const title = drawTitle(pen, content, surface, words, left)
  const below = title.y
  const contentsBox = isWide
    ? { x: margin + full * 0.64, width: full * 0.36, y: surface.height * 0.16 }
    : { x: margin, width: full, y: below }
  const pages: Draft[] = []
  let current = pen
  let { y } = contentsBox
  let x = contentsBox.x
  let width = contentsBox.width
  const nextPage = (): void => {
    pages.push({ kind: 'cover', pieces: current.pieces, scale: null })
    current = new Pen()
    y = margin
    x = margin
    width = full
  }
  let description = title.rest
  while (description !== null) {
    nextPage()
    const room = Math.floor((contentBottom(surface) - y) / sheetType.body.lineHeight)
    const split = splitFlow(description, room)
    y = current.text(split.taken.text, { x, y, width, type: sheetType.body }) + 24
    description = split.rest
  }
  if (content.entries.length > 0) {
    const place = { x, y, width, type: sheetType.heading, color: 'ink-secondary' } as const
    if (y + 80 > contentBottom(surface)) nextPage()
    y = current.text(words.say('contents'), { ...place, x, y, width }) + 8
  }
  for (const entry of content.entries) {
    const height = entryHeight(entry, width)
    if (y + height > contentBottom(surface)) {
      nextPage()
      const place = { x, y, width, type: sheetType.heading, color: 'ink-secondary' } as const
      y = current.text(words.say('contents_continued'), place) + 8
    }
    drawEntry(current, entry, x, y, width)
    y += height
  }
  nextPage()
  return pages
}

/** Draws what is above the contents; gives where it ends and what is left of the description. */
function drawTitle(
  pen: Pen,
  { project, personas, line }: CoverContent,
  surface: Surface,
  words: SheetWords,
  column: { readonly x: number; readonly width: number },
): { readonly y: number; readonly rest: FlowText | null } {
  const { x, width } = column
  const isWide = surface.orientation === 'landscape'
  const name = project.name === '' ? words.say('untitled_project') : project.name
  let y = surface.height * (isWide ? 0.16 : 0.11)
  y = pen.text(words.say('cover_subtitle'), {
    ...{ x, y, width, type: sheetType.heading },
    color: 'accent',
  })
  y = pen.text(name, { x, y: y + 10, width, type: sheetType.display, role: 'title' })
  y = pen.text(project.organisation, {
    ...{ x, y: y + 4, width, type: sheetType.quote },
    color: 'ink-secondary',
  })
  const textWidth = Math.min(width, 520)
  const room = Math.min(
    mostDescriptionLines,
    Math.floor((surface.height * (isWide ? 0.52 : 0.45) - y) / sheetType.body.lineHeight),
  )
  const description = flowText(project.description, sheetType.body, textWidth)
  const split = splitFlow(description, Math.max(1, room))
  if (description.lines.length > 0) {
    const place = { x, y: y + 14, width: textWidth, type: sheetType.body } as const
    y = pen.text(split.taken.text, place)
  }
  pen.line([x, y + 18], [x + 28, y + 18], 'ink', 1.6)
  const author = project.author === '' ? '' : words.say('prepared_by', { name: project.author })
  const made = [author, words.date].filter((part) => part !== '').join(' · ')
  y = pen.text(made, { x, y: y + 28, width, type: sheetType.small, color: 'ink-secondary' })
  if (line !== null) y = drawCurve(pen, line, { x, y: y + 20, width })
  if (personas.length > 0) y = drawPeople(pen, personas, { x, y: y + 26, width }, words)
  return { y: y + 30, rest: split.rest }
}

function drawCurve(
  pen: Pen,
  { view, persona }: NonNullable<CoverContent['line']>,
  place: { readonly x: number; readonly y: number; readonly width: number },
): number {
  const { x, y, width } = place
  const curve = evenCurve(view, persona.id, { x, y, width, height: curveHeight })
  if (curve === null) return y
  const middle = y + curveHeight / 2
  pen.line([x, middle], [x + width, middle], 'line-strong', 0.8, '3 4')
  pen.path(curve.path, persona.color, 2)
  const lowest = curve.points.reduce((best, point) => (point.value < best.value ? point : best))
  const mark = { shape: persona.pointShape, color: persona.color, radius: 4.5 } as const
  pen.add({ kind: 'mark', ...mark, isHollow: true, x: lowest.x, y: lowest.y })
  return y + curveHeight
}

function drawPeople(
  pen: Pen,
  personas: readonly Persona[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  words: SheetWords,
): number {
  let y = pen.text(words.say('personas'), {
    ...place,
    type: sheetType.heading,
    color: 'ink-secondary',
  })
  y += 8
  // All personas stand in the contents; up here there is one row of faces.
  const most = Math.max(1, Math.floor(place.width / personaWidth))
  let bottom = y
  personas.slice(0, most).forEach((persona, n) => {
    const x = place.x + n * personaWidth
    const textX = x + portraitSize + 9
    const width = personaWidth - portraitSize - 21
    const name = persona.name === '' ? words.say('untitled_persona') : persona.name
    pen.add({
      kind: 'picture',
      hash: persona.photo,
      color: persona.color,
      radius: 8,
      label: name,
      ...{ x, y, width: portraitSize, height: portraitSize },
    })
    const type = sheetType.bodyStrong
    const textY = pen.text(firstLines(name, 2), { x: textX, y: y + 2, width, type })
    const role = { x: textX, y: textY, width, type: sheetType.small } as const
    const end = pen.text(firstLines(persona.role, 3), { ...role, color: 'ink-secondary' })
    bottom = Math.max(bottom, y + portraitSize, end)

    /** Names and roles are whole on the persona's own sheet. */
    function firstLines(text: string, count: number): string {
      const flow = flowText(text, count === 2 ? type : sheetType.small, width)
      const { taken, rest } = splitFlow(flow, count)
      return rest === null ? taken.text : `${taken.text.slice(0, -1)}…`
    }
  })
  return bottom
}

function entryHeight(entry: ContentsEntry, width: number): number {
  const type = entry.level === 0 ? sheetType.body : sheetType.small
  return heightOf(entry.text, type, entryWidth(entry, width)) + (entry.level === 0 ? 7 : 5)
}

function entryWidth(entry: ContentsEntry, width: number): number {
  return width - numberWidth - entry.level * indent
}

function drawEntry(pen: Pen, entry: ContentsEntry, x: number, y: number, width: number): void {
  const type = entry.level === 0 ? sheetType.body : sheetType.small
  const textX = x + entry.level * indent
  const room = entryWidth(entry, width)
  const end = pen.text(entry.text, { x: textX, y, width: room, type })
  const lastY = end - type.lineHeight
  const textWidth = widthOf(entry.text, type)
  if (lastY === y && textWidth < room - 20) {
    const leader = y + type.lineHeight * 0.68
    pen.line(
      [textX + textWidth + 6, leader],
      [x + width - numberWidth, leader],
      'line-strong',
      0.8,
      '1 3',
    )
  }
  pen.text(String(entry.page), {
    x: x + width - numberWidth,
    y: lastY,
    width: numberWidth,
    type,
    align: 'right',
    color: 'ink-secondary',
  })
}
