/** Prints a small page of our own in real Chromium, through the same door as the product's print page. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChromiumPrinter } from '#electron/command-line/chromium-printer.ts'
import type { PrintJob } from '#shared/ipc/contract.ts'

const job: PrintJob = {
  projectText: '{"name": "집"}',
  options: { paper: 'A4', orientation: 'landscape', language: 'ko' },
}

/** A built window whose print page does what the script says. */
function printPage(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-print-'))
  const page = (head: string) =>
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>시험</title>${head}</head><body></body></html>`
  writeFileSync(join(folder, 'index.html'), page(''))
  const style = '<style>@page { size: 297mm 210mm; margin: 0 } p { break-after: page }</style>'
  writeFileSync(
    join(folder, 'print.html'),
    page(`${style}<script type="module" src="/print.js"></script>`),
  )
  writeFileSync(join(folder, 'print.js'), script)
  return folder
}

/** Draws `drawn` pages and says that it drew `told`. */
const pages = (drawn: number, told = drawn) => `
  window.renderPrintJob = async (job) => {
    for (let n = 0; n < ${drawn}; n++) {
      const page = document.createElement('p')
      page.textContent = job.projectText + job.options.paper
      document.body.append(page)
    }
    return { ok: true, title: 'x', pageCount: ${told}, widthMm: 297, heightMm: 210 }
  }`

afterEach(() => vi.unstubAllEnvs())

describe('printing through Chromium', { timeout: 60_000 }, () => {
  it('gives a tagged PDF with the page’s own size and as many pages as were drawn', async () => {
    const printed = await createChromiumPrinter({ folder: printPage(pages(3)) })(job)
    if (!printed.ok) throw new Error(printed.reason)
    const text = Buffer.from(printed.pdf).toString('latin1')
    expect([printed.pageCount, text.slice(0, 5)]).toEqual([3, '%PDF-'])
    expect(text).toContain('/MarkInfo')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
    expect(
      [Number(width) / 72, Number(height) / 72].map((inch) => Math.round(inch * 25.4)),
    ).toEqual([297, 210])
  })

  it.each([
    ['print-failed', 'pages are missing', pages(2, 3)],
    ['print-failed', 'the page throws', 'window.renderPrintJob = () => { throw new Error() }'],
    ['print-failed', 'the page never offers to print', ''],
    [
      'project-refused',
      'the page refuses',
      `window.renderPrintJob = async () => ({ ok: false, code: 'x' })`,
    ],
    ['project-refused', 'the page answers nonsense', 'window.renderPrintJob = async () => 7'],
  ])('says %s where %s', async (reason, _what, script) => {
    const printed = await createChromiumPrinter({ folder: printPage(script) })(job)
    expect(printed).toEqual({ ok: false, reason })
  })

  it('gives up a print that does not end', async () => {
    const folder = printPage('window.renderPrintJob = () => new Promise(() => {})')
    const printed = await createChromiumPrinter({ folder, limitMs: 2000 })(job)
    expect(printed).toEqual({ ok: false, reason: 'timed-out' })
  })

  it('says so where nothing was built, and where there is no browser', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'throughline-empty-'))
    expect(await createChromiumPrinter({ folder: empty })(job)).toEqual({
      ok: false,
      reason: 'not-built',
    })
    vi.stubEnv('THROUGHLINE_CHROMIUM', '/nowhere/chromium')
    expect(await createChromiumPrinter({ folder: empty })(job)).toEqual({
      ok: false,
      reason: 'no-browser',
    })
  })
})
