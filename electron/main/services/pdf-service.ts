/** Turns a project into a PDF: a hidden window draws the pages, Chromium prints them. */
import type { BrowserWindow } from 'electron'
import { fail, ok, type Result } from '#shared/base/result.ts'
import { printJobResult, type PrintFailure, type PrintJob } from '#shared/ipc/contract.ts'
import { countPages } from '#electron/command-line/count-pages.ts'
import { printAddress } from '#electron/main/origin.ts'
import type { Timers } from '#electron/main/timers.ts'
import type { Log } from './log.ts'

export interface PrintedPdf {
  readonly pdf: Uint8Array
  readonly pageCount: number
}
export type PrintOutcome = Result<PrintedPdf, PrintFailure | 'cancelled'>

export interface PdfService {
  print(job: PrintJob): Promise<PrintOutcome>
  /** Stops the print that is under way, if there is one. */
  cancel(): void
}

export interface PdfTools {
  readonly openPrintWindow: () => BrowserWindow
  readonly timers: Timers
  readonly log: Log
  readonly limitMs: number
}

const mmPerInch = 25.4

export function createPdfService({ openPrintWindow, timers, log, limitMs }: PdfTools): PdfService {
  let stop: ((failure: 'cancelled' | 'timed-out' | 'print-failed') => void) | null = null

  async function print(job: PrintJob): Promise<PrintOutcome> {
    if (stop !== null) return fail('already-printing')
    const stopped = new Promise<PrintOutcome>((resolve) => {
      stop = (failure) => resolve(fail(failure))
    })
    const disarm = timers.after(limitMs, () => stop?.('timed-out'))
    let window: BrowserWindow | null = null
    try {
      window = openPrintWindow()
      window.webContents.on('render-process-gone', () => stop?.('print-failed'))
      return await Promise.race([stopped, draw(window, job)])
    } catch (error) {
      log.writeError('print-window-failed', error)
      return fail('print-failed')
    } finally {
      disarm()
      stop = null
      window?.destroy()
    }
  }

  async function draw(window: BrowserWindow, job: PrintJob): Promise<PrintOutcome> {
    try {
      await window.loadURL(printAddress)
      // JSON is JavaScript too, so the text of the project cannot become code.
      const call = `window.renderPrintJob(${JSON.stringify(job)})`
      const drawn = printJobResult.safeParse(await window.webContents.executeJavaScript(call))
      if (!drawn.success || !drawn.data.ok) return fail('project-refused')
      const { pageCount, widthMm, heightMm } = drawn.data
      const pdf = await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, right: 0, bottom: 0, left: 0 },
        pageSize: { width: widthMm / mmPerInch, height: heightMm / mmPerInch },
      })
      const printedCount = countPages(pdf)
      if (printedCount === pageCount) return ok({ pdf, pageCount })
      log.write('pdf-page-count', { drawn: pageCount, printed: printedCount })
      return fail('print-failed')
    } catch (error) {
      // Also reached when the window was destroyed by a cancel, whose answer has then been given.
      log.writeError('pdf-failed', error)
      return fail('print-failed')
    }
  }

  return { print, cancel: () => stop?.('cancelled') }
}
