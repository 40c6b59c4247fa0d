/** Reads the session's selection as the map needs it. */

import { isCellItem } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useSession } from '#renderer/state/session.ts'

/** Ids of the selected records that lie in cells. */
export function selectedItems(reader: RecordReader): readonly string[] {
  return useSession.getState().selectedIds.filter((id) => isCellItem(reader.find(id)))
}
