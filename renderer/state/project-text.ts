/** Writes the open project as the text of a file, with the pictures it shows. */

import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import { readAssets, type AssetShelf } from './assets.ts'

/** The project as it stands now; a picture that is missing or unreadable is left out. */
export async function projectText(store: RecordStore, shelf: AssetShelf): Promise<string> {
  const records = [...store.everything()]
  return writeProjectFile(records, await readAssets(shelf, records))
}
