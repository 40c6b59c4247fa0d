/** Says which field holds the hash of a stored picture or file. */

import type { AnyRecord, RecordType } from './schema.ts'

export interface AssetReference {
  readonly from: RecordType
  readonly field: string
  /** `any-file` where it need not be a picture. */
  readonly holds: 'picture' | 'any-file'
}

/** Every field that is declared with `assetHash`; a test holds the list to that. */
export const assetReferences: readonly AssetReference[] = [
  { from: 'persona', field: 'photo', holds: 'picture' },
  { from: 'persona-photo', field: 'image', holds: 'picture' },
  { from: 'card', field: 'image', holds: 'picture' },
  { from: 'picture', field: 'image', holds: 'picture' },
  { from: 'idea', field: 'image', holds: 'picture' },
  { from: 'attachment', field: 'asset', holds: 'any-file' },
]

const none: readonly string[] = []
const holders: ReadonlySet<RecordType> = new Set(assetReferences.map(({ from }) => from))

/** Whether records of a type can show pictures or hold files. */
export function mayHoldAssets(type: RecordType): boolean {
  return holders.has(type)
}

/** The hashes of the pictures that a record shows. */
export function assetHashesOf(record: AnyRecord): readonly string[] {
  if (!mayHoldAssets(record.type)) return none
  return assetReferences.flatMap(({ from, field }) => {
    if (record.type !== from) return []
    // The table names only fields that exist on the type.
    const hash = (record as unknown as Readonly<Record<string, unknown>>)[field]
    return typeof hash === 'string' ? [hash] : []
  })
}

/** The hashes of all pictures that are shown anywhere among the records. */
export function assetHashesIn(records: Iterable<AnyRecord>): ReadonlySet<string> {
  const hashes = new Set<string>()
  for (const record of records) for (const hash of assetHashesOf(record)) hashes.add(hash)
  return hashes
}
