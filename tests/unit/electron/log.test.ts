/** Shows that the log keeps codes and never what a user wrote, and that it never stands in the way. */
import * as files from 'node:fs/promises'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLog } from '#electron/main/services/log.ts'

let folder = ''
const clock = { now: () => Date.parse('2026-11-22T09:00:00Z') }

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'log-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const lines = () => readFileSync(join(folder, 'throughline.log'), 'utf8').trim().split('\n')

it('writes one line per entry, in order', async () => {
  const log = createLog(files, folder, clock)
  for (let count = 0; count < 20; count++) log.write('started', { count })
  await vi.waitFor(() => expect(lines()).toHaveLength(20))
  expect(lines().map((line) => JSON.parse(line) as unknown)).toEqual(
    Array.from({ length: 20 }, (_, count) => ({
      ...{ time: '2026-11-22T09:00:00.000Z', code: 'started', count },
    })),
  )
})

it('keeps kind and code of an error, and drops its message', async () => {
  const log = createLog(files, folder, clock)
  const text = '/home/kim/비밀 프로젝트.throughline'
  log.writeError('failed', Object.assign(new TypeError(text), { code: 'ENOENT', path: text }))
  log.writeError('failed', Object.assign(new Error(text), { code: text }))
  log.writeError('failed', text)
  await vi.waitFor(() => expect(lines()).toHaveLength(3))
  expect(lines().join()).not.toMatch(/kim|비밀/)
  expect(lines()[0]).toContain('"error":"TypeError","errorCode":"ENOENT"')
})

it('begins a new file when the old one has grown, and keeps one old one', async () => {
  writeFileSync(join(folder, 'throughline.log'), 'x'.repeat(1_000_001))
  createLog(files, folder, clock).write('started')
  await vi.waitFor(() => expect(lines()).toHaveLength(1))
  await vi.waitFor(() => expect(lines()[0]).toContain('started'))
  expect(statSync(join(folder, 'throughline.1.log')).size).toBe(1_000_001)
})

it('says nothing when the disk refuses it', async () => {
  const refused = vi.fn(() => Promise.reject(new Error('EROFS')))
  const log = createLog(
    { mkdir: refused, appendFile: refused, stat: refused, rename: refused },
    folder,
    clock,
  )
  log.write('started')
  log.write('started')
  await vi.waitFor(() => expect(refused).toHaveBeenCalledTimes(5))
})
