/** The page behind PDFs: waits until it is asked to draw a project's sheets. */
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import type { PrintJob, PrintJobResult } from './prepare-print.ts'
import './print-page.css'

declare global {
  interface Window {
    renderPrintJob: (job: PrintJob) => Promise<PrintJobResult>
  }
}

// A part of its own, so that the start of the app carries nothing of it.
window.renderPrintJob = async (job) => (await import('./draw-job.tsx')).drawJob(job)
