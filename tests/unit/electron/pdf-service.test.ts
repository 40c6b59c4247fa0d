/** Shows that a print ends in a whole PDF or in a reason, and never leaves its hidden window behind. */
import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { describe, expect, it } from 'vitest'
import { createPdfService } from '#electron/main/services/pdf-service.ts'
import type { PrintJob } from '#shared/ipc/contract.ts'
import { createManualTimers } from '#tests/helpers/manual-timers.ts'

const job: PrintJob = {
  projectText: '"</script>\u2028${x}`',
  options: { paper: 'A3', orientation: 'landscape', language: 'ko' },
}
const drawn = { ok: true, title: '병원', pageCount: 2, widthMm: 420, heightMm: 297 }
const pdfOf = (pages: number) =>
  Buffer.from(`%PDF-1.4 /Type /Pages ${'/Type /Page\n'.repeat(pages)}`)

interface FakePage {
  /** Called for each new window, before it is there. */
  readonly open?: () => void
  readonly draw?: (code: string) => Promise<unknown>
  readonly print?: (options: unknown) => Promise<Buffer>
}

function makeService({ open, draw, print }: FakePage = {}) {
  const clock = createManualTimers()
  const notes: unknown[] = []
  const state = { open: 0, code: '', options: null as unknown }
  let contents = new EventEmitter()
  const service = createPdfService({
    openPrintWindow() {
      open?.()
      state.open += 1
      contents = Object.assign(new EventEmitter(), {
        executeJavaScript(code: string) {
          state.code = code
          return draw?.(code) ?? Promise.resolve(drawn)
        },
        printToPDF(options: unknown) {
          state.options = options
          return print?.(options) ?? Promise.resolve(pdfOf(2))
        },
      })
      return {
        webContents: contents,
        loadURL: () => Promise.resolve(),
        destroy: () => void (state.open -= 1),
      } as unknown as BrowserWindow
    },
    timers: clock,
    log: {
      write: (code, facts) => void notes.push([code, facts]),
      writeError: (code) => void notes.push(code),
    },
    limitMs: 120_000,
  })
  return {
    service,
    state,
    notes,
    advance: clock.advance,
    crash: () => contents.emit('render-process-gone'),
  }
}
const never = () => new Promise<never>(() => undefined)
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a print', () => {
  it('gives the PDF, on the paper that the pages have, with bookmarks and tags', async () => {
    const { service, state } = makeService()
    expect(await service.print(job)).toEqual({ ok: true, value: { pdf: pdfOf(2), pageCount: 2 } })
    expect(state.options).toEqual({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      pageSize: { width: 420 / 25.4, height: 297 / 25.4 },
    })
    expect(state.open).toBe(0)
  })

  it('hands the project over as data that cannot become code', async () => {
    const { service, state } = makeService()
    await service.print(job)
    const told: unknown[] = []
    const call = new Function('window', state.code) as (window: unknown) => void
    call({ renderPrintJob: (given: unknown) => void told.push(given) })
    expect(told).toEqual([job])
  })

  it.each<[string, FakePage, string]>([
    [
      'the page refuses the project',
      { draw: () => Promise.resolve({ ok: false, code: 'x' }) },
      'project-refused',
    ],
    [
      'the page answers nonsense',
      { draw: () => Promise.resolve({ pages: 'many' }) },
      'project-refused',
    ],
    ['drawing throws', { draw: () => Promise.reject(new Error('x')) }, 'print-failed'],
    ['printing throws', { print: () => Promise.reject(new Error('x')) }, 'print-failed'],
    ['a page is missing', { print: () => Promise.resolve(pdfOf(1)) }, 'print-failed'],
    ['there is a page too many', { print: () => Promise.resolve(pdfOf(3)) }, 'print-failed'],
    ['there are no pages', { print: () => Promise.resolve(Buffer.from('')) }, 'print-failed'],
  ])('ends with a reason when %s', async (_case, page, failure) => {
    const { service, state } = makeService(page)
    expect(await service.print(job)).toEqual({ ok: false, failure })
    expect(state.open).toBe(0)
    expect((await service.print(job)).ok).toBe(false)
  })

  it('ends with a reason when there is no window to be had, and the next one may begin', async () => {
    let isFull = true
    const { service, notes, advance } = makeService({
      open() {
        if (isFull) throw new Error('out of memory')
      },
    })
    expect(await service.print(job)).toEqual({ ok: false, failure: 'print-failed' })
    expect(notes).toEqual(['print-window-failed'])
    isFull = false
    advance(120_000)
    expect(await service.print(job)).toMatchObject({ ok: true })
  })

  it('stops when the user cancels, and the next one may begin', async () => {
    let isStuck = true
    const { service, state } = makeService({
      draw: () => (isStuck ? never() : Promise.resolve(drawn)),
    })
    const printing = service.print(job)
    await settled()
    service.cancel()
    expect(await printing).toEqual({ ok: false, failure: 'cancelled' })
    expect(state.open).toBe(0)
    isStuck = false
    expect(await service.print(job)).toMatchObject({ ok: true })
  })

  it('stops after its time, and not before', async () => {
    const { service, advance } = makeService({ print: never })
    let outcome: unknown = null
    const printing = service.print(job).then((value) => (outcome = value))
    advance(119_999)
    await settled()
    expect(outcome).toBeNull()
    advance(1)
    await printing
    expect(outcome).toEqual({ ok: false, failure: 'timed-out' })
  })

  it('has its whole time, whatever was printed before it', async () => {
    let isStuck = false
    const { service, advance } = makeService({
      draw: () => (isStuck ? never() : Promise.resolve(drawn)),
    })
    await service.print(job)
    advance(100_000)
    isStuck = true
    let outcome: unknown = null
    const printing = service.print(job).then((value) => (outcome = value))
    advance(100_000)
    await settled()
    expect(outcome).toBeNull()
    advance(20_000)
    await printing
    expect(outcome).toEqual({ ok: false, failure: 'timed-out' })
  })

  it('stops when the process of its page dies', async () => {
    const { service, crash, state } = makeService({ draw: never })
    const printing = service.print(job)
    await settled()
    crash()
    expect(await printing).toEqual({ ok: false, failure: 'print-failed' })
    expect(state.open).toBe(0)
  })

  it('is one at a time', async () => {
    const { service } = makeService({ draw: never })
    const first = service.print(job)
    expect(await service.print(job)).toEqual({ ok: false, failure: 'already-printing' })
    service.cancel()
    await first
  })

  it('is not disturbed by a cancel when there is none', async () => {
    const { service } = makeService()
    service.cancel()
    expect(await service.print(job)).toMatchObject({ ok: true })
  })
})
