/** Lists every message between the window and the desktop shell, each with its run-time check. */
import * as z from 'zod/mini'
import { isId } from '#shared/base/ids.ts'
import type { Result } from '#shared/base/result.ts'
import { copyReasons } from '#shared/backups/dated-copies.ts'
import { maxAttachmentBytes, maxFileSizeBytes, mostJournaled } from './limits.ts'

// The window forbids eval; zod must not even probe for it.
z.config({ jitless: true })

/** What the answering side may say about any request, whatever it asks for. */
const commonFailures = ['refused', 'bad-input', 'internal'] as const
const openFailures = ['too-large', 'not-utf8', 'unreadable'] as const
const saveFailures = ['disk-full', 'no-permission', 'file-busy', 'unwritable'] as const
const journalFailures = [...saveFailures, 'taken-over'] as const
const printFailures = ['already-printing', 'project-refused', 'print-failed', 'timed-out'] as const

/** `refused`: not our window. `bad-input`: the request did not pass its check. `internal`: a defect. */
export type CommonFailure = (typeof commonFailures)[number]
/** Why a file could not be read. `too-large`: above `maxFileSizeBytes`. */
export type OpenFailure = (typeof openFailures)[number]
/** Why a file could not be written. The file that was there before is still there, unchanged. */
export type SaveFailure = (typeof saveFailures)[number]
/** Why a change was not written down. `taken-over`: another window journals this project now. */
export type JournalFailure = (typeof journalFailures)[number]
/** Why no PDF was made. `project-refused`: the text given is not a project that can be printed. */
export type PrintFailure = (typeof printFailures)[number]

/** What every request answers: a value, or a short code that `messages.ts` turns into a sentence. */
export type Reply<Value, Failure extends string = never> = Result<Value, Failure | CommonFailure>

function request<Input extends z.ZodMiniType, Value extends z.ZodMiniType, Failure extends string>(
  input: Input,
  value: Value,
  failures: readonly Failure[],
) {
  const failure = z.enum([...failures, ...commonFailures])
  const output = z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), failure }),
  ])
  return { input, output }
}

const nothing = z.undefined()
const done = z.null()
const name = z.string().check(z.minLength(1), z.maxLength(500))
// A UTF-16 unit is at least one byte of UTF-8, so this is a cheap upper bound of the size.
const text = z.string().check(z.maxLength(maxFileSizeBytes))
const bytes = z
  .instanceof(Uint8Array)
  .check(z.refine(({ byteLength }) => byteLength <= maxAttachmentBytes))
const count = z.int().check(z.nonnegative())
const projectId = z.string().check(z.refine(isId))
const isoTime = z.iso.datetime()
const sessionId = z.string().check(z.refine(isId))
const assetHash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const namedText = z.strictObject({ name, text })

const recordId = z.string().check(z.refine(isId))

const recordIds = z.readonly(z.array(recordId))
const printedFilter = z.strictObject({
  journeyId: recordId,
  filter: z.strictObject({
    hiddenLaneIds: recordIds,
    hiddenPersonaIds: recordIds,
    channelIds: recordIds,
    tagIds: recordIds,
    leastSeverity: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
    text: z.string().check(z.maxLength(20_000)),
  }),
})

const printOptions = z.strictObject({
  paper: z.enum(['A4', 'A3', 'A2', 'A1', 'A0']),
  orientation: z.enum(['portrait', 'landscape']),
  language: z.enum(['ko', 'en']),
  /** True leaves out the pages that compare maps of today and tomorrow. */
  withoutDifferences: z.optional(z.boolean()),
  comments: z.optional(z.boolean()),
  gaps: z.optional(z.boolean()),
  filters: z.optional(z.readonly(z.array(printedFilter))),
})

