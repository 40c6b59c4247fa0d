/** The usual lengths of what is done at the boards of a stage, to set the clock by. */

import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import type { Activity } from '#shared/commands/boards/board-template.ts'
import type { BoardStage } from '#shared/model/records/board.ts'

/** What the templates of a stage consist of, each activity once. */
export function timeBoxesOf(stage: BoardStage): readonly Activity[] {
  const activities = boardTemplates
    .filter((template) => template.stage === stage)
    .flatMap((template) => template.activities)
  return [...new Map(activities.map((activity) => [activity.id, activity])).values()]
}
