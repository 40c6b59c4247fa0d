/** How each design-thinking stage is shown everywhere: its picture, its tone and its word. */

import type { BoardStage } from '#shared/model/records/board.ts'
import type { TranslationKey } from '#renderer/i18n/i18n.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

/** The word of a stage. */
export function stageWord(stage: BoardStage): TranslationKey {
  return `boards.stage_${stage}`
}

/** The picture of a stage. */
export function stageIcon(stage: BoardStage): IconName {
  return stage === 'ideate' ? 'idea' : stage
}

/** The tone of a stage, named like the stage itself. */
export function stageTone(stage: BoardStage): Tone {
  return stage
}
