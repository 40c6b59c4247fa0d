/** Draws a project's sheets into the page behind PDFs, and says how many there are. */
import { fetchAllWords } from '#renderer/i18n/known-words.ts'
import { drawPrint, type DrawnPrint } from './draw-print.tsx'
import {
  drawnResult,
  preparePrint,
  refusedResult,
  type PrintJob,
  type PrintJobResult,
} from './prepare-print.ts'

let drawn: DrawnPrint | null = null

/** Puts the sheets of a job in place of those of the last one. */
export async function drawJob(job: PrintJob): Promise<PrintJobResult> {
  drawn?.remove()
  drawn = null
  await fetchAllWords()
  const prepared = preparePrint(job, Date.now())
  if (!prepared.ok) return refusedResult(prepared.failure)
  const { sheetSet, language } = prepared.value
  document.documentElement.lang = language
  document.title = sheetSet.title
  drawn = await drawPrint(prepared.value, document.getElementById('root')!)
  return drawnResult(sheetSet)
}
