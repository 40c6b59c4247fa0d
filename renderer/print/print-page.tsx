/** The page behind PDFs: draws a project's sheets when it is asked to, and says how many there are. */
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import { drawPrint, type DrawnPrint } from './draw-print.tsx'
import {
  drawnResult,
  preparePrint,
  refusedResult,
  type PrintJob,
  type PrintJobResult,
} from './prepare-print.ts'
import './print-page.css'

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
  if (!prepared.ok) return refusedResult(prepared.failure)
  const { sheetSet, language } = prepared.value
  document.documentElement.lang = language
  document.title = sheetSet.title
  drawn = await drawPrint(prepared.value, document.getElementById('root')!)
  return drawnResult(sheetSet)
}
