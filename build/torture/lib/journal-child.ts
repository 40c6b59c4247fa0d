/** A process that edits and journals without end, until somebody kills it; it says what it does before and after. */
import * as files from 'node:fs/promises'
import { JournalService } from '#shared/journal/journal-service.ts'
import { changeOf } from '#shared/journal/journal-entry.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { Diff } from '#shared/store/diff.ts'
import { createDiskShelf } from '#electron/main/services/disk-shelf.ts'
import { systemTimers } from '#electron/main/timers.ts'
import { runStep } from '#tests/helpers/arbitrary-project.ts'
import { stateOf } from '#tests/helpers/journal-scene.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'
import { drawScript } from './journaled.ts'

const [root = '', seedWord = '0'] = process.argv.slice(2)
const own = { projectId: 'project-1', session: 'session-child' }
// To a pipe this is written before the call returns.
const say = (line: string) => process.stdout.write(`${line}\n`)

const service = new JournalService(createDiskShelf({ files, timers: systemTimers, root }))
const workbench = smallWorkbench()
const { store } = workbench
const text = () => writeProjectFile(store.everything(), [])
const made: Diff[] = []
store.listen((diff) => made.push(diff))

const states: string[] = []
const note = (rev: number) => say(`state ${rev} ${(states[rev] = stateOf(store.everything()))}`)

const before = await service.highest(own.projectId)
note(before + 1)
let { rev } = await service.begin(own, { text: text(), time: Date.now() })
say(`kept ${rev}`)
let sinceSnapshot = 0
for (let round = 0; ; round++) {
  for (const step of drawScript(Number(seedWord) + round, 40)) {
    runStep(workbench, step)
    for (const diff of made.splice(0)) {
      note(rev + 1)
      rev = await service.append(own, changeOf(diff), Date.now())
      say(`kept ${rev}`)
      sinceSnapshot += 1
    }
    if (sinceSnapshot < 15) continue
    sinceSnapshot = 0
    await service.snapshot(own, { text: text(), time: Date.now(), rev })
  }
}
