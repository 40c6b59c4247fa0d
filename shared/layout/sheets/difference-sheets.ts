/** Lays out what differs between two maps: summary, figures, both lines, and the list over its pages. */

import { differenceChart } from '#shared/layout/difference/difference-chart.ts'
import type { ComparedLine, DifferenceContent } from './difference-content.ts'
import { contentBottom, contentWidth, type Draft } from './page-frame.ts'
import { pagedTable, type TableRow } from './paged-table.ts'
import type { Surface } from './paper.ts'
import { clip, moved, Pen, widthOf } from './pen.ts'
import type { SheetColor } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

const nameWidth = 96
const chartHeight = 64
const { small, smallStrong, footer } = sheetType
const lineHeight = chartHeight + 3 * small.lineHeight + 10

/** The pages of a difference; at least one. */
export function differenceSheets(
  content: DifferenceContent,
  surface: Surface,
  words: SheetWords,
): readonly Draft[] {
  const { margin } = surface
  const width = contentWidth(surface)
  const done: Draft[] = []
  const continued = (pen: Pen): number =>
    pen.text(content.title, {
      ...{ x: margin, y: margin, width, type: sheetType.heading },
      color: 'ink-secondary',
    }) + 10
  let pen = new Pen()
  let y = drawHead(pen, content, surface)
  content.lines.forEach((line, n) => {
    if (y + lineHeight > contentBottom(surface)) {
      done.push({ kind: 'difference', pieces: pen.pieces, scale: null })
      pen = new Pen()
      y = continued(pen)
    }
    if (n === 0 || pen.pieces.length === 1) y = drawStageNames(pen, content, margin, y, width)
    y = drawLine(pen, line, content, { x: margin, y, width })
  })
  if (content.groups.length === 0) {
    pen.text(words.say('no_difference'), { x: margin, y: y + 10, width, type: sheetType.body })
    return [...done, { kind: 'difference', pieces: pen.pieces, scale: null }]
  }
  const table = pagedTable(rowsOf(content), {
    kind: 'difference',
    surface,
    columns: [
      { heading: words.say('stage'), share: 0.12 },
      { heading: words.say('change'), share: 0.08 },
      { heading: words.say('change_of'), share: 0.14 },
      { heading: words.say('before'), share: 0.31 },
      { heading: words.say('after'), share: 0.35 },
    ],
    begun: { pen, y: y + 12 },
    startPage: continued,
  })
  return [...done, ...table]
}

function drawHead(pen: Pen, content: DifferenceContent, { margin, ...surface }: Surface): number {
  const width = contentWidth({ margin, ...surface })
  const place = { x: margin, width }
  let y = pen.text(content.title, { ...place, y: margin, type: sheetType.title, role: 'part' })
  y = pen.text(content.summary, { ...place, y: y + 4, type: sheetType.body })
  let x = margin
  const figureY = y + 8
  for (const { text, delta, sense } of content.figures) {
    const textWidth = widthOf(text, sheetType.figure)
    const deltaWidth = widthOf(delta, sheetType.figure)
    if (x > margin && x + textWidth + deltaWidth > margin + width) break
    pen.text(text, { x, y: figureY, width: textWidth, type: sheetType.figure })
    pen.text(delta, {
      ...{ x: x + textWidth + 6, y: figureY, width: deltaWidth, type: sheetType.figure },
      color: colorOf(sense),
    })
    x += textWidth + deltaWidth + 34
    y = figureY + sheetType.figure.lineHeight
  }
  const legendY = y + 8
  const half = width / 2
  drawLegend(pen, content.legendBefore, margin, legendY, half, '2 2.6')
  y = drawLegend(pen, content.legendAfter, margin + half, legendY, half, '')
  return y + 6
}

