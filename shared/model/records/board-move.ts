/** A move from one board to another: the history of where something came from. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, line, oneOf, time } from '#shared/model/fields.ts'
import { boardStages } from './board.ts'

export const boardMoveRecord = defineRecord('board-move', {
  fields: {
    /** What was moved, of any type; its history goes with it. */
    recordId: id(),
    fromStage: oneOf(boardStages),
    toStage: oneOf(boardStages),
    /** The name of the board it left, since that may be gone; '' where it had none of its own. */
    fromName: line(),
    movedAt: time(),
  },
})

export type BoardMove = RecordOf<typeof boardMoveRecord>
