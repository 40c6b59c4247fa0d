/** Adds a stage, brings it into sight and asks for its name where it stands. */

import { addStage } from '#shared/commands/stage-commands.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Takes the index among the map's stages, hidden ones counted; Infinity means the end. */
export function useAddStage(): (index: number) => void {
  const { journeyId, map } = useMap()
  const run = useRun()
  const sheet = useSheetView()
  return (index) => {
    const { stageId } = run(addStage, { journeyId, name: '', index })
    const { select, setNaming } = useSession.getState()
    select([stageId])
    const box = map.getState().layout.stages.find((stage) => stage.stageId === stageId)
    if (box !== undefined) sheet.revealSpan('x', box.x, box.width)
    setNaming(stageId)
  }
}
