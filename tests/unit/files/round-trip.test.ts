/** Holds project files to their promise: what is written comes back the same, byte for byte. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { anyAsset, withPictures } from '#tests/helpers/project-pictures.ts'

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
