/** Shows that a PDF is really printed: its pages, its paper, its bookmarks; and that it can be stopped. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countPages } from '#electron/command-line/count-pages.ts'
import { shareShell, startShell } from './start-shell.ts'

const request = (projectText: string) => ({
  projectText,
  suggestedName: '집 충전',
  options: { paper: 'A3', orientation: 'landscape', language: 'ko' } as const,
})

describe('a PDF', () => {
  const shared = shareShell()
  const place = () => join(shared.shell.homeFolder, 'documents', 'map.pdf')
  const exportPdf = (projectText: string) => {
    shared.shell.dialogs.willSave(place())
    return shared.page.evaluate(
      (asked) => window.throughline?.exportPdf(asked),
      request(projectText),
    )
  }

  it('has the pages that were drawn, on their paper, tagged and with bookmarks', async () => {
    expect(await exportPdf('여정 지도\n페르소나\n기회')).toEqual({
      ok: true,
      value: { name: 'map.pdf', pageCount: 3 },
    })
    const pdf = readFileSync(place())
    const text = pdf.toString('latin1')
    expect(countPages(pdf)).toBe(3)
    // 420 x 297 mm in points.
    expect(text).toMatch(/\/MediaBox \[0 0 119[01](\.\d+)? 84[12](\.\d+)?\]/)
    expect(text).toContain('/StructTreeRoot')
    expect(text).toContain('/Outlines')
    expect(text).toContain('/Lang (ko)')
    expect(text).toContain('/FontFile2')
    expect(shared.shell.dialogs.shown.at(-1)?.options).toMatchObject({
      defaultPath: '집 충전.pdf',
    })
  })

  it('is not made of a project that the pages refuse, and leaves the last one alone', async () => {
    await exportPdf('first')
    const before = readFileSync(place())
    for (const [text, failure] of [
      ['refuse', 'project-refused'],
      ['nonsense', 'project-refused'],
      ['throw', 'print-failed'],
      ['lie', 'print-failed'],
    ] as const)
      expect(await exportPdf(text)).toEqual({ ok: false, failure })
    expect(readFileSync(place())).toEqual(before)
    expect(shared.shell.app.windows).toHaveLength(1)
  })

  it('is not begun when the user cancels the choice of its place', async () => {
    const windowsBefore = shared.shell.allWindows.length
    shared.shell.dialogs.willSave(null)
    const answer = await shared.page.evaluate(
      (asked) => window.throughline?.exportPdf(asked),
      request('여정'),
    )
    expect(answer).toEqual({ ok: true, value: null })
    expect(shared.shell.allWindows.length).toBe(windowsBefore)
  })
})

describe('a PDF that takes long', () => {
  it('can be stopped; nothing is written and the next one can begin', async () => {
    const shell = await startShell()
    const page = await shell.firstWindow()
    const path = join(shell.homeFolder, 'documents', 'map.pdf')
    shell.dialogs.willSave(path)
    const exporting = page.evaluate(
      (asked) => window.throughline?.exportPdf(asked),
      request('hang'),
    )
    await (await shell.nextWindow()).contents.loadedPage()
    await page.evaluate(() => window.throughline?.cancelPdf())
    expect(await exporting).toEqual({ ok: true, value: null })
    expect(existsSync(path)).toBe(false)
    expect(shell.app.windows).toHaveLength(1)
    shell.dialogs.willSave(path)
    const again = await page.evaluate((asked) => window.throughline?.exportPdf(asked), request('a'))
    expect(again).toMatchObject({ ok: true, value: { pageCount: 1 } })
  })

  it('ends by itself after two minutes', async () => {
    const shell = await startShell({ isTimeManual: true })
    const page = await shell.firstWindow()
    shell.dialogs.willSave(join(shell.homeFolder, 'map.pdf'))
    const exporting = page.evaluate(
      (asked) => window.throughline?.exportPdf(asked),
      request('hang'),
    )
    await (await shell.nextWindow()).contents.loadedPage()
    shell.advance(120_000)
    expect(await exporting).toEqual({ ok: false, failure: 'timed-out' })
    expect(shell.app.windows).toHaveLength(1)
  })
})
