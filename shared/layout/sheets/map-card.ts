/** Draws one card of a map on its sheet: the same title and rows as on screen. */

import type { Box } from '#shared/base/geometry.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { channelLine, chipsOf, type CardLayout, type CardRow } from '#shared/layout/card-layout.ts'
import type { Card } from '#shared/model/records/card.ts'
import { spanOf } from '#shared/layout/transitions/arrow-label.ts'
import { cardMetrics, typeMetrics } from '#shared/layout/card-metrics.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { chipMetrics } from '#shared/layout/remark-chips.ts'
import { widthOf, type Pen } from './pen.ts'
import type { SheetColor } from './sheet.ts'
import type { SheetWords } from './sheet-words.ts'

interface CardContext {
  readonly view: JourneyView
  readonly words: SheetWords
  /** Whether the card has a border and a ground. */
  readonly isFramed: boolean
}

/** Where a row is on the sheet. */
interface RowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: SheetColor
}

const meta = typeMetrics.cardMeta

const looks = {
  card: { fill: 'surface', stroke: 'line', meta: 'ink-secondary' },
  touchpoint: { fill: 'touchpoint-soft', stroke: 'touchpoint-line', meta: 'touchpoint-ink' },
  'pain-point': { fill: 'pain-soft', stroke: 'pain-line', meta: 'pain-ink' },
  opportunity: { fill: 'opportunity-soft', stroke: 'opportunity-line', meta: 'opportunity-ink' },
} as const satisfies Record<CellItem['type'], Record<string, SheetColor>>

export function drawCard(
  pen: Pen,
  item: CellItem,
  place: { readonly box: Box; readonly card: CardLayout },
  context: CardContext,
): void {
  const { box, card } = place
  const look = looks[item.type]
  if (context.isFramed) {
    pen.box(box, { fill: look.fill, stroke: look.stroke, radius: cardMetrics.radius })
  }
  const x = box.x + cardMetrics.paddingX
  const width = box.width - 2 * cardMetrics.paddingX
  const isUntitled = item.title === ''
  pen.text(isUntitled ? context.words.say('untitled_card') : item.title, {
    ...{ x, y: box.y + card.titleY, width, type: card.titleType },
    color: isUntitled || !context.isFramed ? 'ink-secondary' : 'ink',
  })
  for (const row of card.rows) {
    const rowPlace = { x, y: box.y + row.y, width, height: row.height, color: look.meta }
    drawRow(pen, item, row, rowPlace, context)
  }
}

function drawRow(
  pen: Pen,
  item: CellItem,
  { kind }: CardRow,
  place: RowPlace,
  { view, words }: CardContext,
): void {
  const { x, y, width, color } = place
  const say = (text: string, indent = 0): void => {
    pen.text(text, { x: x + indent, y, width: width - indent, type: meta, color })
  }
  switch (kind) {
    case 'image':
      if (item.type !== 'card') return
      pen.add({
        kind: 'picture',
        hash: item.image,
        color: 'slate',
        radius: 4,
        label: item.title,
        ...{ x, y, width, height: place.height },
      })
      return
    case 'channels': {
      if (item.type !== 'touchpoint') return
      const first = item.channelIds.flatMap((id) => view.channels.get(id) ?? [])[0]
      if (first !== undefined) pen.icon(`channel-${first.kind}`, x, y + 1.5, 13, color)
      say(channelLine(item.channelIds, view), cardMetrics.channelIcon)
      return
    }
    case 'moment-of-truth':
      drawBadge(pen, place, words)
      return
    case 'delivery':
      if (item.type === 'card' || item.type === 'touchpoint') drawDelivery(pen, item, place, words)
      return
    case 'gap':
      if (item.type === 'touchpoint') drawGap(pen, item, place, words)
      return
    case 'severity':
      if (item.type === 'pain-point') drawSeverity(pen, item, place, words)
      return
    case 'people':
      if (item.type === 'pain-point') drawPeople(pen, item.personaIds, place, view)
      return
    case 'persona': {
      const person =
        item.type === 'card' && item.personaId !== null ? view.people.get(item.personaId) : null
      if (person === null || person === undefined) return
      drawPeople(pen, [person.id], place, view)
      say(person.name, cardMetrics.personaMark)
      return
    }
    case 'owner':
      if (item.type === 'opportunity') say(item.owner)
      return
    case 'source':
      if (item.type === 'card') say(item.source)
      return
    case 'links':
      if (item.type !== 'opportunity') return
      pen.icon('link', x, y + 2, 12, color)
      say(linksText(item.painPointIds.length, width, words), 16)
      return
    case 'remarks':
      drawTags(pen, item.id, place, view)
  }
}

