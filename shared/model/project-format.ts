/** Names the project file's format and its limits, for those who read, write and describe it. */

/** Stands in every project file under `format`. */
export const projectFormat = 'throughline-project'

/** Version of the file as a whole; record types have versions of their own beside it. */
export const formatVersion = 1

/** The oldest reader that can read what is written today. */
export const minReaderVersion = 1

/** Picture types that may lie in a project. */
export const pictureMimes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

/**
 * Everything that may lie in a project: pictures, and as attachments PDFs and, without saying of
 * which type, any other file. Those are never shown, only saved where the user says.
 */
export const assetMimes = [...pictureMimes, 'application/pdf', 'application/octet-stream'] as const

export type AssetMime = (typeof assetMimes)[number]

/** Whether a type may be shown as a picture. */
export function isPictureMime(mime: string): boolean {
  return (pictureMimes as readonly string[]).includes(mime)
}

/** Largest single picture or file in bytes (25 MB). */
export const largestAsset = 25 * 1024 * 1024

/** Most records that one project may hold. */
export const mostRecords = 200_000

/** A stored picture or file; the hash is the SHA-256 of its bytes in hexadecimal digits. */
export interface Asset {
  readonly hash: string
  readonly mime: AssetMime
  readonly bytes: Uint8Array<ArrayBuffer>
}
