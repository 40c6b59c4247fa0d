/** Damages the heads of pictures, by which those too large to be drawn are told. */
import { mutated } from '#tests/helpers/mutated-bytes.ts'
import { inTime, readDamagedPicture } from '#tests/helpers/mutated-imports.ts'
import { pictureHeads } from '#tests/helpers/picture-heads.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'pictures, mutated'
export const goal = '10,000: no crash, no hang, each <= 2 s, a size or none'
export const runs = { short: 100, usual: 10_000, long: 100_000 }

export async function run(context: RowContext): Promise<void> {
  const heads = Object.values(pictureHeads)
  await forEachSeed(context, (seed) =>
    inTime(context, () => readDamagedPicture(mutated(heads[seed % heads.length]!, seed))),
  )
}
