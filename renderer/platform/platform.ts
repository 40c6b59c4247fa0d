/** What the window may ask of the machine it runs on, the same for the desktop app and the browser. */
import type {
  BackupEntry,
  CommonFailure,
  JournalFailure,
  KeptAsset,
  MenuModel,
  NamedText,
  OpenedFile,
  OpenFailure,
  PrintFailure,
  PrintJob,
  Reply,
  RecoveredProject,
  RequestInput,
  SaveFailure,
} from '#shared/ipc/contract.ts'

/** Ends a subscription; calling it again does nothing. */
export type Stop = () => void

/** A file that was read already, or that is still to be read by whoever wants it. */
export type ChosenFile = NamedText | { readonly name: string; readonly file: Blob }

/** The file the user chose; null where they cancelled. */
export type OpenResult = Reply<ChosenFile | null, OpenFailure>
/** What was saved; null where they cancelled. */
export type SaveResult = Reply<SavedFile | null, SaveFailure>
/**
 * The PDF that was made; null where they cancelled. `name` is null where the browser's print
 * dialog took over, which does not say whether a file was made.
 */
export type PdfResult = Reply<
  { readonly name: string | null; readonly pageCount: number } | null,
  PrintFailure | SaveFailure
>

/** `isDownloaded` is set where the browser chose the place: its folder for downloads. */
export interface SavedFile {
  readonly name: string
  readonly isDownloaded?: true
}

export type SaveRequest = RequestInput<'file.save'>
export type AttachmentRequest = RequestInput<'file.save-attachment'>
export type PdfRequest = PrintJob & { readonly suggestedName: string }
export type BackupRequest = RequestInput<'backup.write'>

export interface PlatformInfo {
  readonly version: string
  readonly os: 'mac' | 'windows' | 'linux' | 'other'
  /** The system's first language, as a BCP 47 tag. */
  readonly locale: string
}

/** Dated copies of whole projects, outside the database that work is kept in. */
export interface Backups {
  /** Whether they lie among the user's own files, where other programs find them. */
  readonly areOutside: boolean
  /** `path` is where the copy lies, to be shown; `time` is UTC, ISO 8601. */
  write(
    request: BackupRequest,
  ): Promise<Reply<{ readonly path: string; readonly time: string }, SaveFailure>>
  /** Newest first; of one project, or of all for null. */
  list(projectId: string | null): Promise<Reply<readonly BackupEntry[], 'unreadable'>>
  read(id: string): Promise<Reply<NamedText, OpenFailure | 'not-found'>>
}

/** A second copy of every project beside the database, one change at a time. */
export interface Journals {
  /** False where the machine turns out to offer no place for them: then nothing else is asked. */
  isThere(): Promise<boolean>
  /** The ids of the projects that something is kept of. */
  list(): Promise<Reply<readonly string[], 'unreadable'>>
  /** Null where nothing whole is kept. */
  recover(projectId: string): Promise<Reply<RecoveredProject | null, 'unreadable'>>
  /** The highest revision that anything is kept of, whole or not; 0 where nothing is. */
  highest(projectId: string): Promise<Reply<number, 'unreadable'>>
  begin(
    start: RequestInput<'journal.begin'>,
  ): Promise<Reply<{ readonly rev: number; readonly kept: readonly string[] }, SaveFailure>>
  /** Keeps a project that nobody has open; null where somebody has, or something newer is kept. */
  keep(whole: RequestInput<'journal.keep'>): Promise<Reply<number | null, SaveFailure>>
  append(change: RequestInput<'journal.append'>): Promise<Reply<number, JournalFailure>>
  snapshot(whole: RequestInput<'journal.snapshot'>): Promise<Reply<number, JournalFailure>>
  end(session: RequestInput<'journal.end'>): Promise<void>
  keepAsset(asset: RequestInput<'journal.keep-asset'>): Promise<Reply<null, SaveFailure>>
  asset(projectId: string, hash: string): Promise<Reply<KeptAsset | null, 'unreadable'>>
  remove(projectId: string): Promise<Reply<null, SaveFailure>>
}

export interface Platform {
  readonly kind: 'desktop' | 'browser'
  info(): Promise<PlatformInfo>
  openFile(): Promise<OpenResult>
  saveTextFile(request: SaveRequest): Promise<SaveResult>
  /** Asks for a place and writes an attached file there; it is never opened. */
  saveAttachment(request: AttachmentRequest): Promise<SaveResult>
  exportPdf(request: PdfRequest): Promise<PdfResult>
  /** Stops the PDF being made; its request then answers null. */
  cancelPdf(): Promise<void>
  /** Shows the menu where the machine has native menus; nothing happens elsewhere. */
  setMenu(model: MenuModel): Promise<void>
  onMenuCommand(listener: (commandId: string) => void): Stop
  /** Files opened from outside; those that came before the first listener are told then. */
  onFileOpened(listener: (file: OpenedFile) => void): Stop
  /**
   * Quitting waits for `flush`, at most five seconds; the browser can only begin it. Where `flush`
   * answers false, or fails, the last changes are not on disk and the desktop app asks the user.
   */
  onQuitRequested(flush: () => Promise<boolean>): Stop
  /** Null where the machine offers no place for them. */
  readonly backups: Backups | null
  /** Null where the machine offers no place for it. */
  readonly journals: Journals | null
  /** How many bytes can still be kept; null where the machine does not say. */
  freeBytes(): Promise<number | null>
}

export type { BackupEntry, CommonFailure, MenuModel, NamedText, OpenedFile, PrintJob }
export type { OpenFailure, PrintFailure, SaveFailure }
export type { PrintOptions } from '#shared/ipc/contract.ts'
