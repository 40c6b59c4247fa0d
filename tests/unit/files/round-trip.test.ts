/** Holds project files to their promise: what is written comes back the same, byte for byte. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { assetReferences } from '#shared/model/asset-references.ts'
import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { canonical } from '#tests/helpers/canonical.ts'

const anyAsset: fc.Arbitrary<Asset> = fc.uint8Array({ maxLength: 500 }).map((made) => {
  const bytes = Uint8Array.from(made)
  return { hash: sha256(bytes), mime: 'image/png', bytes }
})

/** Gives each record that can show a picture one of them, so that they are part of the project. */
function withPictures(records: readonly AnyRecord[], assets: readonly Asset[]) {
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

it('brings back any project as it was, with nothing to mend', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      anyProject,
      fc.uniqueArray(anyAsset, { selector: (a) => a.hash }),
      (made, pictures) => {
        const { records, assets } = withPictures(made, pictures)
        const text = writeProjectFile(records, assets)
        const read = readProjectFile(text)
        if (!read.ok) throw new Error(JSON.stringify(read.failure))
        expect(read.value.mends).toEqual([])
        expect(canonical(read.value.records)).toBe(canonical(records))
        expect(new Set(read.value.assets)).toEqual(new Set(assets))
        expect(writeProjectFile(read.value.records, read.value.assets)).toBe(text)
      },
    ),
    { numRuns: 200 },
  )
})

it('writes the same bytes whatever the order the project was built in', () => {
  fc.assert(
    fc.property(
      anyProject.chain((records) =>
        fc.tuple(
          fc.constant(records),
          fc.shuffledSubarray([...records], { minLength: records.length }),
        ),
      ),
      ([records, shuffled]) => {
        const turned = shuffled.map(
          (record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as AnyRecord,
        )
        expect(writeProjectFile(turned, [])).toBe(writeProjectFile(records, []))
      },
    ),
    { numRuns: 30 },
  )
})