const commandId = z.string().check(z.regex(/^[a-zA-Z0-9.-]{1,80}$/))
const label = z.string().check(z.minLength(1), z.maxLength(200))
const role = z.enum([
  ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'] as const),
  ...(['minimize', 'zoom', 'front', 'close', 'togglefullscreen'] as const),
  ...(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'] as const),
])
const commandItem = z.strictObject({
  kind: z.literal('command'),
  id: commandId,
  label,
  accelerator: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,60}$/))),
  enabled: z.optional(z.boolean()),
  checked: z.optional(z.boolean()),
})
const roleItem = z.strictObject({ kind: z.literal('role'), role, label: z.optional(label) })
const separator = z.strictObject({ kind: z.literal('separator') })
const flatItem = z.discriminatedUnion('kind', [commandItem, roleItem, separator])
const submenu = z.strictObject({
  kind: z.literal('submenu'),
  label,
  items: z.array(flatItem).check(z.maxLength(200)),
})
const menuItem = z.discriminatedUnion('kind', [commandItem, roleItem, separator, submenu])
const menuModel = z
  .array(
    z.strictObject({
      label,
      /** Lets macOS put its own entries (search, window list) into this menu. */
      place: z.optional(z.enum(['app', 'file', 'edit', 'view', 'window', 'help'])),
      items: z.array(menuItem).check(z.maxLength(200)),
    }),
  )
  .check(z.maxLength(20))

const backupEntry = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(600)),
  projectId,
  projectName: name,
  time: isoTime,
  recordCount: count,
  reason: z.enum(copyReasons),
  sizeBytes: count,
})

/** Records and fields as they are written down; they are checked when a project is read. */
const plainFields = z.record(z.string(), z.unknown())
const journalChange = z.strictObject({
  put: z.array(plainFields).check(z.maxLength(mostJournaled)),
  set: z.record(projectId, plainFields),
  gone: z.array(projectId).check(z.maxLength(mostJournaled)),
})
const journaled = z.strictObject({ projectId, session: sessionId, time: count })
const recoveredProject = z.strictObject({
  projectId,
  rev: count,
  time: count,
  lost: count,
  text,
})
const keptAsset = z.strictObject({
  hash: assetHash,
  mime: z.string().check(z.maxLength(100)),
  base64: text,
})

const sideMm = z.number().check(z.positive(), z.maximum(5000))
/** Checks what `window.renderPrintJob` of print.html answers; sizes are those of the largest page. */
export const printJobResult = z.union([
  z.object({
    ok: z.literal(true),
    title: z.string(),
    pageCount: z.int().check(z.positive(), z.maximum(10_000)),
    widthMm: sideMm,
    heightMm: sideMm,
  }),
  z.object({ ok: z.literal(false), code: z.string() }),
])

