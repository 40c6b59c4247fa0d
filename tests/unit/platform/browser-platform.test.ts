/**
 * Shows how the browser edition opens, saves and prints.
 * @vitest-environment jsdom
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FilePickers } from '#renderer/platform/browser-files.ts'
import { createBrowserPlatform } from '#renderer/platform/browser-platform.ts'
import type { OpenResult } from '#renderer/platform/platform.ts'

const view = window as Window & FilePickers
const printed: unknown[] = []
const makePlatform = (answer: unknown = { ok: true, pageCount: 3 }) =>
  createBrowserPlatform({
    view,
    version: '1.0.0',
    printInPage(job) {
      printed.push(job)
      // What is not read here is left out.
      return Promise.resolve(answer as never)
    },
  })
const fileOf = (bytes: string | Uint8Array<ArrayBuffer>, name = '지도.throughline') =>
  new File([bytes], name)
const request = { suggestedName: '2026/지도', text: '{"가": 1}', kind: 'project' } as const
const cancelled = () => Promise.reject(new DOMException('cancelled', 'AbortError'))

beforeEach(() => {
  delete view.showOpenFilePicker
  delete view.showSaveFilePicker
  printed.length = 0
})
afterEach(() => vi.restoreAllMocks())

/** Answers the next file input that is clicked, as the user would. */
function chooseInInput(file: File | null): () => HTMLInputElement {
  const seen: HTMLInputElement[] = []
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    seen.push(this)
    Object.defineProperty(this, 'files', { value: file === null ? [] : [file] })
    this.dispatchEvent(new Event(file === null ? 'cancel' : 'change'))
  })
  return () => {
    const [input] = seen
    if (input === undefined) throw new Error('no input was clicked')
    return input
  }
}

/** What the chosen file holds; it is read by whoever wants it. */
async function textOf(opened: OpenResult): Promise<string | null> {
  return opened.ok && opened.value !== null && 'file' in opened.value
    ? opened.value.file.text()
    : null
}

describe('opening a file', () => {
  it('goes by the picker where the browser has one', async () => {
    const asked: unknown[] = []
    view.showOpenFilePicker = (options) => {
      asked.push(options)
      const handle = { getFile: () => Promise.resolve(fileOf('{}')) }
      return Promise.resolve([handle as unknown as FileSystemFileHandle])
    }
    const opened = await makePlatform().openFile()
    expect(opened).toMatchObject({ ok: true, value: { name: '지도.throughline' } })
    expect(await textOf(opened)).toBe('{}')
    expect(asked).toEqual([
      { types: [{ accept: { 'application/json': ['.throughline', '.json'] } }] },
    ])
  })

  it('goes by a file input elsewhere', async () => {
    const input = chooseInInput(fileOf('{}'))
    expect(await textOf(await makePlatform().openFile())).toBe('{}')
    expect(input().accept).toBe('.throughline,.json')
  })

  it('is nothing when the user cancels, in either way', async () => {
    chooseInInput(null)
    expect(await makePlatform().openFile()).toEqual({ ok: true, value: null })
    view.showOpenFilePicker = cancelled
    expect(await makePlatform().openFile()).toEqual({ ok: true, value: null })
  })

  it('fails with a reason when the browser does not let us', async () => {
    view.showOpenFilePicker = () => Promise.reject(new DOMException('', 'SecurityError'))
    expect(await makePlatform().openFile()).toEqual({ ok: false, failure: 'unreadable' })
  })
})

