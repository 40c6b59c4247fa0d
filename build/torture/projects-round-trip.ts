/** Writes random projects as files and reads them back: the same records, the same bytes. */
import * as fc from 'fast-check'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { canonical } from '#tests/helpers/canonical.ts'
import { anyAsset, withPictures } from '#tests/helpers/project-pictures.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'projects written and read back'
export const goal = '1,000 generated projects: identical hash, identical bytes'
export const runs = { short: 40, usual: 1000, long: 10_000 }

const anyPictures = fc.uniqueArray(anyAsset, { selector: ({ hash }) => hash })

export async function run(context: RowContext): Promise<void> {
  await forEachSeed(context, (seed) => {
    const drawn = fc.sample(fc.tuple(anyProject, anyPictures), { numRuns: 1, seed })
    for (const [made, pictures] of drawn) {
      const { records, assets } = withPictures(made, pictures)
      const text = writeProjectFile(records, assets)
      const read = readProjectFile(text)
      if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`)
      claim(read.value.mends.length === 0, () => 'something had to be mended')
      claim(hashOf(read.value.records) === hashOf(records), () => 'the records differ')
      claim(
        writeProjectFile(read.value.records, read.value.assets) === text,
        () => 'written again, the bytes differ',
      )
    }
  })
}

const hashOf = (records: Parameters<typeof canonical>[0]): string =>
  sha256(new TextEncoder().encode(canonical(records)))
