/** What boards and their stages are called. */

import type { Board, BoardStage } from '#shared/model/records/board.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'

/** The stage's own name in the language of the screen. */
export function boardStageName(translate: Translate, stage: BoardStage): string {
  return translate(`inspector.stage_${stage}`)
}

/** The board's own name, else that of its stage. */
export function boardName(translate: Translate, board: Pick<Board, 'name' | 'stage'>): string {
  return board.name === '' ? boardStageName(translate, board.stage) : board.name
}
