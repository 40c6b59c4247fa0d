/** Fills the window's width with one stage. */

import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { SheetViewControl } from '#renderer/canvas/sheet-view.ts'

/** Does nothing for a stage that is hidden or gone. */
export function showStage(sheet: SheetViewControl, layout: JourneyLayout, stageId: string): void {
  const box = layout.stages.find((stage) => stage.stageId === stageId)
  if (box !== undefined) sheet.showSpan(box.x, box.width)
}
