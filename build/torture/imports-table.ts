/** Damages CSV and TSV files: they are read as cells whatever they hold, and the cells can be kept. */
import { mutated } from '#tests/helpers/mutated-bytes.ts'
import { inTime, readDamagedTable } from '#tests/helpers/mutated-imports.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'table files, mutated'
export const goal = '10,000: no crash, no hang, each <= 2 s, cells that a card may hold'
export const runs = { short: 100, usual: 10_000, long: 100_000 }

const files = [
  '단계,탐색,신청\r\n행동,"앱을 연다\n로그인한다",=1+1\r\n접점,앱,창구\r\n감정,-1.5,2\r\n',
  '단계\t탐색\t신청\n행동\t"앱을 ""연다"""\t-\n접점\t앱\t+82-10-1234\n',
  'sep=;\n단계;탐색;신청\n행동;앱;창구\n;;\n',
].map((text) => new TextEncoder().encode(text))

export async function run(context: RowContext): Promise<void> {
  await forEachSeed(context, (seed) =>
    inTime(context, () => readDamagedTable(mutated(files[seed % files.length]!, seed))),
  )
}
