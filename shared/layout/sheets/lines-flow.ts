/** Splits texts that are longer than a page: whole lines stay whole, nothing is left out. */

import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import { breakLines } from '#shared/layout/text-measure.ts'

/** A text that is set over one or more places. */
export interface FlowText {
  readonly text: string
  readonly lines: readonly string[]
  /** Whether this is what is left of a text that began before. */
  readonly isContinued: boolean
}

/** Breaks a text for a width; '' has no lines. */
export function flowText(text: string, type: TypeMetrics, width: number): FlowText {
  const { fontSize, weight } = type
  return { text, lines: breakLines(text, { fontSize, weight, width }), isContinued: false }
}

/** The first `count` lines of a text and the rest, null where nothing is left. */
export function splitFlow(
  flow: FlowText,
  count: number,
): { readonly taken: FlowText; readonly rest: FlowText | null } {
  if (flow.lines.length <= count) return { taken: flow, rest: null }
  return {
    taken: part(flow.lines.slice(0, count), flow.isContinued),
    rest: part(flow.lines.slice(count), true),
  }
}

/** The first `count` lines of several texts below each other, and what is left of them. */
export function splitFlows(
  flows: readonly FlowText[],
  count: number,
): { readonly taken: readonly FlowText[]; readonly rest: readonly FlowText[] } {
  const taken: FlowText[] = []
  const rest: FlowText[] = []
  let room = count
  for (const flow of flows) {
    if (room <= 0) rest.push(flow)
    else {
      const split = splitFlow(flow, room)
      taken.push(split.taken)
      if (split.rest !== null) rest.push(split.rest)
      room -= split.taken.lines.length
    }
  }
  return { taken, rest }
}

/** Number of lines in all. */
export function countLines(flows: readonly FlowText[]): number {
  return flows.reduce((sum, flow) => sum + flow.lines.length, 0)
}

// Line feeds between the lines make them break in the same places again.
function part(lines: readonly string[], isContinued: boolean): FlowText {
  return { text: lines.join('\n'), lines, isContinued }
}
