/** Tells whose words a silent board hides. */

import { isPlaced } from '#shared/model/board-items.ts'
import type { Board } from '#shared/model/records/board.ts'
import type { AnyRecord } from '#shared/model/schema.ts'

/** Whether a note stays blank for whoever writes on this screen now. */
export function isHiddenFrom(
  writingAs: string | null,
  board: Board | undefined,
  record: AnyRecord | undefined,
): boolean {
  return board?.isSilent === true && isPlaced(record) && record.authorId !== writingAs
}
