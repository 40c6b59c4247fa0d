/** Reads the files that the checks of the architecture look at. */
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../../', import.meta.url)
const sourceRoots = ['shared', 'renderer', 'electron', 'build', 'tests']

/** Every file below some folders, by its path from the root. */
export function filesIn(
  folders: readonly string[],
  ending: RegExp,
): Readonly<Record<string, string>> {
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      // Whoever has measured other whiteboards has them installed below `build/`.
      .filter((path) => !path.slice(root.pathname.length).includes('node_modules/'))
      .map((path) => path.slice(path.indexOf(`/${folder}/`, root.pathname.length - 2) + 1)),
  )
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')] as const),
  )
}

/** Everything that is written in a programming language, tests too. */
export const sources = filesIn(sourceRoots, /\.(tsx?|m?js|mts)$/)

/** The same without the tests. */
export const shipped = Object.fromEntries(
  Object.entries(sources).filter(([path]) => !path.startsWith('tests/')),
)
