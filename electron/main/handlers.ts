/** Leads every request of the window to the service that answers it; no logic of its own. */
import { ok } from '#shared/base/result.ts'
import type { BackupService } from '#shared/backups/backup-service.ts'
import type { MenuModel, OpenFailure, RequestOutput, SaveFailure } from '#shared/ipc/contract.ts'
import type { Handlers } from './ipc.ts'
import type { FileOpener } from './open-file.ts'
import type { JournalHandlers } from './services/journal-handlers.ts'
import { exportPdf, type PdfExportTools } from './services/pdf-export.ts'
import type { UserFiles } from './services/user-files.ts'

export interface HandlerTools extends PdfExportTools {
  readonly userFiles: UserFiles
  readonly backups: BackupService<SaveFailure, OpenFailure>
  /** In bytes; null where the system does not say. */
  readonly freeBytes: () => Promise<number | null>
  readonly journalHandlers: JournalHandlers
  readonly setMenu: (model: MenuModel) => void
  readonly appInfo: () => RequestOutput<'app.info'>
  readonly fileOpener: FileOpener
  readonly quitReady: (isSaved: boolean) => void
}

const done = ok(null)

export function createHandlers(tools: HandlerTools): Handlers {
  return {
    'file.open': () => tools.userFiles.open(),
    'file.save': (request) => tools.userFiles.save(request),
    'file.save-attachment': (request) => tools.userFiles.saveAttachment(request),
    'pdf.export': (request) => exportPdf(tools, request),
    'pdf.cancel': () => {
      tools.pdfService.cancel()
      return done
    },
    'menu.set': (model) => {
      tools.setMenu(model)
      return done
    },
    'app.info': () => tools.appInfo(),
    'backup.write': (request) => tools.backups.write(request),
    'backup.list': ({ projectId }) => tools.backups.list(projectId),
    'backup.read': ({ id }) => tools.backups.read(id),
    'disk.space': async () => ok({ freeBytes: await tools.freeBytes() }),
    ...tools.journalHandlers,
    'window.ready': async () => {
      await tools.fileOpener.windowReady()
      return done
    },
    'quit.ready': ({ isSaved }) => {
      tools.quitReady(isSaved)
      return done
    },
  }
}
