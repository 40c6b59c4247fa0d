/** Shows that every request of the window reaches the one service that answers it. */
import { expect, it } from 'vitest'
import { createHandlers, type HandlerTools } from '#electron/main/handlers.ts'
import { createJournalHandlers } from '#electron/main/services/journal-handlers.ts'
import type { Log } from '#electron/main/services/log.ts'
import type { JournalService } from '#shared/journal/journal-service.ts'
import type { Handlers } from '#electron/main/ipc.ts'
import { requests, type RequestName } from '#shared/ipc/contract.ts'

const options = { paper: 'A3', orientation: 'landscape', language: 'ko' } as const
const bytes = Uint8Array.from([1])
const backup = {
  projectId: 'project-1',
  name: '지도',
  recordCount: 1,
  reason: 'regular',
  text: '{}',
}

const projectId = 'project-1'
const hash = '0'.repeat(64)
const journaled = { projectId, session: 'session-1', time: 1 }
const noChange = { put: [], set: {}, gone: [] }

/** What each request needs, and the steps that it takes in the shell. */
const expected: Readonly<Record<RequestName, readonly [input: unknown, ...steps: string[]]>> = {
  'file.open': [undefined, 'files.open'],
  'file.save': [{ suggestedName: '지도', text: '{}', kind: 'project' }, 'files.save'],
  'file.save-attachment': [{ suggestedName: '장면.pdf', bytes }, 'files.saveAttachment'],
  'pdf.export': [
    { projectText: '{}', suggestedName: '지도', options },
    'files.choosePlace',
    'pdf.print',
    'file.write',
  ],
  'pdf.cancel': [undefined, 'pdf.cancel'],
  'menu.set': [[{ label: '파일', items: [] }], 'menu'],
  'app.info': [undefined, 'info'],
  'backup.write': [backup, 'backups.write'],
  'backup.list': [{ projectId: null }, 'backups.list'],
  'backup.read': [{ id: 'a/b' }, 'backups.read'],
  'disk.space': [undefined, 'freeBytes'],
  'journal.list': [undefined, 'journals.list'],
  'journal.recover': [{ projectId }, 'journals.recover'],
  'journal.highest': [{ projectId }, 'journals.highest'],
  'journal.begin': [{ ...journaled, text: '{}' }, 'journals.begin'],
  'journal.append': [{ ...journaled, change: noChange }, 'journals.append'],
  'journal.keep': [{ projectId, time: 5, text: '{}', after: 0 }, 'journals.keep'],
  'journal.snapshot': [{ ...journaled, text: '{}', rev: 1 }, 'journals.snapshot'],
  'journal.end': [{ projectId, session: 'session-1' }, 'journals.end'],
  'journal.keep-asset': [{ projectId, hash, mime: 'image/png', base64: '' }, 'journals.keepAsset'],
  'journal.asset': [{ projectId, hash }, 'journals.asset'],
  'journal.remove': [{ projectId }, 'journals.remove'],
  'window.ready': [undefined, 'fileOpener.windowReady'],
  'quit.ready': [{ isSaved: true }, 'quitReady'],
}

const noLog = {
  write: () => undefined,
  writeError: (what: string, error: unknown) => {
    throw new Error(what, { cause: error })
  },
} as unknown as Log

function makeHandlers() {
  const steps: string[] = []
  const step =
    <Answer>(name: string, answer: Answer) =>
    () => {
      steps.push(name)
      return answer
    }
  const saved = Promise.resolve({ ok: true, value: { name: '지도' } } as const)
  const methods = [
    'recover',
    'highest',
    'begin',
    'keep',
    'append',
    'snapshot',
    'end',
    'keepAsset',
    'asset',
    'remove',
  ]
  const journals = {
    list: step('journals.list', Promise.resolve([])),
    ...Object.fromEntries(
      methods.map((name) => [name, step(`journals.${name}`, Promise.resolve(1))]),
    ),
  }
  const tools = {
    userFiles: {
      open: step('files.open', saved),
      save: step('files.save', saved),
      saveAttachment: step('files.saveAttachment', saved),
      choosePlace: step('files.choosePlace', Promise.resolve('/home/kim/지도.pdf')),
    },
    pdfService: {
      print: step('pdf.print', Promise.resolve({ ok: true, value: { pdf: '', pageCount: 2 } })),
      cancel: step('pdf.cancel', undefined),
    },
    fileService: { write: step('file.write', Promise.resolve({ ok: true, value: null })) },
    backups: {
      write: step('backups.write', saved),
      list: step('backups.list', saved),
      read: step('backups.read', saved),
    },
    freeBytes: step('freeBytes', Promise.resolve(1000)),
    journalHandlers: createJournalHandlers(journals as unknown as JournalService, noLog),
    setMenu: step('menu', undefined),
    appInfo: step('info', { ok: true, value: { version: '1.0.0', os: 'linux', locale: 'ko' } }),
    fileOpener: { windowReady: step('fileOpener.windowReady', Promise.resolve()) },
    quitReady: step('quitReady', undefined),
  }
  // Each stands in for a service by the functions that the handlers call.
  return { steps, handlers: createHandlers(tools as unknown as HandlerTools) }
}

it.each(Object.keys(requests) as RequestName[])('%s', async (name) => {
  const { steps, handlers } = makeHandlers()
  const [input, ...wanted] = expected[name]
  expect(requests[name].input.safeParse(input).success).toBe(true)
  const reply = await (handlers[name] as Handlers['file.open'])(input as undefined)
  expect(steps).toEqual(wanted)
  expect(reply.ok).toBe(true)
})
