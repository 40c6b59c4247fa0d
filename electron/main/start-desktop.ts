/** Puts the parts of the desktop app together and opens its window. */
import { randomBytes } from 'node:crypto'
import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu } from 'electron'
import { BackupService } from '#shared/backups/backup-service.ts'
import { JournalService } from '#shared/journal/journal-service.ts'
import type { MenuModel } from '#shared/ipc/contract.ts'
import { appInfo } from './app-info.ts'
import { fileArguments } from './arguments.ts'
import { createAppFrame } from './app-frame.ts'
import { askUnsaved, type ShowMessage } from './ask-unsaved.ts'
import { createHandlers } from './handlers.ts'
import { registerRequests } from './ipc.ts'
import { menuTemplate, minimalMenu } from './menu.ts'
import { createFileOpener } from './open-file.ts'
import { createQuitGuard } from './quit-guard.ts'
import { serveBundle } from './serve-bundle.ts'
import { createDiskCopies } from './services/disk-copies.ts'
import { freeBytesAt } from './services/disk-space.ts'
import { createDiskShelf } from './services/disk-shelf.ts'
import { createFileService } from './services/file-service.ts'
import { createJournalHandlers } from './services/journal-handlers.ts'
import { createLog } from './services/log.ts'
import { createPdfService } from './services/pdf-service.ts'
import { createUserFiles } from './services/user-files.ts'
import { flushLimitMs, printLimitMs, systemClock, type Places } from './surroundings.ts'
import { systemTimers as timers } from './timers.ts'
import { createPrintWindow } from './window.ts'
import { wordsFor } from './words.ts'

export function startDesktop(args: readonly string[], places: Places): void {
  const log = createLog(files, join(app.getPath('userData'), 'logs'), systemClock)
  const randomName = () => randomBytes(8).toString('hex')
  const fileService = createFileService({ files, timers, randomName })
  const frame = createAppFrame({
    preloadPath: places.preloadPath,
    stateFile: join(app.getPath('userData'), 'window.json'),
    log,
    onPageGone: () => fileOpener.windowGone(),
    onClose: (event) => quitGuard.hold(event),
  })
  const fileOpener = createFileOpener({
    readText: (path) => fileService.readText(path),
    send: (file) => frame.send('file.opened', file),
  })
  const quitGuard = createQuitGuard({
    timers,
    quit: () => app.quit(),
    askWindow: () => frame.send('quit.requested', {}),
    askUser() {
      frame.focus()
      const show: ShowMessage = (options) =>
        frame.above((window) => dialog.showMessageBox(window, options))
      return askUnsaved(show, systemWords())
    },
    saveAsFile: () => void frame.send('menu.command', { id: 'project.save-as' }),
    limitMs: flushLimitMs,
  })
  const systemWords = () => wordsFor(appInfo(app, process.platform).locale)
  const openFiles = (paths: readonly string[]) => {
    frame.focus()
    fileOpener.open(paths).catch((error: unknown) => log.writeError('open-file-failed', error))
  }

  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFiles([path])
  })
  app.on('second-instance', (_event, argv, folder) => openFiles(fileArguments(argv, folder)))
  app.on('before-quit', (event) => quitGuard.hold(event))
  app.on('window-all-closed', () => app.quit())

  async function open(): Promise<void> {
    await app.whenReady()
    const info = appInfo(app, process.platform)
    const words = systemWords()
    const setMenu = (model: MenuModel) => {
      const isMac = info.os === 'mac'
      const runCommand = (id: string) => void frame.send('menu.command', { id })
      const template = menuTemplate(model, { isMac, appName: app.name, runCommand })
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    }
    const userFiles = createUserFiles({
      showOpenDialog: (options) => frame.above((window) => dialog.showOpenDialog(window, options)),
      showSaveDialog: (options) => frame.above((window) => dialog.showSaveDialog(window, options)),
      fileService,
    })
    const openPrintWindow = () => createPrintWindow({ BrowserWindow })
    const pdfService = createPdfService({ openPrintWindow, timers, log, limitMs: printLimitMs })
    const backups = new BackupService({
      shelf: createDiskCopies({
        files,
        fileService,
        root: join(app.getPath('documents'), 'Throughline Backups'),
      }),
      clock: systemClock,
      note: (code, error) => log.writeError(code, error),
    })
    const journalRoot = join(app.getPath('userData'), 'projects')
    const journals = new JournalService(createDiskShelf({ files, timers, root: journalRoot }))
    const handlers = createHandlers({
      userFiles,
      fileService,
      pdfService,
      backups,
      freeBytes: () => freeBytesAt(files, app.getPath('userData')),
      journalHandlers: createJournalHandlers(journals, log),
      setMenu,
      fileOpener,
      appInfo: () => ({ ok: true, value: info }),
      quitReady: (isSaved) => quitGuard.ready(isSaved),
    })
    setMenu(minimalMenu(words))
    registerRequests(
      { ipcMain, isAppWindow: (contents) => frame.isShowing(contents), log },
      handlers,
    )
    await serveBundle(places.rendererFolder)
    openFiles(fileArguments(args, process.cwd()))
    await frame.open(words)
    log.write('started', { version: info.version })
  }

  open().catch((error: unknown) => {
    log.writeError('start-failed', error)
    // A shell that could not start has no window in which it could say so.
    dialog.showErrorBox('Throughline', String(error))
    app.exit(1)
  })
}
