/** Shows that a saved file is whole, whatever the disk does while it is written. */
import * as realFiles from 'node:fs/promises'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileSystem } from '#electron/main/services/durable-files.ts'
import { createFileService } from '#electron/main/services/file-service.ts'
import { createFailingFiles, type Fault } from '#tests/helpers/failing-files.ts'

const oldText = '{"old": "병원 예약"}'
const newText = `{"new": "${'전기차 충전 '.repeat(2000)}"}`
let folder = ''
let path = ''
let waitedMs = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  path = join(folder, '지도.throughline')
  waitedMs = 0
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const timers = {
  after(ms: number, work: () => void) {
    waitedMs += ms
    queueMicrotask(work)
    return () => undefined
  },
}
function serviceOn(files: unknown) {
  let names = 0
  // The fake disk has the functions that the service uses, by the same names.
  return createFileService({ files: files as FileSystem, timers, randomName: () => `${++names}` })
}
const service = () => serviceOn(realFiles)
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

describe('a file that is saved', () => {
  it('holds the new text, new or in place of an old one', async () => {
    for (const text of ['', newText, oldText]) {
      expect(await service().write(path, text)).toEqual({ ok: true, value: null })
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
    expect(leftovers()).toEqual([])
  })

  it('holds bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 128, 10])
    await service().write(path, bytes)
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  })

  it('stays readable for its owner only, if it was', async () => {
    writeFileSync(path, oldText)
    chmodSync(path, 0o600)
    await service().write(path, newText)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('is the one that a link points to; the link stays', async () => {
    const link = join(folder, 'link.throughline')
    writeFileSync(path, oldText)
    symlinkSync(path, link)
    await service().write(link, newText)
    expect(readFileSync(path, 'utf8')).toBe(newText)
    expect(
      readdirSync(folder, { withFileTypes: true }).filter((e) => e.isSymbolicLink()),
    ).toHaveLength(1)
  })

  it('is written on in pieces by a disk that takes only some bytes at a time', async () => {
    const { files } = createFailingFiles({ at: Infinity, code: '' })
    const slowOpen = async (...args: never[]) => {
      const handle = await files.open(...args)
      const write = handle.write as unknown as (...args: unknown[]) => Promise<unknown>
      return {
        ...handle,
        write: (bytes: Uint8Array, offset: number, length: number, position: null) =>
          write(bytes, offset, Math.min(length, 1000), position),
      }
    }
    expect(await serviceOn({ ...files, open: slowOpen }).write(path, newText)).toMatchObject({
      ok: true,
    })
    expect(readFileSync(path, 'utf8')).toBe(newText)
  })
})

describe('a disk that fails at its n-th call', () => {
  interface Attempt {
    readonly result: Awaited<ReturnType<ReturnType<typeof service>['write']>>
    readonly calls: readonly string[]
    /** What lies on the disk afterwards. */
    readonly text: string
  }

  async function writeWith(fault: Fault): Promise<Attempt> {
    writeFileSync(path, oldText)
    const { files, calls } = createFailingFiles(fault)
    const result = await serviceOn(files).write(path, newText)
    return { result, calls, text: readFileSync(path, 'utf8') }
  }

  it.each(['EIO', 'ENOSPC', 'EROFS', 'EMFILE', 'EPERM', 'EACCES', 'EBUSY'])(
    'leaves the old file or the new one, whole, and says which (%s)',
    async (code) => {
      for (const isLate of [false, true]) {
        let reached = true
        for (let at = 1; reached; at++) {
          const { result, calls, text } = await writeWith({ at, code, isLate })
          reached = calls.length >= at
          expect([oldText, newText], `call ${at}: ${calls.at(at - 1)}`).toContain(text)
          if (result.ok) expect(text).toBe(newText)
          else expect(result.failure).not.toBe('internal')
          for (const name of leftovers()) rmSync(join(folder, name))
        }
      }
    },
  )

  it.each([
    ['ENOSPC', 'handle.write', 'disk-full'],
    ['EDQUOT', 'handle.sync', 'disk-full'],
    ['EIO', 'handle.sync', 'unwritable'],
    ['EIO', 'rename', 'unwritable'],
    ['EACCES', 'open', 'no-permission'],
    ['EROFS', 'open', 'no-permission'],
  ])('says %s at %s as "%s", and keeps the old file', async (code, only, failure) => {
    const { result, text } = await writeWith({ at: 1, code, only })
    expect(result).toEqual({ ok: false, failure })
    expect(text).toBe(oldText)
    expect(leftovers()).toEqual([])
  })

  it('does not report success while the folder may still forget the new name', async () => {
    const { result } = await writeWith({ at: 2, code: 'EIO', only: 'handle.sync' })
    expect(result).toEqual({ ok: false, failure: 'unwritable' })
  })
})

describe('a file that another program holds for a moment', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is replaced once it is let go (%s)', async (code) => {
    writeFileSync(path, oldText)
    const { files } = createFailingFiles({ at: 1, times: 6, code, only: 'rename' })
    expect(await serviceOn(files).write(path, newText)).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe(newText)
    expect(waitedMs).toBe(10 + 20 + 50 + 100 + 200 + 400)
  })

  it('is given up after ten seconds, and stays as it was', async () => {
    writeFileSync(path, oldText)
    const { files } = createFailingFiles({ at: 1, times: 99, code: 'EBUSY', only: 'rename' })
    expect(await serviceOn(files).write(path, newText)).toEqual({ ok: false, failure: 'file-busy' })
    expect(readFileSync(path, 'utf8')).toBe(oldText)
    expect(leftovers()).toEqual([])
    expect(waitedMs).toBeGreaterThanOrEqual(9_000)
    expect(waitedMs).toBeLessThanOrEqual(11_000)
  })
})

describe('a file that is opened', () => {
  it('is read as UTF-8, without the mark that some editors put before it', async () => {
    writeFileSync(path, `\ufeff${oldText}`)
    expect(await service().readText(path)).toEqual({ ok: true, value: oldText })
  })

  it.each<[string, () => void]>([
    ['not-utf8', () => writeFileSync(path, Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]))],
    ['unreadable', () => void mkdirSync(path)],
    ['unreadable', () => undefined],
  ])('is refused as "%s" if it is no text', async (failure, make) => {
    make()
    expect(await service().readText(path)).toEqual({ ok: false, failure })
  })

  it('is refused before it is read if it is too large', async () => {
    const handle = await realFiles.open(path, 'w')
    // A sparse file: nothing of it is on the disk.
    await handle.truncate(100 * 1024 * 1024 + 1)
    await handle.close()
    expect(await service().readText(path)).toEqual({ ok: false, failure: 'too-large' })
  })

  it('is refused, not half read, whichever call fails', async () => {
    writeFileSync(path, oldText)
    let reached = true
    for (let at = 1; reached; at++) {
      const { files, calls } = createFailingFiles({ at, code: 'EIO' })
      const result = await serviceOn(files).readText(path)
      reached = calls.length >= at
      expect(result).toEqual(
        reached ? { ok: false, failure: 'unreadable' } : { ok: true, value: oldText },
      )
    }
  })
})