function drawLegend(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  width: number,
  dash: string,
): number {
  const middle = y + small.lineHeight / 2
  pen.line([x, middle], [x + 24, middle], 'ink-secondary', 1.8, dash)
  pen.text(clip(text, small, width - 40), { x: x + 30, y, width: width - 36, type: small })
  return y + small.lineHeight
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

function chartOf(
  { before, after }: Pick<ComparedLine, 'before' | 'after'>,
  content: DifferenceContent,
  width: number,
) {
  const { stageColumns } = content
  return differenceChart({
    stageColumns,
    before,
    after,
    width: width - nameWidth,
    height: chartHeight,
  })
}

function drawStageNames(
  pen: Pen,
  content: DifferenceContent,
  x: number,
  y: number,
  width: number,
): number {
  const { spans } = chartOf(content.lines[0]!, content, width)
  content.stageNames.forEach((name, n) => {
    const span = spans[n]!
    drawCentred(
      pen,
      clip(name, smallStrong, Math.max(span.width, 24)),
      smallStrong,
      x + nameWidth + span.x + span.width / 2,
      y,
      'ink-secondary',
    )
  })
  return y + small.lineHeight + 2
}

function drawLine(
  pen: Pen,
  line: ComparedLine,
  content: DifferenceContent,
  { x, y, width }: Place,
): number {
  const { persona, means } = line
  const chart = chartOf(line, content, width)
  const left = x + nameWidth
  pen.line([x, y], [x + width, y], 'line', 0.8)
  pen.add({
    kind: 'mark',
    shape: persona.pointShape,
    color: persona.color,
    radius: 4,
    isHollow: false,
    x: x + 6,
    y: y + chartHeight / 2,
  })
  pen.text(clip(persona.name, smallStrong, nameWidth - 22), {
    ...{
      x: x + 16,
      y: y + chartHeight / 2 - small.lineHeight / 2,
      width: nameWidth - 20,
      type: smallStrong,
    },
  })
  const drawing = new Pen()
  for (const { x: edge } of chart.spans.slice(1))
    drawing.line([edge, 0], [edge, chartHeight], 'line', 0.7)
  drawing.line([0, chart.middle], [width - nameWidth, chart.middle], 'line-strong', 0.7, '3 4')
  if (chart.before.path !== '') drawing.path(chart.before.path, persona.color, 1.6, '2 2.6')
  if (chart.after.path !== '') drawing.path(chart.after.path, persona.color, 1.9)
  for (const [points, radius, isHollow] of [
    [chart.before.points, 2.2, true],
    [chart.after.points, 3, false],
  ] as const) {
    for (const point of points) {
      drawing.add({
        kind: 'mark',
        shape: persona.pointShape,
        color: persona.color,
        radius,
        isHollow,
        ...point,
      })
    }
  }
  pen.add(moved(drawing.pieces, left, y))
  means.forEach(({ delta, values, counts, sense }, n) => {
    const span = chart.spans[n]!
    const middle = left + span.x + span.width / 2
    let at = y + chartHeight
    for (const [text, type, color] of [
      [delta, smallStrong, colorOf(sense)],
      [values, footer, 'ink'],
      [counts, footer, 'ink-secondary'],
    ] as const) {
      // What would run into the neighbour's figures stands in the project alone.
      if (text !== '' && widthOf(text, type) <= span.width + 8)
        drawCentred(pen, text, type, middle, at, color)
      at += small.lineHeight
    }
  })
  return y + lineHeight
}

function drawCentred(
  pen: Pen,
  text: string,
  type: typeof small | typeof smallStrong | typeof footer,
  middle: number,
  y: number,
  color: SheetColor,
): void {
  const width = widthOf(text, type) + 2
  pen.text(text, { x: middle - width / 2, y, width, type, color, align: 'center' })
}

function colorOf(sense: number): SheetColor {
  if (sense === 0) return 'ink-secondary'
  return sense > 0 ? 'opportunity-ink' : 'pain-ink'
}

function* rowsOf({ groups }: DifferenceContent): Generator<TableRow> {
  for (const { name, rows } of groups) {
    let isFirstOfGroup = true
    for (const { kinds, tone, typeWord, before, after, reasons, lines } of rows) {
      yield {
        isFirstOfGroup,
        cells: [
          { strong: [isFirstOfGroup ? name : ''], more: [] },
          { strong: [kinds], more: [], color: tone },
          { strong: [], more: [typeWord] },
          { strong: [], more: [before] },
          { strong: [after], more: reasons },
        ],
      }
      isFirstOfGroup = false
      for (const line of lines) {
        yield {
          isFirstOfGroup: false,
          cells: [
            { strong: [], more: [] },
            { strong: [], more: [] },
            { strong: [], more: [line.label] },
            { strong: [], more: [line.before] },
            { strong: [line.after], more: [] },
          ],
        }
      }
    }
  }
}
