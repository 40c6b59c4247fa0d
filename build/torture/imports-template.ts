/** Damages template files, which are project files with one map: none that is taken in breaks a map made of it. */
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { make } from '#tests/helpers/make-records.ts'
import { mutated, mutatedJson } from '#tests/helpers/mutated-bytes.ts'
import { inTime, readDamagedProject } from '#tests/helpers/mutated-imports.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'template files, mutated'
export const goal =
  '10,000: no crash, no hang, each <= 2 s, a typed refusal with place and sentence'
export const runs = { short: 100, usual: 10_000, long: 100_000 }

export async function run(context: RowContext): Promise<void> {
  const store = new RecordStore()
  store.load(makeSmallProject())
  const template = templateOf(store, 'journey-1', true)
  const text = writeProjectFile([make.project({ id: 'project-1' }), ...template], [])
  const bytes = new TextEncoder().encode(text)
  await forEachSeed(context, (seed) =>
    inTime(context, () =>
      readDamagedProject(
        seed % 2 === 0 ? mutated(bytes, seed) : new TextEncoder().encode(mutatedJson(text, seed)),
      ),
    ),
  )
}
