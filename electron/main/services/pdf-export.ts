/** Exports a project as PDF: the place first, so that the wait comes when nothing more is asked. */
import { basename } from 'node:path'
import { fail, ok } from '#shared/base/result.ts'
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts'
import type { FileService } from './file-service.ts'
import type { PdfService } from './pdf-service.ts'
import type { UserFiles } from './user-files.ts'

export interface PdfExportTools {
  readonly userFiles: Pick<UserFiles, 'choosePlace'>
  readonly pdfService: PdfService
  readonly fileService: Pick<FileService, 'write'>
}

export async function exportPdf(
  { userFiles, pdfService, fileService }: PdfExportTools,
  { projectText, options, suggestedName }: RequestInput<'pdf.export'>,
): Promise<RequestOutput<'pdf.export'>> {
  const path = await userFiles.choosePlace('pdf', suggestedName)
  if (path === null) return ok(null)
  const printed = await pdfService.print({ projectText, options })
  if (!printed.ok) return printed.failure === 'cancelled' ? ok(null) : fail(printed.failure)
  const written = await fileService.write(path, printed.value.pdf)
  return written.ok ? ok({ name: basename(path), pageCount: printed.value.pageCount }) : written
}
