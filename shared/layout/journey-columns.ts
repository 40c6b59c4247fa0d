/** Places the columns of a map under their stages and measures the strips above them. */

import type { HeaderSizes, ColumnBox, StageBox, LayoutOptions } from './journey-layout.ts'
import { mapMetrics, typeMetrics } from './card-metrics.ts'
import type { JourneyView } from './journey-view.ts'
import { textHeight } from './text-measure.ts'

/** Columns, stages and headers: all that the cards of a map have no part in. */
export interface MapFrame {
  readonly columns: readonly ColumnBox[]
  readonly stages: readonly StageBox[]
  readonly header: HeaderSizes
}

/** The frame of a map; reads stages and steps only. */
export function placeFrame(view: JourneyView, options: LayoutOptions): MapFrame {
  const columns = placeColumns(view, options.columnScale ?? 1)
  const stages = placeStages(view, columns)
  return { columns, stages, header: measureHeader(view, stages, columns, options) }
}

function placeColumns(view: JourneyView, scale: number): readonly ColumnBox[] {
  const columns: ColumnBox[] = []
  let x = 0
  for (const { stage, steps } of view.stages) {
    for (const step of steps) {
      const width = (step.width ?? mapMetrics.columnWidth) * scale
      columns.push({ stepId: step.id, stageId: stage.id, x, width })
      x += width
    }
  }
  return columns
}

function placeStages(view: JourneyView, columns: readonly ColumnBox[]): readonly StageBox[] {
  let next = 0
  return view.stages.map(({ stage, steps }) => {
    const own = columns.slice(next, next + steps.length)
    next += steps.length
    const width = own.reduce((sum, column) => sum + column.width, 0)
    return { stageId: stage.id, x: own[0]?.x ?? 0, width }
  })
}

function measureHeader(
  view: JourneyView,
  stages: readonly StageBox[],
  columns: readonly ColumnBox[],
  options: LayoutOptions,
): HeaderSizes {
  const { stageName, stageDescription, stepName } = typeMetrics
  let names: number = stageName.lineHeight
  let descriptions = 0
  let steps = options.keepsStepNames === true ? stepName.lineHeight : 0
  view.stages.forEach(({ stage }, n) => {
    const { width } = stages[n]!
    names = Math.max(names, textHeight(stage.name, stageName, stageNameWidth(width)))
    const description = textHeight(stage.description, stageDescription, descriptionWidth(width))
    const most = (options.descriptionLines ?? Infinity) * stageDescription.lineHeight
    descriptions = Math.max(descriptions, Math.min(description, most))
  })
  view.stages
    .flatMap((each) => each.steps)
    .forEach((step, n) => {
      const width = columns[n]!.width - 2 * mapMetrics.stepNamePaddingX
      steps = Math.max(steps, textHeight(step.name, stepName, width))
    })
  const bandHeight = mapMetrics.stageGap + names + 2 * mapMetrics.stageBandPaddingY
  const descriptionHeight = withPadding(descriptions, mapMetrics.stageDescriptionPaddingY)
  const stageHeight = bandHeight + descriptionHeight
  const stepHeight = withPadding(steps, mapMetrics.stepNamePaddingY)
  return {
    bandHeight,
    descriptionHeight,
    stageHeight,
    stepHeight,
    height: stageHeight + stepHeight,
  }
}

/** Room in px for the name in the band of a stage. */
function stageNameWidth(width: number): number {
  return (
    width -
    2 * mapMetrics.cellPadding -
    2 * mapMetrics.stageBandPaddingX -
    mapMetrics.stageNumberWidth
  )
}

function descriptionWidth(width: number): number {
  return width - 2 * mapMetrics.cellPadding - 2 * mapMetrics.stageDescriptionPaddingX
}

function withPadding(height: number, padding: number): number {
  return height === 0 ? 0 : height + 2 * padding
}
