/** Prints from the window itself, for the browser edition: the same pages, through the print dialog. */
import { fetchAllWords } from '#renderer/i18n/known-words.ts'
import { drawPrint, type DrawnPrint } from './draw-print.tsx'
import {
  drawnResult,
  preparePrint,
  refusedResult,
  type PrintJob,
  type PrintJobResult,
} from './prepare-print.ts'
import './print-in-document.css'

/** Marks the element with the pages; everything beside it is hidden while printing. */
const printRootClass = 'throughline-print-root'

/**
 * Shows the print dialog with the pages of a project and waits until it is closed. Whether the
 * user printed or cancelled is not told by browsers.
 */
export async function printInDocument(job: PrintJob): Promise<PrintJobResult> {
  await fetchAllWords()
  const prepared = preparePrint(job, Date.now())
  if (!prepared.ok) return refusedResult(prepared.failure)
  const { sheetSet, language } = prepared.value
  const root = document.createElement('div')
  root.className = printRootClass
  root.lang = language
  document.body.append(root)
  const titleBefore = document.title
  const languageBefore = document.documentElement.lang
  let drawn: DrawnPrint | null = null
  try {
    drawn = await drawPrint(prepared.value, root)
    // Browsers offer the title as the name of the file.
    document.title = sheetSet.title
    document.documentElement.lang = language
    await showDialog()
  } finally {
    document.title = titleBefore
    document.documentElement.lang = languageBefore
    drawn?.remove()
    root.remove()
  }
  return drawnResult(sheetSet)
}

/** `print` returns at once in some browsers and after the dialog in others; `afterprint` always comes. */
function showDialog(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
    window.print()
  })
}
