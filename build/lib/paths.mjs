/** Says where the repository is, so that every script works from any folder. */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const rootFolder = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Where the command was called: npm changes into the repository, but paths are meant from there. */
export const callersFolder = process.env['INIT_CWD'] ?? process.cwd()

/** @param {string[]} parts */
export function inRoot(...parts) {
  return join(rootFolder, ...parts)
}
