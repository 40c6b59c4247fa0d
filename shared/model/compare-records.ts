/** Decides between records that cannot both stay. */

import type { Project } from './records/project.ts'

/** Whether one project record was made before another; the id decides between equals. */
export function isOlder(a: Project, b: Project): boolean {
  return a.createdAt !== b.createdAt ? a.createdAt < b.createdAt : a.id < b.id
}

/** Orders records by id, so that everybody keeps the same one. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
