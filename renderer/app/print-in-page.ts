/** Prints from the window itself where there is no desktop shell to make a PDF. */
import type { PrintInPage } from '#renderer/platform/browser-platform.ts'

export const printInPage: PrintInPage = async (job) => {
  // Printing brings every sheet layout with it; most starts of the app end without it.
  const [{ preparePrint }, { printInDocument }] = await Promise.all([
    import('#renderer/print/prepare-print.ts'),
    import('#renderer/print/print-in-document.tsx'),
  ])
  const prepared = preparePrint(job, Date.now())
  if (!prepared.ok) return { ok: false, code: prepared.failure.code }
  const { title, sheets, surface } = prepared.value.sheetSet
  const printed = await printInDocument(job)
  if (!printed.ok) return { ok: false, code: printed.failure.code }
  const { widthMm, heightMm } = surface
  return { ok: true, title, pageCount: sheets.length, widthMm, heightMm }
}
