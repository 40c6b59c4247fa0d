/** Starts on what bad exits leave behind: each state opens with all that was acknowledged, or says why not. */
import * as files from 'node:fs/promises'
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createJournalAnswers, type JournalAnswers } from '#shared/journal/journal-answers.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import { rawProjectOf } from '#shared/journal/raw-project.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { createDiskShelf } from '#electron/main/services/disk-shelf.ts'
import { saveFailureOf } from '#electron/main/services/durable-files.ts'
import { systemTimers } from '#electron/main/timers.ts'
import { editAndJournal, stateOf } from '#tests/helpers/journal-scene.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'
import { drawScript, newDiary } from './lib/journaled.ts'
import { claim, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'start-up after bad exits'
export const goal = 'each of 20 states opens or explains'
export const runs = { short: 20, usual: 20, long: 200 }

const projectId = 'project-1'

interface State {
  readonly says: string
  /** The name of the folder above all; to be found with Hangul, spaces and decomposed letters in it. */
  readonly folder?: string
  /** What the bad exit did to the project's folder. */
  readonly spoil: (folder: string) => Promise<unknown>
  /** What must come back: everything, something that really was, or nothing with a reason. */
  readonly owed: 'all' | 'some' | 'none'
  /** Root reads and writes whatever its rights are. */
  readonly notAsRoot?: true
}

const journals = async (folder: string) =>
  (await files.readdir(folder)).filter((each) => each.startsWith('journal-')).sort()
const snapshot = (folder: string) => join(folder, 'snapshot')
const nothing = () => Promise.resolve()

const states: readonly State[] = [
  { says: 'a clean exit', spoil: nothing, owed: 'all' },
  { says: 'a path with Hangul and spaces', folder: '내 문서 폴더 1', spoil: nothing, owed: 'all' },
  {
    says: 'a path with decomposed letters',
    folder: '프로젝트'.normalize('NFD'),
    spoil: nothing,
    owed: 'all',
  },
  { says: 'no snapshot', spoil: (at) => rm(snapshot(at)), owed: 'all' },
  { says: 'an empty snapshot', spoil: (at) => truncate(snapshot(at), 0), owed: 'all' },
  {
    says: 'half a snapshot',
    spoil: async (at) => truncate(snapshot(at), (await files.stat(snapshot(at))).size >> 1),
    owed: 'all',
  },
  {
    says: 'a snapshot of zeros',
    spoil: async (at) =>
      writeFile(snapshot(at), Buffer.alloc((await files.stat(snapshot(at))).size)),
    owed: 'all',
  },
  {
    says: 'a snapshot that is a folder',
    spoil: async (at) => {
      await rm(snapshot(at))
      await mkdir(snapshot(at))
    },
    owed: 'all',
  },
  {
    says: 'an unfinished snapshot beside',
    spoil: (at) => writeFile(join(at, 'snapshot-unfinished'), '00000000 {"sna'),
    owed: 'all',
  },
  {
    says: 'an unfinished snapshot that is whole and alone',
    spoil: async (at) => files.rename(snapshot(at), join(at, 'snapshot-unfinished')),
    owed: 'all',
  },
  {
    says: 'no previous snapshot',
    spoil: (at) => rm(join(at, 'snapshot-previous'), { force: true }),
    owed: 'all',
  },
  {
    says: 'a last line that is torn',
    spoil: async (at) => {
      const last = join(at, (await journals(at)).at(-1) ?? '')
      await truncate(last, (await files.stat(last)).size - 3)
    },
    owed: 'some',
  },
  {
    says: 'garbage behind the last line',
    spoil: async (at) =>
      files.appendFile(
        join(at, (await journals(at)).at(-1) ?? ''),
        Buffer.from([0, 255, 10, 13, 0]),
      ),
    owed: 'all',
  },
  {
    says: 'a journal that was begun and holds nothing',
    spoil: async (at) => writeFile(join(at, 'journal-99999998'), ''),
    owed: 'all',
  },
  {
    says: 'no journal at all',
    spoil: async (at) => {
      for (const each of await journals(at)) await rm(join(at, each))
    },
    owed: 'some',
  },
  {
    says: 'files of strangers beside',
    spoil: async (at) => {
      await writeFile(join(at, '.DS_Store'), 'x')
      await writeFile(join(at, 'journal-1 (conflicted copy)'), 'x')
      await mkdir(join(at, 'journal-backup'))
    },
    owed: 'all',
  },
  {
    says: 'a link that leads nowhere beside',
    spoil: (at) => symlink(join(at, 'gone'), join(at, 'journal-00000000')),
    owed: 'all',
  },
  {
    says: 'an empty folder',
    spoil: async (at) => {
      await rm(at, { recursive: true })
      await mkdir(at)
    },
    owed: 'none',
  },
  {
    says: 'a file in place of the folder',
    spoil: async (at) => {
      await rm(at, { recursive: true })
      await writeFile(at, 'x')
    },
    owed: 'none',
  },
  {
    says: 'a folder that may not be read',
    spoil: (at) => chmod(at, 0),
    owed: 'none',
    notAsRoot: true,
  },
  {
    says: 'a folder that may not be written',
    spoil: (at) => chmod(at, 0o500),
    owed: 'all',
    notAsRoot: true,
  },
]

export async function run({ runs: asked, seed, report }: RowContext): Promise<void> {
  const isRoot = process.getuid?.() === 0
  for (let n = 0; n < asked; n++) {
    const state = states[n % states.length]
    if (state === undefined) continue
    if (state.notAsRoot === true && (isRoot || process.platform === 'win32')) {
      report.skip(1, `${state.says}: rights do not bind this user`)
      continue
    }
    const startedAt = performance.now()
    try {
      await withTempFolder((folder) =>
        start(state, join(folder, state.folder ?? 'projects'), seed + n),
      )
      report.passed(performance.now() - startedAt)
    } catch (error) {
      report.failed(
        `${state.says}: ${error instanceof Error ? error.message : String(error)}`,
        seed,
      )
    }
  }
}

async function start(state: State, root: string, seed: number): Promise<void> {
  const shelf = createDiskShelf({ files, timers: systemTimers, root })
  const diary = newDiary()
  // The clock is set back in between: nothing may depend on it.
  await editAndJournal(shelf.folder(projectId), drawScript(seed, 12), diary, 4)
  const place = join(root, projectId)
  await state.spoil(place)
  try {
    await open(
      state,
      createJournalAnswers(new JournalService(shelf), (_what, error) => saveFailureOf(error)),
      diary,
    )
  } finally {
    await chmod(place, 0o700).catch(() => undefined)
  }
}

/** Asks as a window does at its start; every answer must come, and be true. */
async function open(
  state: State,
  answers: JournalAnswers,
  diary: ReturnType<typeof newDiary>,
): Promise<void> {
  const listed = await answers['journal.list'](undefined)
  claim(listed.ok, () => 'the projects are not listed')
  const recovered = await answers['journal.recover']({ projectId })
  const project = recovered.ok ? recovered.value : null
  const rev = project?.rev ?? 0
  if (state.owed === 'all') {
    claim(
      rev === diary.acknowledged,
      () => `${diary.acknowledged} was acknowledged, ${rev} came back`,
    )
  }
  if (state.owed !== 'none') claim(rev > 0, () => 'nothing came back')
  if (project !== null) {
    const raw = rawProjectOf(project.text)
    const back = raw === null ? '' : stateOf(raw.records.values())
    claim(
      back === diary.states.get(rev),
      () => `revision ${rev} came back as a state that never was`,
    )
  }
  const text = writeProjectFile(smallWorkbench().store.everything(), [])
  const session = { projectId, session: 'session-next' }
  const begun = await answers['journal.begin']({ ...session, text, time: 1 })
  if (begun.ok) {
    claim(begun.value.rev > rev, () => 'the next start does not come after the last')
    const change = { put: [], set: {}, gone: [] }
    const kept = await answers['journal.append']({ ...session, change, time: 2 })
    claim(kept.ok && kept.value === begun.value.rev + 1, () => 'the next change is not kept')
  } else claim(begun.failure !== 'internal', () => 'no reason is given')
  await answers['journal.end'](session)
}
