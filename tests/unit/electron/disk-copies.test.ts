/** Shows that dated copies are written, found again and read, and that no request reaches beyond them. */
import * as realFiles from 'node:fs/promises'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { BackupService } from '#shared/backups/backup-service.ts'
import { createDiskCopies, type BackupFiles } from '#electron/main/services/disk-copies.ts'
import type { FileSystem } from '#electron/main/services/durable-files.ts'
import { createFileService } from '#electron/main/services/file-service.ts'
import { systemTimers } from '#electron/main/timers.ts'
import { createFailingFiles } from '#tests/helpers/failing-files.ts'

let folder = ''
let now = 0
let notes: string[] = []

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'backups-')), 'Throughline Backups')
  now = Date.parse('2026-11-22T09:15:30Z')
  notes = []
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

function makeService(files: unknown = realFiles) {
  let names = 0
  const fileService = createFileService({
    // The fake disk has the functions that the services use, by the same names.
    files: files as FileSystem,
    timers: systemTimers,
    randomName: () => `${++names}`,
  })
  return new BackupService({
    shelf: createDiskCopies({ files: files as BackupFiles, fileService, root: folder }),
    clock: { now: () => now },
    note: (code) => void notes.push(code),
  })
}
const hospital = {
  projectId: 'project-1',
  name: '동네 병원',
  recordCount: 37,
  reason: 'regular' as const,
  text: '{"a":1}',
}
const charging = {
  projectId: 'project-2',
  name: '충전',
  recordCount: 12,
  reason: 'regular' as const,
  text: '{"b":2}',
}

describe('a dated copy', () => {
  it('lies in a folder of its project, under a name that says when and how much', async () => {
    const written = await makeService().write(hospital)
    expect(written).toMatchObject({ ok: true, value: { time: '2026-11-22T09:15:30.000Z' } })
    expect(readdirSync(folder)).toEqual(['동네 병원 (project-1)'])
    const [file] = readdirSync(join(folder, '동네 병원 (project-1)'))
    expect(file).toMatch(/^2026-11-2\d \d\d-15-30 \(37 records\)\.throughline$/)
    if (written.ok)
      expect(written.value.path).toBe(join(folder, '동네 병원 (project-1)', file ?? ''))
  })

  it('is listed with its project, newest first, and read back as it was', async () => {
    const service = makeService()
    await service.write(hospital)
    now += 3_600_000
    await service.write({ ...hospital, recordCount: 38, text: '{"a":2}' })
    await service.write(charging)
    const all = await service.list(null)
    const own = await service.list('project-1')
    expect(all).toMatchObject({ ok: true, value: { length: 3 } })
    expect(own).toMatchObject({
      ok: true,
      value: [
        {
          projectName: '동네 병원',
          recordCount: 38,
          sizeBytes: 7,
          time: '2026-11-22T10:15:30.000Z',
        },
        {
          projectName: '동네 병원',
          recordCount: 37,
          sizeBytes: 7,
          time: '2026-11-22T09:15:30.000Z',
        },
      ],
    })
    const oldest = own.ok ? own.value[1] : undefined
    expect(await service.read(oldest?.id ?? '')).toEqual({
      ok: true,
      value: { name: '동네 병원.throughline', text: '{"a":1}' },
    })
  })

  it('of a renamed project still belongs to it', async () => {
    const service = makeService()
    await service.write(hospital)
    now += 3_600_000
    await service.write({ ...hospital, name: '큰 병원' })
    expect(await service.list('project-1')).toMatchObject({ value: { length: 2 } })
  })

  it('rotates with the others of its project only', async () => {
    const service = makeService()
    await service.write(charging)
    for (let hours = 0; hours < 40; hours++) {
      now += 3_600_000
      await service.write(hospital)
    }
    const kept = await service.list('project-1')
    expect(kept.ok ? kept.value.length : 0).toBeLessThanOrEqual(24 + 2)
    expect(await service.list('project-2')).toMatchObject({ value: { length: 1 } })
  })

  it('bears any name that a project may have', async () => {
    const service = makeService()
    for (const name of ['../../evil', 'CON', '가'.repeat(400), '...', 'a/b\\c:d', '(project-9)'])
      expect(await service.write({ ...hospital, name })).toMatchObject({ ok: true })
    expect(readdirSync(join(folder, '..'))).toEqual(['Throughline Backups'])
    const listed = await service.list('project-1')
    expect(listed).toMatchObject({ ok: true })
  })
})

describe('what else lies in the folder', () => {
  it('is left alone and not listed', async () => {
    const service = makeService()
    await service.write(hospital)
    const place = join(folder, '동네 병원 (project-1)')
    writeFileSync(join(folder, 'note.txt'), 'mine')
    writeFileSync(join(place, 'my own copy.throughline'), 'mine')
    writeFileSync(join(place, '2026-99-99 99-99-99 (1 records).throughline'), 'mine')
    mkdirSync(join(folder, 'photos'))
    expect(await service.list(null)).toMatchObject({ value: { length: 1 } })
    for (const id of [
      'note.txt',
      '동네 병원 (project-1)/my own copy.throughline',
      '../x',
      '/etc/passwd',
    ])
      expect(await service.read(id)).toEqual({ ok: false, failure: 'not-found' })
  })

  it('is nothing at the first start', async () => {
    expect(await makeService().list(null)).toEqual({ ok: true, value: [] })
  })
})

describe('a disk that fails', () => {
  it('is reported, and never takes the copies that are there', async () => {
    await makeService().write(hospital)
    now += 3_600_000
    let reached = true
    for (let at = 1; reached; at++) {
      const { files, calls } = createFailingFiles({ at, code: 'ENOSPC' })
      const written = await makeService(files).write({ ...hospital, text: '{"a":2}' })
      reached = calls.length >= at
      if (!written.ok) expect(written.failure).toBe('disk-full')
      const all = await makeService().list('project-1')
      const oldest = all.ok ? all.value.at(-1) : undefined
      expect(await makeService().read(oldest?.id ?? '')).toMatchObject({
        value: { text: '{"a":1}' },
      })
    }
  })

  it('is told apart from a folder that is empty', async () => {
    await makeService().write(hospital)
    const { files } = createFailingFiles({ at: 1, code: 'EIO', only: 'readdir' })
    expect(await makeService(files).list(null)).toEqual({
      ok: false,
      failure: 'unreadable',
    })
    expect(notes).toEqual(['backup-list-failed'])
  })
})
