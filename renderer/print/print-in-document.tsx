/** Prints from the window itself, for the browser edition: the same pages, through the print dialog. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { FileFailure } from '#shared/files/file-problem.ts'
import type { SheetWarning } from '#shared/layout/sheets/sheet.ts'
import { drawPrint } from './draw-print.tsx'
import { preparePrint, type PrintJob } from './prepare-print.ts'
import './print-in-document.css'

/** Marks the element with the pages; everything beside it is hidden while printing. */
const printRootClass = 'throughline-print-root'

/**
 * Shows the print dialog with the pages of a project and waits until it is closed. Whether the
 * user printed or cancelled is not told by browsers.
 */
export async function printInDocument(
  job: PrintJob,
): Promise<Result<{ readonly warnings: readonly SheetWarning[] }, FileFailure>> {
  const prepared = preparePrint(job, Date.now())
  if (!prepared.ok) return fail(prepared.failure)
  const { sheetSet, language } = prepared.value
  const root = document.createElement('div')
  root.className = printRootClass
  root.lang = language
  document.body.append(root)
  const drawn = await drawPrint(prepared.value, root)
  const titleBefore = document.title
  const languageBefore = document.documentElement.lang
  // Browsers offer the title as the name of the file.
  document.title = sheetSet.title
  document.documentElement.lang = language
  try {
    await showDialog()
  } finally {
    document.title = titleBefore
    document.documentElement.lang = languageBefore
    drawn.remove()
    root.remove()
  }
  return ok({ warnings: sheetSet.warnings })
}

/** `print` returns at once in some browsers and after the dialog in others; `afterprint` always comes. */
function showDialog(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true })
    window.print()
  })
}
