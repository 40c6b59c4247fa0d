/** Kills the process that writes journals, at random moments, again and again on the same disk. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as files from 'node:fs/promises'
import { inRoot } from '#build/lib/paths.mjs'
import { createDiskShelf } from '#electron/main/services/disk-shelf.ts'
import { systemTimers } from '#electron/main/timers.ts'
import { claimSafe, newDiary } from './lib/journaled.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'kill -9 of the process that writes the journal'
export const goal = '200 runs: 0 acknowledged edits lost, 0 corrupt'
export const runs = { short: 5, usual: 200, long: 1000 }
export const needsBrowser = true

const childPath = inRoot('dist/torture/journal-child.mjs')

export async function run(context: RowContext): Promise<void> {
  if (!existsSync(childPath)) return context.report.skip(context.runs, 'it is not bundled')
  let edits = 0
  await withTempFolder((root) =>
    forEachSeed(context, async (seed) => {
      const diary = newDiary()
      await editUntilKilled(root, seed, (line) => {
        const [word, rev, state = ''] = line.split(' ')
        if (word === 'state') diary.states.set(Number(rev), state)
        if (word === 'kept') {
          diary.acknowledged = Number(rev)
          edits += 1
        }
      })
      claim(diary.acknowledged > 0, () => 'nothing was written before the kill')
      const shelf = createDiskShelf({ files, timers: systemTimers, root })
      await claimSafe(shelf.folder('project-1'), diary, `killed after ${diary.acknowledged}`)
    }),
  )
  context.report.note(`${edits} acknowledged edits`)
}

/** Resolves once the process is gone and all that it said has been heard. */
function editUntilKilled(root: string, seed: number, hear: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [childPath, root, String(seed)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let rest = ''
    let isCounting = false
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) hear(line)
      if (isCounting || !lines.some((line) => line.startsWith('kept'))) return
      isCounting = true
      setTimeout(() => child.kill('SIGKILL'), (seed * 7919) % 400)
    })
    child.on('error', reject)
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve() : reject(new Error('the process ended by itself')),
    )
  })
}