/** Every request of the window, by name: the check of what goes in and of what comes back. */
export const requests = {
  /** Asks for a file and reads it; null where the user cancelled. */
  'file.open': request(nothing, z.nullable(namedText), openFailures),
  /** Asks for a place and writes the text there, all or nothing; null where the user cancelled. */
  'file.save': request(
    z.strictObject({ suggestedName: name, text, kind: z.enum(['project', 'json']) }),
    z.nullable(z.strictObject({ name })),
    saveFailures,
  ),
  /** Asks for a place and writes an attached file there; null where the user cancelled. */
  'file.save-attachment': request(
    z.strictObject({ suggestedName: name, bytes }),
    z.nullable(z.strictObject({ name })),
    saveFailures,
  ),
  /** Asks for a place, then prints the project there; null where the user cancelled. */
  'pdf.export': request(
    z.strictObject({ projectText: text, options: printOptions, suggestedName: name }),
    z.nullable(z.strictObject({ name, pageCount: count })),
    [...printFailures, ...saveFailures],
  ),
  /** Stops the PDF being made, if there is one; its request then answers null. */
  'pdf.cancel': request(nothing, done, []),
  /** Replaces the native menu. */
  'menu.set': request(menuModel, done, []),
  'app.info': request(
    nothing,
    z.strictObject({
      version: z.string(),
      os: z.enum(['mac', 'windows', 'linux']),
      /** The system's first language, as a BCP 47 tag. */
      locale: z.string(),
    }),
    [],
  ),
  /** Keeps a dated copy of the whole project outside the browser profile. */
  'backup.write': request(
    z.strictObject({
      projectId,
      name,
      recordCount: count,
      reason: z.enum(copyReasons),
      text,
    }),
    z.strictObject({ path: z.string(), time: isoTime }),
    saveFailures,
  ),
  /** The copies that are kept, newest first: of one project, or of all for null. */
  'backup.list': request(
    z.strictObject({ projectId: z.nullable(projectId) }),
    z.array(backupEntry),
    ['unreadable'],
  ),
  'backup.read': request(
    z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(600)) }),
    namedText,
    [...openFailures, 'not-found'],
  ),
  /** How much room is left where the app keeps its own; null where the system does not say. */
  'disk.space': request(nothing, z.strictObject({ freeBytes: z.nullable(count) }), []),
  /** The projects that a journal is kept of. */
  'journal.list': request(nothing, z.array(projectId), ['unreadable']),
  /** A project as its journal knows it; null where nothing whole is kept. */
  'journal.recover': request(z.strictObject({ projectId }), z.nullable(recoveredProject), [
    'unreadable',
  ]),
  /** The highest revision that anything is kept of, whole or not; 0 where nothing is. */
  'journal.highest': request(z.strictObject({ projectId }), count, ['unreadable']),
  /**
   * Begins to journal a project as it stands; gives its revision and the hashes of the pictures and
   * files that are kept already. Ends every session before it.
   */
  'journal.begin': request(
    z.extend(journaled, { text }),
    z.strictObject({ rev: count, kept: z.array(assetHash) }),
    saveFailures,
  ),
  /**
   * Writes a project down that nobody has open; gives the revision that it is. Null where somebody
   * has it open, or where something has been kept since revision `after`, 0 for nothing kept.
   */
  'journal.keep': request(
    z.strictObject({ projectId, time: count, text, after: count }),
    z.nullable(count),
    saveFailures,
  ),
  /** Writes a change down; gives its revision once it is on the disk. */
  'journal.append': request(z.extend(journaled, { change: journalChange }), count, journalFailures),
  /** Writes the whole project down; gives the revision that it is. */
  'journal.snapshot': request(z.extend(journaled, { text, rev: count }), count, journalFailures),
  'journal.end': request(z.strictObject({ projectId, session: sessionId }), done, []),
  /** Keeps a picture or file, before the first change that shows it. */
  'journal.keep-asset': request(z.extend(keptAsset, { projectId }), done, saveFailures),
  /** A kept picture or file; null where there is none. */
  'journal.asset': request(z.strictObject({ projectId, hash: assetHash }), z.nullable(keptAsset), [
    'unreadable',
  ]),
  /** Forgets a project for good. */
  'journal.remove': request(z.strictObject({ projectId }), done, saveFailures),
  /** The window listens for opened files; those that wait are sent now. */
  'window.ready': request(nothing, done, []),
  /** The window has flushed. The app may quit where all is on disk, else it asks the user. */
  'quit.ready': request(z.strictObject({ isSaved: z.boolean() }), done, []),
} as const

const openedFile = z.union([
  z.strictObject({ ok: z.literal(true), value: namedText }),
  z.strictObject({ ok: z.literal(false), failure: z.enum(openFailures), name }),
])

/** Every event sent to the window, by name: the check of what it carries. */
export const events = {
  /** A command was chosen in the native menu. */
  'menu.command': z.strictObject({ id: commandId }),
  /** A file was opened from outside: double click, second launch, dock. */
  'file.opened': openedFile,
  /** The app is about to quit and waits, for a few seconds, for `quit.ready`. */
  'quit.requested': z.strictObject({}),
} as const

export type RequestName = keyof typeof requests
/** The requests about journals. */
export type JournalRequest = Extract<RequestName, `journal.${string}`>
export type RequestInput<Name extends RequestName> = z.output<(typeof requests)[Name]['input']>
export type RequestOutput<Name extends RequestName> = z.output<(typeof requests)[Name]['output']>
export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>

/** A project as its journal knows it, without pictures. */
export type RecoveredProject = z.output<typeof recoveredProject>
/** A picture or file as text. */
export type KeptAsset = z.output<typeof keptAsset>

/** Paper, direction and language of a print. */
export type PrintOptions = z.output<typeof printOptions>
/** A whole project as text, with how to print it. */
export interface PrintJob {
  readonly projectText: string
  readonly options: PrintOptions
}
/** What `window.renderPrintJob` of print.html answers once every page stands in the document. */
export type PrintJobResult = z.output<typeof printJobResult>
/** A file's name without its folder, and what is in it. */
export type NamedText = z.output<typeof namedText>
export type OpenedFile = z.output<typeof openedFile>
export type MenuModel = z.output<typeof menuModel>
export type MenuItem = z.output<typeof menuItem>
export type MenuRole = z.output<typeof role>
/** One dated copy. `id` is for `backup.read`; `time` is UTC. */
export type BackupEntry = z.output<typeof backupEntry>
