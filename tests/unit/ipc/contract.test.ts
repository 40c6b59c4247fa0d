/** Shows that the contract lets through what both sides mean, and nothing else. */
import { describe, expect, it } from 'vitest'
import { events, requests, type RequestName } from '#shared/ipc/contract.ts'
import { maxAttachmentBytes } from '#shared/ipc/limits.ts'
import { largestAsset } from '#shared/model/project-format.ts'

const accepts = (name: RequestName, input: unknown) => requests[name].input.safeParse(input).success
const answers = (name: RequestName, output: unknown) =>
  requests[name].output.safeParse(output).success
const backup = {
  projectId: 'project-1',
  name: '병원',
  recordCount: 3,
  reason: 'deletion',
  text: '{}',
}
const job = {
  projectText: '{}',
  suggestedName: '병원',
  options: { paper: 'A3', orientation: 'landscape', language: 'ko' },
}

describe('what goes in', () => {
  it.each<[RequestName, unknown]>([
    ['file.open', undefined],
    ['file.save', { suggestedName: '병원', text: '', kind: 'project' }],
    ['file.save-attachment', { suggestedName: 'a.pdf', bytes: new Uint8Array(3) }],
    ['pdf.export', job],
    ['backup.write', backup],
    ['backup.list', { projectId: null }],
    ['quit.ready', { isSaved: false }],
    ['menu.set', [{ label: '파일', items: [{ kind: 'role', role: 'quit' }] }]],
  ])('%s takes what it needs', (name, input) => {
    expect(accepts(name, input)).toBe(true)
  })

  it.each<[RequestName, unknown, string]>([
    ['file.open', { path: '/etc/passwd' }, 'a path of the window'],
    ['file.save', { suggestedName: 'a', text: '', kind: 'project', path: '/x' }, 'an extra field'],
    ['file.save', { suggestedName: '', text: '', kind: 'project' }, 'no name'],
    ['file.save', { suggestedName: 'a', text: 1, kind: 'project' }, 'a text that is none'],
    ['file.save', { suggestedName: 'a', text: '', kind: 'exe' }, 'an unknown kind'],
    ['file.save-attachment', { suggestedName: 'a.pdf', bytes: [1, 2] }, 'bytes that are none'],
    ['file.save-attachment', { suggestedName: '', bytes: new Uint8Array(3) }, 'no name'],
    ['pdf.export', { ...job, options: { ...job.options, paper: 'A9' } }, 'an unknown paper'],
    ['backup.write', { ...backup, projectId: '../../etc' }, 'an id that is a path'],
    ['backup.write', { ...backup, recordCount: -1 }, 'a negative count'],
    ['backup.write', { ...backup, reason: '../x' }, 'a reason that nobody knows'],
    ['backup.read', { id: 7 }, 'an id that is a number'],
    ['quit.ready', undefined, 'no word about what is saved'],
    ['menu.set', [{ label: 'a', items: [{ kind: 'role', role: 'toggleDevTools' }] }], 'dev tools'],
    [
      'menu.set',
      [{ label: 'a', items: [{ kind: 'command', id: 'a b', label: 'x' }] }],
      'an odd id',
    ],
    ['menu.set', Array.from({ length: 21 }, () => ({ label: 'a', items: [] })), 'endless menus'],
  ])('%s refuses %j (%s)', (name, input) => {
    expect(accepts(name, input)).toBe(false)
  })
})

it('attached files are no larger than projects hold', () => {
  const ofSize = (size: number) =>
    accepts('file.save-attachment', { suggestedName: 'a', bytes: new Uint8Array(size) })
  expect(maxAttachmentBytes).toBe(largestAsset)
  expect([ofSize(largestAsset), ofSize(largestAsset + 1)]).toEqual([true, false])
})

describe('what comes back', () => {
  it('is a value, null for cancel, or one of the codes that belong to the request', () => {
    expect(answers('file.open', { ok: true, value: null })).toBe(true)
    expect(answers('file.open', { ok: false, failure: 'too-large' })).toBe(true)
    expect(answers('file.open', { ok: false, failure: 'disk-full' })).toBe(false)
    expect(answers('file.open', { ok: true, value: { name: 'a', text: '', path: '/a' } })).toBe(
      false,
    )
  })

  it('may be one of the common failures for every request', () => {
    for (const name of Object.keys(requests) as RequestName[])
      for (const failure of ['refused', 'bad-input', 'internal'])
        expect(answers(name, { ok: false, failure }), `${name} ${failure}`).toBe(true)
  })
})

describe('what the window is told', () => {
  it('names a command, a file or nothing more', () => {
    expect(events['menu.command'].safeParse({ id: 'card.move' }).success).toBe(true)
    expect(events['menu.command'].safeParse({ id: 'x', extra: 1 }).success).toBe(false)
    expect(
      events['file.opened'].safeParse({ ok: false, failure: 'not-utf8', name: 'a' }).success,
    ).toBe(true)
    expect(events['quit.requested'].safeParse({}).success).toBe(true)
  })
})
