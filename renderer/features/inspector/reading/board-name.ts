/** What boards are called. */

import type { Board } from '#shared/model/records/board.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'

/** The board's own name, else the usual one of its stage. */
export function boardName(translate: Translate, board: Pick<Board, 'name' | 'stage'>): string {
  return board.name === '' ? translate(`boards.usual_name_${board.stage}`) : board.name
}
