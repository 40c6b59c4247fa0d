/** How dated copies of whole projects are named, so that a folder alone says when, how much and why. */

import { cleanFileName } from '#shared/base/file-name.ts'
import { isId } from '#shared/base/ids.ts'

/**
 * Why a copy was made. `regular`: as work went on. `kept`: because somebody asked for it.
 * `deletion`, `import`, `migration`, `version`: before a project was deleted, something was brought
 * into it, its records were brought to a newer form, or a newer version of the app opened it.
 */
export const copyReasons = [
  'regular',
  'kept',
  'deletion',
  'import',
  'migration',
  'version',
] as const

export type CopyReason = (typeof copyReasons)[number]

/** What the name of a copy says. */
export interface CopyName {
  /** Local time as `2026-11-22 09-15-30`, so that hours and days are those of the user. */
  readonly stamp: string
  readonly recordCount: number
  readonly reason: CopyReason
}

const extension = '.throughline'
const folderForm = /^(.+) \(([a-z0-9-]+)\)$/
const copyForm =
  /^(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) \((\d{1,9}) records(?:, ([a-z]+))?\)\.throughline$/

/** The folder of a project's copies: its name for people, its id for the app. */
export function copyFolderName(project: { readonly id: string; readonly name: string }): string {
  return cleanFileName(project.name, ` (${project.id})`, 'Project')
}

/** The project whose copies lie in a folder of that name; null for a folder of the user's own. */
export function projectOfFolder(
  folder: string,
): { readonly id: string; readonly name: string } | null {
  const [, name, id] = folderForm.exec(folder) ?? []
  return name === undefined || id === undefined || !isId(id) ? null : { id, name }
}

export function copyFileName({ stamp, recordCount, reason }: CopyName): string {
  const why = reason === 'regular' ? '' : `, ${reason}`
  return `${stamp} (${recordCount} records${why})${extension}`
}

/** What a file's name says; null where it is no copy. */
export function readCopyName(file: string): (CopyName & { readonly time: string }) | null {
  const [, stamp, records, why = 'regular'] = copyForm.exec(file) ?? []
  const reason = copyReasons.find((each) => each === why)
  const time = stamp === undefined ? null : timeOfStamp(stamp)
  if (stamp === undefined || reason === undefined || time === null) return null
  return { stamp, recordCount: Number(records), reason, time }
}

/** A moment as it stands in names, in local time. */
export function stampOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('-')}`
}

/** The moment of a stamp as UTC, ISO 8601; null where it is no date. */
function timeOfStamp(stamp: string): string | null {
  const [day, clockTime] = stamp.split(' ')
  const time = new Date(`${day}T${clockTime?.replaceAll('-', ':')}`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
