/** The functions that the preload script gives to the window; it gives nothing else. */
import type {
  EventName,
  EventPayload,
  RequestInput,
  RequestName,
  RequestOutput,
} from './contract.ts'

type Ask<Name extends RequestName> =
  undefined extends RequestInput<Name>
    ? () => Promise<RequestOutput<Name>>
    : (input: RequestInput<Name>) => Promise<RequestOutput<Name>>

/** Begins to listen; the answer ends it. */
type Listen<Name extends EventName> = (
  listener: (payload: EventPayload<Name>) => void,
) => () => void

export interface Bridge {
  readonly openFile: Ask<'file.open'>
  readonly saveFile: Ask<'file.save'>
  readonly saveAttachment: Ask<'file.save-attachment'>
  readonly exportPdf: Ask<'pdf.export'>
  readonly cancelPdf: Ask<'pdf.cancel'>
  readonly setMenu: Ask<'menu.set'>
  readonly appInfo: Ask<'app.info'>
  readonly writeBackup: Ask<'backup.write'>
  readonly listBackups: Ask<'backup.list'>
  readonly readBackup: Ask<'backup.read'>
  readonly diskSpace: Ask<'disk.space'>
  readonly listJournals: Ask<'journal.list'>
  readonly recoverProject: Ask<'journal.recover'>
  readonly highestRevision: Ask<'journal.highest'>
  readonly beginJournal: Ask<'journal.begin'>
  readonly keepProject: Ask<'journal.keep'>
  readonly appendToJournal: Ask<'journal.append'>
  readonly snapshotProject: Ask<'journal.snapshot'>
  readonly endJournal: Ask<'journal.end'>
  readonly keepAsset: Ask<'journal.keep-asset'>
  readonly keptAsset: Ask<'journal.asset'>
  readonly removeJournal: Ask<'journal.remove'>
  readonly quitReady: Ask<'quit.ready'>
  readonly onMenuCommand: Listen<'menu.command'>
  readonly onFileOpened: Listen<'file.opened'>
  readonly onQuitRequested: Listen<'quit.requested'>
}

/** The name under which the bridge stands on `window`. */
export const bridgeName = 'throughline'
