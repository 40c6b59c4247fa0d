/** What the history needs of the app: where versions come from, and what can be done with one. */

import type { Asset } from '#shared/model/project-format.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { BackupEntry } from '#renderer/platform/platform.ts'

/** A version as data. */
export interface VersionContents {
  readonly records: readonly AnyRecord[]
  readonly assets: readonly Asset[]
}

export interface VersionSource {
  /** Whether versions lie among the user's own files. */
  readonly areOutside: boolean
  /** Newest first; null where they cannot be read. */
  list(): Promise<readonly BackupEntry[] | null>
  /** Null where it cannot be read. */
  read(id: string): Promise<VersionContents | null>
  /** Keeps the project as it stands now; false where that failed. Null where nothing is written here. */
  readonly keepNow: (() => Promise<boolean>) | null
  /** Opens the version as a project of its own, beside this one. */
  openCopy(version: BackupEntry): void
  saveAsFile(version: BackupEntry): void
}
