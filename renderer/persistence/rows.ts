/** What lies in the tables of the device's database. */
import type { RawRecord } from '#shared/model/define-record.ts'
import type { AssetMime } from '#shared/model/project-format.ts'
import { schema, type AnyRecord } from '#shared/model/schema.ts'
import type { ProjectSummary } from '#shared/files/project-summary.ts'

/** One project, with all that the list of projects shows. */
export interface ProjectRow {
  readonly id: string
  readonly name: string
  readonly createdAt: number
  /** When its content last changed, in ms since 1970 UTC. */
  readonly changedAt: number
  /** When it was last opened for writing; null if never. */
  readonly openedAt: number | null
  /** When it was moved to the trash; null while it is not there. */
  readonly removedAt: number | null
  /** Rises with every save. */
  readonly revision: number
  /** The session that opened it for writing last; the saves of all others are refused. */
  readonly writer: string
  /**
   * The revision of the journal that the last save holds all changes of; null, or not there, where
   * it was saved without one.
   */
  readonly journalRev?: number | null
  /** Set for what was put aside when a damaged project was mended. */
  readonly isFromBeforeMending?: true
  readonly summary: ProjectSummary
}

/** One record, in the version of its type that it was written in. */
export interface RecordRow {
  readonly projectId: string
  readonly id: string
  readonly type: string
  readonly version: number
  readonly record: RawRecord
}

/** One picture; its bytes are stored once per project. */
export interface AssetRow {
  readonly projectId: string
  readonly hash: string
  readonly mime: AssetMime
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** One choice of the user's, such as the language. */
export interface SettingRow {
  readonly name: string
  readonly value: unknown
}

/** What the database says of itself. */
export interface MetaRow {
  readonly name: 'format'
  readonly version: number
}

/** The row that holds a record as it is today. */
export function recordRow(projectId: string, record: AnyRecord): RecordRow {
  const { id, type } = record
  return { projectId, id, type, version: schema[type].version, record: { ...record } }
}
