/** Prints from the window itself where there is no desktop shell to make a PDF. */
import type { PrintInPage } from '#renderer/platform/browser-platform.ts'

export const printInPage: PrintInPage = async (job) => {
  // Printing brings every sheet layout with it; most starts of the app end without it.
  const { printInDocument } = await import('#renderer/print/print-in-document.tsx')
  return printInDocument(job)
}
