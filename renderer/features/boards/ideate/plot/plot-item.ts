/** What lies on a plot of ratings or waits in its tray. */

import { measureWidth } from '#shared/layout/text-measure.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { PointShapeName } from '#renderer/ui/pictures/point-shape.ts'
import type { Rating } from './plot-scale.ts'

export interface PlotItem {
  readonly id: string
  readonly title: string
  /** Null where it lies in the tray. */
  readonly rating: Rating | null
  readonly shape: PointShapeName
  readonly tone: Tone
  /** A small word or number behind the title, e.g. votes; '' for none. */
  readonly note: string
  /** What a screen reader hears of it and of where it lies. */
  readonly description: string
}

const widestLabel = 168
const labelType = { fontSize: 12, weight: 600 } as const
const labelPadding = 10

/** The width of a label in px with the note behind the title. */
export function labelWidth({ title, note }: Pick<PlotItem, 'title' | 'note'>): number {
  const text = note === '' ? title : `${title}  ${note}`
  return Math.ceil(Math.min(widestLabel, measureWidth(text, labelType) + labelPadding))
}
