/** Gives the window its bridge: named functions on listed channels, never the channels themselves. */
import { contextBridge, ipcRenderer } from 'electron'
import { bridgeName, type Bridge } from '#shared/ipc/bridge.ts'
import type {
  EventName,
  EventPayload,
  RequestInput,
  RequestName,
  RequestOutput,
} from '#shared/ipc/contract.ts'

// The main process checks every answer before it sends it, which is the reason for the cast.
const ask = <Name extends RequestName>(name: Name, input?: RequestInput<Name>) =>
  ipcRenderer.invoke(name, input) as Promise<RequestOutput<Name>>

function listen<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  const relay = (_event: unknown, payload: EventPayload<Name>) => listener(payload)
  ipcRenderer.on(name, relay)
  return () => void ipcRenderer.removeListener(name, relay)
}

// A page that never asked to be told (it failed to start, say) has nothing to flush.
let quitListeners = 0
listen('quit.requested', () => {
  if (quitListeners === 0) void ask('quit.ready', { isSaved: true })
})

const bridge = {
  openFile: () => ask('file.open'),
  saveFile: (input) => ask('file.save', input),
  saveAttachment: (input) => ask('file.save-attachment', input),
  exportPdf: (input) => ask('pdf.export', input),
  cancelPdf: () => ask('pdf.cancel'),
  setMenu: (input) => ask('menu.set', input),
  appInfo: () => ask('app.info'),
  writeBackup: (input) => ask('backup.write', input),
  listBackups: (input) => ask('backup.list', input),
  readBackup: (input) => ask('backup.read', input),
  diskSpace: () => ask('disk.space', undefined),
  listJournals: () => ask('journal.list'),
  recoverProject: (input) => ask('journal.recover', input),
  highestRevision: (input) => ask('journal.highest', input),
  beginJournal: (input) => ask('journal.begin', input),
  keepProject: (input) => ask('journal.keep', input),
  appendToJournal: (input) => ask('journal.append', input),
  snapshotProject: (input) => ask('journal.snapshot', input),
  endJournal: (input) => ask('journal.end', input),
  keepAsset: (input) => ask('journal.keep-asset', input),
  keptAsset: (input) => ask('journal.asset', input),
  removeJournal: (input) => ask('journal.remove', input),
  quitReady: (input) => ask('quit.ready', input),
  onMenuCommand: (listener) => listen('menu.command', listener),
  onFileOpened(listener) {
    const stop = listen('file.opened', listener)
    void ask('window.ready')
    return stop
  },
  onQuitRequested(listener) {
    const stop = listen('quit.requested', listener)
    quitListeners += 1
    return () => {
      stop()
      quitListeners -= 1
    }
  },
} satisfies Bridge

contextBridge.exposeInMainWorld(bridgeName, bridge)
