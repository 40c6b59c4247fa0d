/** Lets the n-th call to the disk fail, for every n: before it did its work, or after. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { editAndJournal } from '#tests/helpers/journal-scene.ts'
import { failingShelf, healthyDisk } from '#tests/helpers/failing-shelf.ts'
import { claimSafe, drawScript, newDiary } from './lib/journaled.ts'
import { forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'the n-th file-system call failing, for every n'
export const goal = '100 % recovered to the last acknowledged edit, and work goes on'
export const runs = { short: 1, usual: 12, long: 100 }

const projectId = 'project-1'
const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EROFS'] as const

export async function run(context: RowContext): Promise<void> {
  let calls = 0
  await forEachSeed(context, (seed) =>
    withTempFolder(async (root) => {
      const script = drawScript(seed, 6)
      const healthy = failingShelf(root, healthyDisk)
      await editAndJournal(healthy.shelf.folder(projectId), script, newDiary(), 2)
      const code = codes[seed % codes.length] ?? 'EIO'
      for (let at = 1; at <= healthy.calls.length; at++) {
        await rm(join(root, projectId), { recursive: true, force: true })
        const where = `${code} at call ${at}`
        const diary = newDiary()
        const { shelf } = failingShelf(root, { code, at, isLate: (at + seed) % 2 === 0 })
        await editAndJournal(shelf.folder(projectId), script, diary, 2).catch(() => undefined)
        const next = failingShelf(root, healthyDisk).shelf.folder(projectId)
        await claimSafe(next, diary, where)
        const later = newDiary()
        await editAndJournal(next, script.slice(0, 2), later, 2)
        await claimSafe(next, later, `${where}, at the next start`)
        calls += 1
      }
    }),
  )
  context.report.note(`${calls} calls failed`)
}
