/** Lets several windows journal one project: the one that began last writes, the others are told. */
import { expect, it } from 'vitest'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { createJournalAnswers } from '#shared/journal/journal-answers.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import { createOriginShelf } from '#renderer/journal-worker/origin-shelf.ts'
import { lockPerWindow, type Locks } from '#renderer/journal-worker/window-locks.ts'
import { MemoryOrigin } from '#tests/helpers/memory-origin.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestBrowser } from '#tests/helpers/test-browser.ts'

const projectId = 'project-1'
const text = writeProjectFile(makeSmallProject(), [])
const change = { put: [], set: {}, gone: [] }

/** Two windows of one browser, each with a worker of its own. */
function twoWindows() {
  const browser = new TestBrowser()
  const origin = new MemoryOrigin()
  const open = (session: string) => {
    const service = new JournalService(createOriginShelf(origin))
    const answers = createJournalAnswers(service, () => 'unwritable')
    const locked = lockPerWindow(answers, browser.means().locks as unknown as Locks)
    const own = { projectId, session, time: 5 }
    return {
      begin: () => locked['journal.begin']({ ...own, text }),
      append: () => locked['journal.append']({ ...own, change }),
      keep: (after: number) => locked['journal.keep']({ projectId, text, time: 5, after }),
      end: () => locked['journal.end']({ projectId, session }),
      highest: () => locked['journal.highest']({ projectId }),
    }
  }
  return [open('session-a'), open('session-b')] as const
}

it('takes the project from the window that had it, which is told with its next change', async () => {
  const [a, b] = twoWindows()
  expect(await a.begin()).toMatchObject({ ok: true, value: { rev: 1 } })
  expect(await a.append()).toEqual({ ok: true, value: 2 })
  expect(await b.begin()).toMatchObject({ ok: true, value: { rev: 3 } })
  expect(await a.append()).toEqual({ ok: false, failure: 'taken-over' })
  expect(await b.append()).toEqual({ ok: true, value: 4 })
  expect(await a.begin()).toMatchObject({ ok: true, value: { rev: 5 } })
  expect(await b.append()).toEqual({ ok: false, failure: 'taken-over' })
})

it('keeps no closed project over one that another window has open', async () => {
  const [a, b] = twoWindows()
  expect(await b.keep(0)).toEqual({ ok: true, value: 1 })
  await a.begin()
  expect(await b.keep(2)).toEqual({ ok: true, value: null })
  await a.end()
  expect(await b.highest()).toEqual({ ok: true, value: 2 })
  expect(await b.keep(2)).toEqual({ ok: true, value: 3 })
})
