/** Random pictures, and projects whose records show them. */
import * as fc from 'fast-check'
import { sha256 } from '#shared/files/sha256.ts'
import { assetReferences } from '#shared/model/asset-references.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'

export const anyAsset: fc.Arbitrary<Asset> = fc.uint8Array({ maxLength: 500 }).map((made) => {
  const bytes = Uint8Array.from(made)
  return { hash: sha256(bytes), mime: 'image/png', bytes }
})

/** Gives each record that can show a picture one of them, so that they are part of the project. */
export function withPictures(records: readonly AnyRecord[], assets: readonly Asset[]) {
  const shown = new Set<string>()
  let next = 0
  const dressed = records.map((record): AnyRecord => {
    const field = assetReferences.find(({ from }) => from === record.type)?.field
    if (field === undefined) return record
    const asset = assets[next]
    next += 1
    if (asset !== undefined) shown.add(asset.hash)
    // The table names a field that the type has.
    return { ...record, [field]: asset?.hash ?? null } as AnyRecord
  })
  return { records: dressed, assets: assets.filter(({ hash }) => shown.has(hash)) }
}
