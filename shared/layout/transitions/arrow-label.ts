/** What stands at an arrow: its name, and marks with numbers for what happens on the way. */

import { countLines } from '#shared/base/text.ts'
import type { Size } from '#shared/base/geometry.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { cardMetrics, mapMetrics, type TypeMetrics } from '#shared/layout/card-metrics.ts'
import { measureWidth } from '#shared/layout/text-measure.ts'

export type ArrowMarkKind = 'break' | 'carried' | 'lost' | 'repeated' | 'wait'

/** A picture with a text beside it, such as how many things get lost. */
export interface ArrowMark {
  readonly kind: ArrowMarkKind
  readonly text: string
}

export interface ArrowLabel {
  readonly name: string
  readonly marks: readonly ArrowMark[]
  /** In px: with everything on a line, with the marks only, and with the marks one below the other. */
  readonly sizes: Readonly<Record<ArrowLabelForm, Size>>
}

/** How much of a label is shown, from the most to the least. */
export const arrowLabelForms = ['whole', 'marks', 'stack'] as const

export type ArrowLabelForm = (typeof arrowLabelForms)[number]

/** The words at arrows, handed in by whoever knows the language. */
export interface ArrowWords {
  readonly break: string
  span(span: TimeSpan): string
}

/** A time in the unit that people would say it in. */
export interface TimeSpan {
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly count: number
}

export const arrowLabelMetrics = {
  type: { fontSize: 11, lineHeight: 16, weight: 500 },
  height: 18,
  paddingX: 6,
  stackPaddingX: 3,
  icon: 11,
  iconGap: 2,
  gap: 6,
  widestName: 132,
  /** The space between two cards and their empty edges. */
  widestStack: mapMetrics.cellPadding * 2 + cardMetrics.paddingX * 2,
} as const satisfies { readonly type: TypeMetrics } & Record<string, unknown>

/** The label of an arrow; null where nothing is said about it. */
export function arrowLabel(transition: Transition, words: ArrowWords): ArrowLabel | null {
  const marks = marksOf(transition, words)
  const name = transition.label
  if (name === '' && marks.length === 0) return null
  const { paddingX, gap, height, widestName } = arrowLabelMetrics
  const marksWidth = marks.reduce((sum, mark) => sum + markWidth(mark) + gap, -gap)
  const nameWidth = Math.min(widestName, widthOf(name))
  const parts = [...(name === '' ? [] : [nameWidth]), ...(marks.length === 0 ? [] : [marksWidth])]
  const inner = parts.reduce((sum, part) => sum + part + gap, -gap)
  const short = marks.length === 0 ? Math.min(nameWidth, 2 * height) : marksWidth
  const { stackPaddingX, type } = arrowLabelMetrics
  const widest = Math.max(...marks.map((mark) => stackedWidth(mark)), type.fontSize)
  return {
    name,
    marks,
    sizes: {
      whole: { width: inner + 2 * paddingX, height },
      marks: { width: short + 2 * paddingX, height },
      stack: {
        width: widest + 2 * stackPaddingX,
        height: Math.max(1, marks.length) * type.lineHeight + 2,
      },
    },
  }
}

/** What a number of minutes is called: up to two hours in minutes, up to two days in hours. */
export function spanOf(minutes: number): TimeSpan {
  if (minutes < 120) return { unit: 'minutes', count: minutes }
  if (minutes < 2 * 1440) return { unit: 'hours', count: Math.round(minutes / 60) }
  return { unit: 'days', count: Math.round(minutes / 1440) }
}

/** Width in px of a mark with its picture. */
export function markWidth({ text }: ArrowMark): number {
  const { icon, iconGap } = arrowLabelMetrics
  return icon + (text === '' ? 0 : iconGap + widthOf(text))
}

/**
 * What stands beside a picture in a stack: nothing at a break, whose picture says enough, and
 * nothing that would reach over the edges of the cards on both sides.
 */
export function stackedText(mark: ArrowMark): string {
  const { stackPaddingX, widestStack } = arrowLabelMetrics
  const isWide = markWidth(mark) + 2 * stackPaddingX > widestStack
  return mark.kind === 'break' || isWide ? '' : mark.text
}

function stackedWidth(mark: ArrowMark): number {
  return markWidth({ ...mark, text: stackedText(mark) })
}

function marksOf(transition: Transition, words: ArrowWords): readonly ArrowMark[] {
  const { isBreak, waitMinutes } = transition
  const counted = (['carried', 'lost', 'repeated'] as const).flatMap((kind): ArrowMark[] => {
    const count = countLines(transition[kind])
    return count === 0 ? [] : [{ kind, text: String(count) }]
  })
  return [
    ...(isBreak ? [{ kind: 'break', text: words.break } as const] : []),
    ...counted,
    ...(waitMinutes === null
      ? []
      : [{ kind: 'wait', text: words.span(spanOf(waitMinutes)) } as const]),
  ]
}

function widthOf(text: string): number {
  return Math.ceil(measureWidth(text, arrowLabelMetrics.type)) + 1
}
