/** The platform inside the desktop app: every wish goes over the bridge of the preload script. */
import { AppError } from '#shared/base/app-error.ts'
import { cleanAttachmentName, cleanFileName } from '#shared/base/file-name.ts'
import type { Bridge } from '#shared/ipc/bridge.ts'
import type { Platform } from './platform.ts'

export function createDesktopPlatform(bridge: Bridge): Platform {
  return {
    kind: 'desktop',
    async info() {
      const reply = await bridge.appInfo()
      if (!reply.ok) throw new AppError(`app-info-${reply.failure}`)
      return reply.value
    },
    openFile: () => bridge.openFile(),
    saveTextFile: (request) =>
      bridge.saveFile({ ...request, suggestedName: shortName(request.suggestedName) }),
    saveAttachment: ({ suggestedName, bytes }) =>
      bridge.saveAttachment({ suggestedName: cleanAttachmentName(suggestedName), bytes }),
    exportPdf: (request) =>
      bridge.exportPdf({ ...request, suggestedName: shortName(request.suggestedName) }),
    async cancelPdf() {
      await bridge.cancelPdf()
    },
    async setMenu(model) {
      const reply = await bridge.setMenu(model)
      if (!reply.ok) throw new AppError(`menu-${reply.failure}`)
    },
    onMenuCommand: (listener) => once(bridge.onMenuCommand(({ id }) => listener(id))),
    onFileOpened: (listener) => once(bridge.onFileOpened(listener)),
    onQuitRequested: (flush) =>
      once(
        bridge.onQuitRequested(() => {
          // A flush that fails has been reported where it failed; quitting must not hang on it.
          void flush()
            .catch(() => false)
            .then((isSaved) => bridge.quitReady({ isSaved }))
        }),
      ),
    backups: {
      areOutside: true,
      write: (request) => bridge.writeBackup({ ...request, name: shortName(request.name) }),
      list: (projectId) => bridge.listBackups({ projectId }),
      read: (id) => bridge.readBackup({ id }),
    },
    async freeBytes() {
      const reply = await bridge.diskSpace()
      return reply.ok ? reply.value.freeBytes : null
    },
    journals: {
      isThere: () => Promise.resolve(true),
      list: () => bridge.listJournals(),
      recover: (projectId) => bridge.recoverProject({ projectId }),
      highest: (projectId) => bridge.highestRevision({ projectId }),
      begin: (start) => bridge.beginJournal(start),
      keep: (whole) => bridge.keepProject(whole),
      append: (change) => bridge.appendToJournal(change),
      snapshot: (whole) => bridge.snapshotProject(whole),
      async end(session) {
        await bridge.endJournal(session)
      },
      keepAsset: (asset) => bridge.keepAsset(asset),
      asset: (projectId, hash) => bridge.keptAsset({ projectId, hash }),
      remove: (projectId) => bridge.removeJournal({ projectId }),
    },
  }
}

/**
 * As much of a project's name as the name of a file can hold; more does not pass the bridge. The
 * ending comes on the other side.
 */
function shortName(name: string): string {
  return cleanFileName(name, '', 'Throughline')
}

function once(stop: () => void): () => void {
  let isStopped = false
  return () => {
    if (isStopped) return
    isStopped = true
    stop()
  }
}
