/** Writes a project as the text of a file: the same project always gives the same text. */

import { byOrder } from '#shared/base/order-key.ts'
import { assetHashesIn } from '#shared/model/asset-references.ts'
import {
  formatVersion,
  minReaderVersion,
  projectFormat,
  type Asset,
} from '#shared/model/project-format.ts'
import { recordTypes, schema, type AnyRecord } from '#shared/model/schema.ts'
import { encodeBase64 } from './base64.ts'
import { outValue } from './text-gate.ts'

/**
 * The text of a project file, ending in a line feed. Records come by type, then by order and id,
 * their fields in the order of their definition; pictures that nothing shows are left out.
 */
export function writeProjectFile(records: Iterable<AnyRecord>, assets: Iterable<Asset>): string {
  const sorted = sortRecords(records)
  const shown = assetHashesIn(sorted)
  const pictures = [...new Map([...assets].map((asset) => [asset.hash, asset])).values()]
    .filter(({ hash }) => shown.has(hash))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const file = {
    format: projectFormat,
    formatVersion,
    minReaderVersion,
    recordVersions: recordVersions(),
    records: sorted.map(inFieldOrder),
    assets: pictures.map(assetInFile),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A picture or attached file as it stands in the text of a file. */
export function assetInFile({ hash, mime, bytes }: Asset): Readonly<Record<string, string>> {
  return { hash, mime, base64: encodeBase64(bytes) }
}

/** Today's version of every record type. */
export function recordVersions(): Readonly<Record<string, number>> {
  return Object.fromEntries(recordTypes.map((type) => [type, schema[type].version]))
}

/** Records in the order in which files list them. */
export function sortRecords(records: Iterable<AnyRecord>): readonly AnyRecord[] {
  const rank = new Map(recordTypes.map((type, place) => [type, place]))
  return [...records].sort((a, b) => {
    const types = rank.get(a.type)! - rank.get(b.type)!
    return types === 0 ? byOrder(withOrder(a), withOrder(b)) : types
  })
}

function withOrder(record: AnyRecord): { readonly id: string; readonly order: string } {
  return { id: record.id, order: 'order' in record ? record.order : '' }
}

/** The same record with its keys in the order of the definition. */
function inFieldOrder(record: AnyRecord): Readonly<Record<string, unknown>> {
  const { id, type } = record
  const fields: Record<string, unknown> = { id, type }
  const all = record as unknown as Readonly<Record<string, unknown>>
  for (const name of Object.keys(schema[type].shape)) fields[name] = outValue(all[name])
  return fields
}
