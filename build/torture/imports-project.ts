/** Damages project files in their bytes and in their values: each is whole, mended, or refused with a reason. */
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { mutated, mutatedJson } from '#tests/helpers/mutated-bytes.ts'
import { inTime, readDamagedProject } from '#tests/helpers/mutated-imports.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'project files, mutated'
export const goal =
  '10,000: no crash, no hang, each <= 2 s, a typed refusal with place and sentence'
export const runs = { short: 100, usual: 10_000, long: 100_000 }

const text = writeProjectFile(makeSmallProject(), [])
const bytes = new TextEncoder().encode(text)

export async function run(context: RowContext): Promise<void> {
  await forEachSeed(context, (seed) =>
    inTime(context, () =>
      readDamagedProject(
        seed % 2 === 0 ? mutated(bytes, seed) : new TextEncoder().encode(mutatedJson(text, seed)),
      ),
    ),
  )
}
