/** Prints projects through an installed Chromium, for machines without Electron. */
import type { Browser, Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '#build/lib/find-chromium.mjs'
import { serveRenderer, type RendererServer } from '#build/lib/serve-renderer.mjs'
import { printJobResult, type PrintJob } from '#shared/ipc/contract.ts'
import { countPages } from './count-pages.ts'
import type { PrintedPdf } from './run-command-line.ts'

export interface ChromiumPrinterOptions {
  /** The built window with its `print.html`; that of this repository where not given. */
  readonly folder?: string
  /** After this many ms a print is given up. */
  readonly limitMs?: number
}

// A hundred pages of A0 take about half a minute on a slow machine.
const usualLimitMs = 180_000

/** A `printPdf` that starts a browser for each job and leaves nothing behind. */
export function createChromiumPrinter(
  options: ChromiumPrinterOptions = {},
): (job: PrintJob) => Promise<PrintedPdf> {
  return async function printPdf(job) {
    const executablePath = findChromium()
    if (executablePath === undefined) return { ok: false, reason: 'no-browser' }
    let server: RendererServer
    try {
      server = await serveRenderer(options.folder === undefined ? {} : { folder: options.folder })
    } catch {
      return { ok: false, reason: 'not-built' }
    }
    const limitMs = options.limitMs ?? usualLimitMs
    let browser: Browser | undefined
    try {
      // Loaded only now, since checking a file needs no browser.
      const { chromium } = await import('playwright-core')
      browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
      return await within(limitMs, draw(browser, server.address, job, limitMs))
    } catch {
      // What a browser says of its own failures is of no use to whoever waits for a PDF.
      return { ok: false, reason: 'print-failed' }
    } finally {
      await browser?.close()
      await server.close()
    }
  }
}

async function draw(
  browser: Browser,
  address: string,
  job: PrintJob,
  limitMs: number,
): Promise<PrintedPdf> {
  const page = await browser.newPage({ locale: job.options.language })
  page.setDefaultTimeout(limitMs)
  await page.goto(`${address}print.html`, { waitUntil: 'load' })
  const drawn = printJobResult.safeParse(await page.evaluate(renderInPage, job))
  if (!drawn.success || !drawn.data.ok) return { ok: false, reason: 'project-refused' }
  const pdf = await printPages(page)
  const { pageCount } = drawn.data
  return countPages(pdf) === pageCount
    ? { ok: true, pdf, pageCount }
    : { ok: false, reason: 'print-failed' }
}

/** Runs inside the page. */
function renderInPage(job: PrintJob): Promise<unknown> {
  // print.html sets it before `load` fires.
  const page = globalThis as unknown as { renderPrintJob: (job: PrintJob) => Promise<unknown> }
  return page.renderPrintJob(job)
}

function printPages(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
  })
}

async function within(limitMs: number, work: Promise<PrintedPdf>): Promise<PrintedPdf> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<PrintedPdf>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timed-out' }), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // When the browser closes under it, it fails once more, and nobody listens any longer.
    work.catch(() => undefined)
  }
}
