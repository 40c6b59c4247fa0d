/** Finds words for a step, which often has no name of its own. */

import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'

/**
 * The step's name; else the title of its first touchpoint or card, else its stage and number.
 * '' when the step is not visible on the map.
 */
export function stepLabel(view: JourneyView, stepId: string): string {
  for (const { stage, steps } of view.stages) {
    const index = steps.findIndex((step) => step.id === stepId)
    if (index < 0) continue
    const { name } = steps[index]!
    if (name !== '') return name
    const number = steps.length === 1 ? '' : ` ${index + 1}`
    return firstTitle(view, stepId) ?? `${stage.name}${number}`.trim()
  }
  return ''
}

function firstTitle(view: JourneyView, stepId: string): string | null {
  const items = view.lanes.flatMap((lane) => view.cells.get(cellKey(lane.id, stepId)) ?? [])
  const titled = items.filter((item) => item.title.trim() !== '')
  const first = titled.find((item) => item.type === 'touchpoint') ?? titled[0]
  return first?.title.replaceAll(/\s+/g, ' ').trim() ?? null
}
