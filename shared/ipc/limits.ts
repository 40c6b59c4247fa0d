/** The limits that both sides of the bridge keep; free of run-time checks, so that the window can use it. */

/** Largest project file that is read or written, in bytes (100 MB). */
export const maxFileSizeBytes = 100 * 1024 * 1024

/** Largest attached file that is saved, in bytes (25 MB). */
export const maxAttachmentBytes = 25 * 1024 * 1024

/** Most records that one change may add or remove. */
export const mostJournaled = 200_000
