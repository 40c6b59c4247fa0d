/** Lays out the pages of the thread: the stations as columns, as many pages as its groups need. */

import { curveThrough } from '#shared/layout/thread/curve-through.ts'
import { layoutThread, type ThreadLayout } from '#shared/layout/thread/thread-layout.ts'
import { threadMetrics } from '#shared/layout/thread/thread-metrics.ts'
import { missingId, type ThreadSubject } from '#shared/layout/thread/thread-subject.ts'
import type { ThreadStation } from '#shared/model/thread.ts'
import type { BoardWords } from './board-words.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import type { Surface } from './paper.ts'
import { clip, heightOf, Pen } from './pen.ts'
import { isWithheld } from './withheld.ts'
import type { SheetColor, SheetPiece } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

type Words = SheetWords & BoardWords

const headHeight = 26
const headGap = 14
const largestScale = 1

/** The pages of the thread; none where nothing is linked. */
export function threadSheets(
  subject: ThreadSubject,
  surface: Surface,
  words: Words,
): readonly Draft[] {
  const layout = layoutThread(subject)
  if (layout.cards.size === 0) return []
  const { margin } = surface
  const scale = Math.min(largestScale, contentWidth(surface) / layout.width)
  return pagesOf(layout, roomFor(surface, scale)).map((span): Draft => {
    const pen = new Pen()
    const top = drawHead(pen, surface, words, span.from === 0)
    pen.add({
      kind: 'group',
      ...{ x: margin, y: top, scale },
      pieces: [
        ...drawStations(layout, words),
        {
          kind: 'group',
          x: 0,
          y: headHeight + headGap - span.from,
          scale: 1,
          pieces: drawSpan(subject, layout, span, words),
        },
      ],
    })
    return { kind: 'thread', pieces: pen.pieces, scale: scale * surface.enlargement }
  })
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Height in px of the thread that one page has room for. */
function roomFor(surface: Surface, scale: number): number {
  const top = surface.margin + 70
  return (contentBottom(surface) - 8 - top) / scale - headHeight - headGap
}

/**
 * Groups stay whole where they fit on a page. One that is higher goes on with the cards that the
 * page before had no room for, so that none is cut; what lies beside them is told again.
 */
function pagesOf(layout: ThreadLayout, room: number): readonly Span[] {
  const { groups, height } = layout
  const spans: Span[] = []
  let from = 0
  for (const group of groups) {
    const end = group.y + group.height
    if (end - from <= room) continue
    if (group.y > from) {
      spans.push({ from, to: group.y - threadMetrics.groupGap })
      from = group.y
    }
    while (end - from > room) {
      const to = from + room
      spans.push({ from, to })
      from = startBehind(layout, { from, to })
    }
  }
  if (from < height) spans.push({ from, to: height })
  return spans
}

/** Where the page behind a span begins: at the highest of the cards that the span cuts. */
function startBehind({ cards, missing }: ThreadLayout, { from, to }: Span): number {
  const cut = [...cards.values(), ...missing.values()]
    // A card as high as a page would be begun again and again.
    .filter(({ y, height }) => y > from && y < to && y + height > to)
    .map(({ y }) => y)
  return Math.min(to, ...cut)
}

function drawHead(pen: Pen, surface: Surface, words: Words, isFirst: boolean): number {
  const { margin } = surface
  const width = contentWidth(surface)
  let y = pen.text(words.say('thread'), {
    ...{ x: margin, y: margin, width, type: sheetType.title },
    role: isFirst ? 'heading' : 'text',
  })
  y = pen.text(words.say('thread_about'), {
    ...{ x: margin, y: y + 2, width, type: sheetType.small },
    color: 'ink-secondary',
  })
  pen.line([margin, y + 6], [margin + width, y + 6], 'ink', 1.4)
  return y + 16
}

const stationColors: Readonly<
  Record<
    ThreadStation,
    'empathize' | 'pain' | 'define' | 'ideate' | 'prototype' | 'test' | 'blue' | 'ochre'
  >
> = {
  evidence: 'empathize',
  insight: 'ochre',
  'pain-point': 'pain',
  question: 'define',
  idea: 'ideate',
  prototype: 'prototype',
  test: 'test',
  improvement: 'blue',
  'to-be': 'blue',
}

function drawStations(layout: ThreadLayout, words: Words): readonly SheetPiece[] {
  const pen = new Pen()
  const type = sheetType.smallStrong
  for (const { station, x, width, total } of layout.columns) {
    const tone = stationColors[station]
    pen.box({ x, y: 0, width, height: headHeight }, { fill: `${tone}-soft`, radius: 5 })
    if (total === 0) continue
    pen.text(clip(`${words.stationName(station)} ${total}`, type, width - 16), {
      ...{ x: x + 8, y: 6, width: width - 16, type },
      color: `${tone}-ink`,
    })
  }
  return pen.pieces
}

function drawSpan(
  { graph, breaks }: ThreadSubject,
  layout: ThreadLayout,
  span: Span,
  words: Words,
): readonly SheetPiece[] {
  const pen = new Pen()
  const isIn = (y: number, height: number): boolean => y >= span.from && y + height <= span.to
  const isShown = (id: string): boolean => {
    const box = layout.cards.get(id) ?? layout.missing.get(id)
    return box !== undefined && isIn(box.y, box.height)
  }
  for (const curve of layout.curves) {
    const ys = curve.points.map(({ y }) => y)
    if (Math.min(...ys) < span.from || Math.max(...ys) > span.to) continue
    if (!isShown(curve.fromId) || !isShown(curve.toId)) continue
    const color: SheetColor = curve.isToMissing ? 'warning' : 'line-strong'
    pen.path(curveThrough(curve), color, 1.4, curve.isToMissing || curve.isBack ? '4 3' : '')
  }
  const { paddingX, paddingY, barHeight, metaGap, title, meta } = threadMetrics
  for (const { station, x, width } of layout.columns) {
    const tone = stationColors[station]
    for (const [id, box] of layout.cards) {
      const record = graph.nodes.get(id)
      if (record === undefined || box.x < x || box.x > x + width) continue
      if (!isIn(box.y, box.height)) continue
      pen.box(box, { fill: 'surface', stroke: 'line-strong', radius: 5 })
      const left = box.x + paddingX
      pen.box({ x: left, y: box.y + paddingY, width: 20, height: 3 }, { fill: tone, radius: 1 })
      const room = box.width - 2 * paddingX
      const whole = isWithheld(record)
        ? words.say('withheld')
        : box.titleLines.join('\n') || words.titleOf(record)
      const shown = box.isTitleCut && !isWithheld(record) ? `${whole.slice(0, -1)}…` : whole
      const end = pen.text(shown, {
        ...{ x: left, y: box.y + paddingY + barHeight, width: room, type: title },
      })
      pen.text(clip(words.metaOf(record), meta, room), {
        ...{ x: left, y: end + metaGap, width: room, type: meta },
        color: 'ink-secondary',
      })
    }
  }
  for (const found of breaks) {
    const box = layout.missing.get(missingId(found))
    if (box === undefined || !isIn(box.y, box.height)) continue
    pen.box(box, { fill: 'warning-soft', stroke: 'warning-line', radius: 5 })
    const text = words.breakName(found.kind)
    const room = box.width - 2 * paddingX
    const y = box.y + Math.max(4, (box.height - heightOf(text, meta, room)) / 2)
    pen.text(text, { x: box.x + paddingX, y, width: room, type: meta, color: 'warning-ink' })
  }
  return pen.pieces
}
