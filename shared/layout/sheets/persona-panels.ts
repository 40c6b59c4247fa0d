/** The panels of a persona sheet: lists of one kind side by side, split where a page ends. */

import type { Persona } from '#shared/model/records/persona.ts'
import { countLines, flowText, splitFlows, type FlowText } from './lines-flow.ts'
import type { Pen } from './pen.ts'
import type { SheetColor, SheetIcon } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

/** The heading of a panel and what it lists. */
export interface PanelText {
  readonly icon: SheetIcon
  readonly title: string
  /** Colour of the bullets; null for running text. */
  readonly bullet: SheetColor | null
  readonly texts: readonly string[]
}

/** A panel whose texts are broken into lines for its width. */
export interface Panel extends PanelText {
  readonly items: readonly FlowText[]
}

const padding = 14
const headHeight = 26
const itemGap = 4
const bulletIndent = 13
const iconSize = 14
const { body } = sheetType

/** What the record says, one panel per kind; kinds of which nothing is said are left out. */
export function panelTexts(persona: Persona, words: SheetWords): readonly PanelText[] {
  const list = (
    icon: SheetIcon,
    title: string,
    bullet: SheetColor | null,
    texts: readonly string[],
  ): PanelText => ({ icon, title, bullet, texts: texts.filter((text) => text !== '') })
  return [
    list('lane-goal', words.say('goals'), 'opportunity', persona.goals),
    list('lane-pain-point', words.say('frustrations'), 'pain', persona.frustrations),
    list('lane-gain', words.say('needs'), 'touchpoint', persona.needs),
    list('lane-action', words.say('behaviours'), 'ink-secondary', persona.behaviours),
    list('lane-touchpoint', words.say('channels'), 'touchpoint', persona.channels),
    list('accessibility', words.say('accessibility'), 'ink-secondary', persona.accessibilityNeeds),
    list('notes', words.say('notes'), null, [persona.notes]),
  ].filter((panel) => panel.texts.length > 0)
}

/** A panel of a width. */
export function breakPanel(panel: PanelText, width: number): Panel {
  const room = width - 2 * padding - (panel.bullet === null ? 0 : bulletIndent)
  return { ...panel, items: panel.texts.map((text) => flowText(text, body, room)) }
}

/** Height in px of a panel with all its items. */
export function panelHeight({ items }: Panel): number {
  const gaps = Math.max(0, items.length - 1) * itemGap
  return 2 * padding + headHeight + countLines(items) * body.lineHeight + gaps
}

/** As much of a row of panels as fits into a height, and what is left of it. */
export function takeLines(
  panels: readonly Panel[],
  height: number,
): { readonly taken: readonly Panel[]; readonly rest: readonly Panel[] } {
  const taken: Panel[] = []
  const rest: Panel[] = []
  for (const panel of panels) {
    if (panelHeight(panel) <= height) {
      taken.push(panel)
      continue
    }
    const split = splitFlows(panel.items, linesIn(panel.items, height - 2 * padding - headHeight))
    taken.push({ ...panel, items: split.taken })
    if (split.rest.length > 0) rest.push({ ...panel, items: split.rest })
  }
  return { taken, rest }
}

/** How many lines of texts, with gaps between the texts, fit into a height; at least 1. */
function linesIn(items: readonly FlowText[], height: number): number {
  let room = height
  let lines = 0
  for (const { lines: own } of items) {
    const fitting = Math.min(own.length, Math.floor(room / body.lineHeight))
    lines += fitting
    if (fitting < own.length) break
    room -= own.length * body.lineHeight + itemGap
  }
  return Math.max(1, lines)
}

/** Draws panels of one height side by side. */
export function drawPanelRow(
  pen: Pen,
  panels: readonly Panel[],
  row: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly gap: number
  },
): void {
  panels.forEach((panel, n) => {
    const box = { ...row, x: row.x + n * (row.width + row.gap) }
    drawPanelFrame(pen, panel, box)
    const indent = panel.bullet === null ? 0 : bulletIndent
    let y = box.y + padding + headHeight
    for (const item of panel.items) {
      if (panel.bullet !== null && !item.isContinued) {
        const middle = y + body.lineHeight / 2
        const dot = { x: box.x + padding, y: middle - 2.5, width: 5, height: 5 }
        pen.box(dot, { fill: panel.bullet, radius: 2.5 })
      }
      const x = box.x + padding + indent
      const width = row.width - 2 * padding - indent
      y = pen.text(item.text, { x, y, width, type: body }) + itemGap
    }
  })
}

/** The border of a panel with its picture and title. */
export function drawPanelFrame(
  pen: Pen,
  head: Pick<PanelText, 'icon' | 'title'>,
  box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
): void {
  const { x, y, width } = box
  pen.box(box, { fill: 'surface', stroke: 'line', radius: 8 })
  pen.icon(head.icon, x + padding, y + padding + 1, iconSize, 'ink-secondary')
  pen.text(head.title, {
    x: x + padding + iconSize + 7,
    y: y + padding,
    width: width - 2 * padding - iconSize - 7,
    type: sheetType.heading,
    color: 'ink-secondary',
  })
}