/** The chips of the tags; comments are talk among the authors and stand on a page of their own. */
function drawTags(pen: Pen, id: string, { x, y, width }: RowPlace, view: JourneyView): void {
  const { height, paddingX, markWidth } = chipMetrics
  for (const chip of chipsOf(id, width + 2 * cardMetrics.paddingX, view)) {
    if (chip.tag === null) continue
    const { color } = chip.tag
    const [left, top] = [x + chip.x, y + chip.y]
    const box = { x: left, y: top, width: chip.width, height }
    pen.box(box, { fill: `${color}-soft`, stroke: `${color}-line`, radius: height / 2 })
    const dot = { x: left + paddingX, y: top + height / 2 - 3, width: 6, height: 6 }
    pen.box(dot, { fill: color, radius: 3 })
    pen.text(chip.text, {
      x: left + paddingX + markWidth,
      y: top,
      width: chip.width - 2 * paddingX - markWidth + 2,
      type: meta,
      color: `${color}-ink`,
    })
  }
}

function linksText(count: number, width: number, words: SheetWords): string {
  return width < cardMetrics.linksWordsWidth ? String(count) : words.say('pains_linked', { count })
}

function drawBadge(pen: Pen, { x, y, width }: RowPlace, words: SheetWords): void {
  const type = { ...meta, weight: 600 } as const
  const height = cardMetrics.badgeHeight
  // On narrow cards the badge may use half of the empty edge, or says it shorter.
  const room = width + cardMetrics.paddingX / 2 - 8
  const long = words.say('moment_of_truth')
  const text = widthOf(long, type) <= room ? long : words.say('moment_of_truth_short')
  const textWidth = widthOf(text, type)
  pen.box({ x, y, width: textWidth + 8, height }, { fill: 'touchpoint', radius: 4 })
  pen.text(text, { x: x + 4, y: y + 1, width: textWidth, type, color: 'surface' })
}

/** F where it often fails, W where people wait, with the time. */
function drawDelivery(
  pen: Pen,
  marks: Pick<Card, 'isFailurePoint' | 'isWaitPoint' | 'waitMinutes'>,
  { x, y }: RowPlace,
  words: SheetWords,
): void {
  const type = { ...meta, weight: 700 } as const
  const height = cardMetrics.badgeHeight
  const span = marks.waitMinutes === null ? '' : ` ${words.span(spanOf(marks.waitMinutes))}`
  const badges = [
    ...(marks.isFailurePoint ? [{ text: 'F', color: 'pain', ink: 'pain-ink' } as const] : []),
    ...(marks.isWaitPoint
      ? [{ text: `W${span}`, color: 'warning', ink: 'warning-ink' } as const]
      : []),
  ]
  let left = x
  for (const { text, color, ink } of badges) {
    const width = widthOf(text, type) + 10
    pen.box({ x: left, y, width, height }, { fill: 'surface', stroke: color, radius: 4 })
    pen.text(text, { x: left + 5, y: y + 1, width: width - 8, type, color: ink })
    left += width + 4
  }
}

function drawGap(
  pen: Pen,
  scores: { readonly expectation: number | null; readonly actual: number | null },
  { x, y, width, color }: RowPlace,
  words: SheetWords,
): void {
  const { expectation, actual } = scores
  const arrow = `${expectation ?? '–'}→${actual ?? '–'}`
  const hasWords = width >= cardMetrics.gapWordsWidth
  const text = hasWords ? `${words.say('expectation_actual')} ${arrow}` : arrow
  const textWidth = widthOf(text, meta)
  pen.text(text, { x, y: y + 1, width: textWidth, type: meta, color })
  if (expectation === null || actual === null || expectation === actual) return
  const gap = actual - expectation
  pen.text(words.signed(gap), {
    x: x + textWidth + 5,
    y: y + 1,
    width: 24,
    type: { ...meta, weight: 700 },
    color: gap < 0 ? 'pain-ink' : 'opportunity-ink',
  })
}

function drawSeverity(
  pen: Pen,
  scores: { readonly severity: number | null; readonly frequency: number | null },
  { x, y, width, color }: RowPlace,
  words: SheetWords,
): void {
  const { severity, frequency } = scores
  const pitch = 9
  const middle = y + cardMetrics.severityHeight / 2
  pen.add({
    kind: 'dots',
    filled: severity ?? 0,
    total: 5,
    pitch,
    color: 'pain',
    label: words.say('severity', { value: severity ?? 0 }),
    x: x + pitch / 2 - 0.5,
    y: middle,
  })
  if (frequency === null) return
  const isOneLine = width >= cardMetrics.severityOneLineWidth
  const dotsWidth = isOneLine ? 5 * pitch + 6 : 0
  pen.text(words.say('frequency', { value: frequency }), {
    x: x + dotsWidth,
    y: isOneLine ? y : y + cardMetrics.severityHeight,
    width: width - dotsWidth,
    type: meta,
    color,
  })
}

function drawPeople(
  pen: Pen,
  personaIds: readonly string[],
  { x, y, width }: RowPlace,
  view: JourneyView,
): void {
  const perLine = Math.max(1, Math.floor(width / cardMetrics.markWidth))
  personaIds
    .flatMap((id) => view.people.get(id) ?? [])
    .forEach((persona, n) => {
      pen.add({
        kind: 'mark',
        shape: persona.pointShape,
        color: persona.color,
        radius: 4,
        isHollow: false,
        x: x + (n % perLine) * cardMetrics.markWidth + 5,
        y: y + (Math.floor(n / perLine) + 0.5) * cardMetrics.marksHeight,
      })
    })
}
