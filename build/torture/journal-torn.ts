/** Tears the journal and its snapshots at every byte, and fills them with zeros from there on. */
import { MemoryFolder } from '#tests/helpers/memory-folder.ts'
import { editAndJournal } from '#tests/helpers/journal-scene.ts'
import { claimSafe, drawScript, newDiary } from './lib/journaled.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'

export const name = 'journal and snapshot torn at every byte'
export const goal = 'all that was whole comes back; a torn snapshot costs nothing'
export const runs = { short: 1, usual: 12, long: 200 }

/** Journals up to this many bytes are torn at every one, longer ones at as many places. */
const mostTears = 600

export async function run(context: RowContext): Promise<void> {
  let tears = 0
  await forEachSeed(context, async (seed) => {
    const folder = new MemoryFolder()
    const diary = newDiary()
    await editAndJournal(folder, drawScript(seed, 8), diary, 3)
    for (const [file, whole] of folder.files) {
      const isLast =
        file === [...folder.files.keys()].filter((each) => /^journal/.test(each)).at(-1)
      const bytes = new TextEncoder().encode(whole)
      // A snapshot is checked as one, so that a hundred places say as much as all.
      const step = Math.ceil(bytes.length / (file.startsWith('journal') ? mostTears : 40))
      let before = 0
      for (let at = seed % step; at < bytes.length; at += step) {
        for (const isZeroed of [false, true]) {
          const torn = bytes.slice(0, isZeroed ? bytes.length : at)
          if (isZeroed) torn.fill(0, at)
          const text = new TextDecoder().decode(torn)
          const now = new MemoryFolder(new Map([...folder.files, [file, text]]))
          const where = `${file} ${isZeroed ? 'zeroed' : 'cut'} at ${at}`
          // Only the end of the last journal can be lost; all else is there twice.
          const owed = isLast ? { ...diary, acknowledged: before } : diary
          const rev = await claimSafe(now, owed, where)
          claim(rev <= diary.acknowledged, () => `${where}: ${rev} was never acknowledged`)
          if (!isZeroed) before = rev
          tears += 1
        }
      }
    }
  })
  context.report.note(`${tears} tears`)
}
