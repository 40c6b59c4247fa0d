/** Reading files from outside: what is told on the way, what is refused, and how reading ends early. */
import { describe, expect, it, vi } from 'vitest'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { ImportAsk, ImportTold } from '#renderer/imports/import-messages.ts'
import { readImport } from '#renderer/imports/read-import.ts'
import { largestFile } from '#renderer/imports/read-source.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

const project = writeProjectFile(makeSmallProject(), [])
const refusal = (code: string) => ({ ok: false, failure: { code, problems: [], problemCount: 0 } })

/** A worker that says what it is told to, when it is told to. */
class FakeWorker {
  onmessage: ((event: MessageEvent<ImportTold>) => void) | null = null
  onerror: ((event: ErrorEvent) => void) | null = null
  asked: ImportAsk | null = null
  isEnded = false

  postMessage(ask: ImportAsk): void {
    this.asked = ask
  }

  terminate(): void {
    this.isEnded = true
  }

  say(told: ImportTold): void {
    this.onmessage?.({ data: told } as MessageEvent<ImportTold>)
  }
}

function begin(options: Parameters<typeof readImport>[1] = {}) {
  const worker = new FakeWorker()
  const read = readImport(
    { kind: 'project', source: project },
    // Only what is called here is there.
    { ...options, start: () => worker as never },
  )
  return { worker, read }
}

describe('a file', () => {
  it('comes with its records, and with how far reading has come', async () => {
    const shares: number[] = []
    const read = await readImport(
      { kind: 'project', source: new Blob([project]) },
      { onProgress: (share) => shares.push(share) },
    )
    expect(read.ok && read.value.records.length).toBe(makeSmallProject().length)
    expect(shares.length).toBeGreaterThanOrEqual(3)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it('is a table where that is asked for, in the code page of Korean Excel too', async () => {
    const bytes = new Uint8Array([0xb0, 0xa1, 0x2c, 0xb3, 0xaa, 0x0a, 0x31, 0x2c, 0x32])
    const read = await readImport({ kind: 'table', source: new Blob([bytes]) })
    expect(read.ok && read.value.rows).toEqual([
      ['가', '나'],
      ['1', '2'],
    ])
  })

  it('is refused where it is no text, too large, gone, or no project', async () => {
    const ask = (source: Blob | string) => readImport({ kind: 'project', source })
    expect(await ask(new Blob([new Uint8Array([0xb0, 0xa1])]))).toEqual(refusal('not-utf8'))
    const large = Object.defineProperty(new Blob([]), 'size', { value: largestFile.project + 1 })
    expect(await ask(large)).toEqual(refusal('too-large'))
    const gone = new Blob([])
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new Error('gone'))
    expect(await ask(gone)).toEqual(refusal('unreadable'))
    expect(await ask('[]')).toMatchObject({ ok: false, failure: { code: 'not-a-project' } })
  })
})

describe('reading in a thread of its own', () => {
  it('puts the portions together, and ends the thread', async () => {
    const { worker, read } = begin()
    const [first, ...rest] = makeSmallProject()
    worker.say({ kind: 'records', records: [first!] })
    worker.say({ kind: 'records', records: rest })
    worker.say({ kind: 'done', mends: [] })
    expect(await read).toMatchObject({ ok: true, value: { records: makeSmallProject() } })
    expect(worker.isEnded).toBe(true)
  })

  it('is stopped at once by the user', async () => {
    const stopper = new AbortController()
    const { worker, read } = begin({ signal: stopper.signal })
    stopper.abort()
    expect(await read).toEqual(refusal('cancelled'))
    expect(worker.isEnded).toBe(true)
    const late = begin({ signal: stopper.signal })
    expect(await late.read).toEqual(refusal('cancelled'))
    expect(late.worker.asked).toBeNull()
  })

  it('is given up after its time', async () => {
    vi.useFakeTimers()
    const { worker, read } = begin({ limitMs: 1000 })
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(await read).toEqual(refusal('too-slow'))
    expect(worker.isEnded).toBe(true)
  })

  it('fails alone where the thread breaks down', async () => {
    const { worker, read } = begin()
    const event = { preventDefault: vi.fn() }
    worker.onerror?.(event as unknown as ErrorEvent)
    expect(await read).toEqual(refusal('broken'))
    expect(event.preventDefault).toHaveBeenCalled()
  })
})
