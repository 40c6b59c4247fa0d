/** Says where the repository is, so that every script works from any folder. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const rootFolder = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string[]} parts */
export function inRoot(...parts) {
  return join(rootFolder, ...parts)
}
