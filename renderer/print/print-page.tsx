/** The page behind PDFs: draws a project's sheets when it is asked to, and says how many there are. */
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import type { FileFailure } from '#shared/files/file-problem.ts'
import type { SheetWarning } from '#shared/layout/sheets/sheet.ts'
import { drawPrint, type DrawnPrint } from './draw-print.tsx'
import { preparePrint, type PrintJob } from './prepare-print.ts'
import './print-page.css'

/** What a job came to; the pages stand in the document when `ok`. */
export type PrintJobResult =
  | {
      readonly ok: true
      readonly title: string
      readonly pageCount: number
      readonly widthMm: number
      readonly heightMm: number
      readonly warnings: readonly SheetWarning[]
    }
  | { readonly ok: false; readonly code: FileFailure['code']; readonly failure: FileFailure }

declare global {
  interface Window {
    renderPrintJob: (job: PrintJob) => Promise<PrintJobResult>
  }
}

let drawn: DrawnPrint | null = null

window.renderPrintJob = async (job) => {
  drawn?.remove()
  drawn = null
  const prepared = preparePrint(job, Date.now())
  if (!prepared.ok) return { ok: false, code: prepared.failure.code, failure: prepared.failure }
  const { sheetSet, language } = prepared.value
  document.documentElement.lang = language
  document.title = sheetSet.title
  drawn = await drawPrint(prepared.value, document.getElementById('root')!)
  return {
    ok: true,
    title: sheetSet.title,
    pageCount: sheetSet.sheets.length,
    widthMm: sheetSet.surface.widthMm,
    heightMm: sheetSet.surface.heightMm,
    warnings: sheetSet.warnings,
  }
}
