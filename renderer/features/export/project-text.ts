/** Writes the open project as the text of a file, with the pictures it shows. */

import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import { assetMimes, type Asset } from '#shared/model/project-format.ts'
import type { RecordStore } from '#shared/store/record-store.ts'
import type { AssetShelf } from '#renderer/state/assets.ts'

/** A picture that is missing or unreadable is left out; its persona keeps the hash. */
export async function projectText(store: RecordStore, shelf: AssetShelf): Promise<string> {
  const records = [...store.everything()]
  const assets = await Promise.all(
    [...assetHashesIn(records)].map((hash) => readAsset(shelf, hash)),
  )
  return writeProjectFile(
    records,
    assets.filter((asset) => asset !== null),
  )
}

async function readAsset(shelf: AssetShelf, hash: string): Promise<Asset | null> {
  const image = await shelf.get(hash)
  const mime = assetMimes.find((each) => each === image?.type)
  if (image === null || mime === undefined) return null
  return { hash, mime, bytes: new Uint8Array(await image.arrayBuffer()) }
}