describe('saving a file', () => {
  function picker(fails?: string) {
    const written: unknown[] = []
    view.showSaveFilePicker = (options) => {
      written.push(options.suggestedName)
      const writable = {
        write(text: unknown) {
          written.push(text)
          return fails === undefined
            ? Promise.resolve()
            : Promise.reject(new DOMException('', fails))
        },
        close: () => Promise.resolve(void written.push('closed')),
      }
      const handle = { name: 'chosen.throughline', createWritable: () => Promise.resolve(writable) }
      return Promise.resolve(handle as unknown as FileSystemFileHandle)
    }
    return written
  }

  it('goes by the picker where the browser has one, under a clean name', async () => {
    const written = picker()
    expect(await makePlatform().saveTextFile(request)).toEqual({
      ...{ ok: true, value: { name: 'chosen.throughline' } },
    })
    expect(written).toEqual(['2026-지도.throughline', request.text, 'closed'])
  })

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['NotAllowedError', 'no-permission'],
    ['NoModificationAllowedError', 'file-busy'],
    ['InvalidStateError', 'unwritable'],
  ])('fails on %s with "%s", and leaves the old file in place', async (error, failure) => {
    const written = picker(error)
    expect(await makePlatform().saveTextFile(request)).toEqual({ ok: false, failure })
    expect(written).not.toContain('closed')
  })

  it('is nothing when the user cancels', async () => {
    view.showSaveFilePicker = cancelled
    expect(await makePlatform().saveTextFile(request)).toEqual({ ok: true, value: null })
  })

  it('writes the bytes of an attached file under its own name', async () => {
    const written = picker()
    const bytes = Uint8Array.from([0, 255, 7])
    await makePlatform().saveAttachment({ suggestedName: '../장면: 1.PDF', bytes })
    expect(written).toEqual(['-장면- 1.PDF', bytes, 'closed'])
  })

  it('is a download elsewhere', async () => {
    const blobs: Blob[] = []
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    })
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`)
    })
    expect(await makePlatform().saveTextFile({ ...request, kind: 'json' })).toEqual({
      ...{ ok: true, value: { name: '2026-지도.json', isDownloaded: true } },
    })
    expect(clicked).toEqual(['2026-지도.json blob:1'])
    expect(await blobs[0]?.text()).toBe(request.text)
    vi.unstubAllGlobals()
  })
})

describe('printing', () => {
  const options = { paper: 'A3', orientation: 'landscape', language: 'ko' } as const
  const pdf = { projectText: '{}', suggestedName: '지도', options }

  it('goes by the print dialog, with the same pages', async () => {
    expect(await makePlatform().exportPdf(pdf)).toEqual({
      ...{ ok: true, value: { name: null, pageCount: 3 } },
    })
    expect(printed).toEqual([{ projectText: '{}', options }])
  })

  it('says when the project cannot be printed', async () => {
    const platform = makePlatform({ ok: false, code: 'not-a-project' })
    expect(await platform.exportPdf(pdf)).toEqual({ ok: false, failure: 'project-refused' })
  })
})

describe('the rest', () => {
  it('begins to flush when the page goes, until it is told to stop', () => {
    let flushed = 0
    const stop = makePlatform().onQuitRequested(() => Promise.resolve((flushed += 1) > 0))
    window.dispatchEvent(new Event('pagehide'))
    stop()
    window.dispatchEvent(new Event('pagehide'))
    expect(flushed).toBe(1)
  })

  it('knows the version, the system and the language', async () => {
    const agent = vi.spyOn(navigator, 'userAgent', 'get')
    const osOf = async (text: string) => {
      agent.mockReturnValue(text)
      return (await makePlatform().info()).os
    }
    expect(await makePlatform().info()).toMatchObject({ version: '1.0.0', locale: 'en-US' })
    expect(await osOf('Mozilla/5.0 (Windows NT 10.0; Win64)')).toBe('windows')
    expect(await osOf('Mozilla/5.0 (Macintosh; Intel Mac OS X)')).toBe('mac')
    expect(await osOf('Mozilla/5.0 (X11; Linux x86_64)')).toBe('linux')
    expect(await osOf('Mozilla/5.0 (Linux; Android 15)')).toBe('other')
  })

  it('offers no place for backups where the browser has no file system, and takes no menu', async () => {
    const platform = makePlatform()
    expect(platform.backups).toBeNull()
    await expect(platform.setMenu([])).resolves.toBeUndefined()
  })
})
