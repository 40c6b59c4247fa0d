/** Damages what lies on the clipboard, in every form that a paste looks at. */
import { writeBoardClipboard } from '#shared/files/board-clipboard.ts'
import { writeItemClipboard } from '#shared/files/item-clipboard.ts'
import { writePersonaClipboard } from '#shared/files/persona-clipboard.ts'
import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { make } from '#tests/helpers/make-records.ts'
import { mutated } from '#tests/helpers/mutated-bytes.ts'
import { inTime, readDamagedClipboard } from '#tests/helpers/mutated-imports.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'clipboards, mutated'
export const goal = '10,000: no crash, no hang, each <= 2 s, cells that a card may hold'
export const runs = { short: 100, usual: 10_000, long: 100_000 }

const records = makeSmallProject()
const table = [
  ['단계', '탐색', 1],
  ['"여럿"\n줄', '=1+1', -2],
]
const tagged = {
  tags: records.filter((each) => each.type === 'tag'),
  taggings: records.filter((each) => each.type === 'tagging'),
}
const clipboards = [
  writeItemClipboard({
    items: records.filter(isCellItem).map((item, row) => ({ item, column: 0, row })),
    channels: records.filter((each) => each.type === 'channel'),
    points: [],
    arrows: records.filter((each) => each.type === 'transition'),
    ...tagged,
  }),
  writeBoardClipboard({ records: records.filter(isPlaced), ...tagged }),
  writePersonaClipboard({
    projectId: 'project-1',
    copied: { personas: [make.persona({ name: '정민우' })], parts: [], channels: [] },
  }),
  writeTabTable(table),
  writeHtmlTable(table),
].map((text) => new TextEncoder().encode(text))

export async function run(context: RowContext): Promise<void> {
  await forEachSeed(context, (seed) =>
    inTime(context, () =>
      readDamagedClipboard(mutated(clipboards[seed % clipboards.length]!, seed)),
    ),
  )
}
