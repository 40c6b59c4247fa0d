/** Names an error for a report without repeating what a user wrote. */
import { AppError } from '#shared/base/app-error.ts'

/** Codes, ids and names only: an error's own words may hold what a user wrote. */
export function errorCode(error: unknown): string {
  if (error instanceof AppError) return error.message
  return error instanceof Error ? error.name : 'unknown'
}
