/** Reads what the app was started with: files to open, or a verb of the command line. */
import { resolve } from 'node:path'

const verbs = new Set(['export', 'validate', 'lint'])
const fileEndings = /\.(throughline|json)$/i

/** What the user typed. Unpackaged, the folder of the app stands before it, maybe after switches. */
export function userArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1)
  if (isPackaged) return args
  const appFolder = args.findIndex((argument) => !argument.startsWith('-'))
  return appFolder < 0 ? [] : args.slice(appFolder + 1)
}

/** The verb and what follows it, or null where the app was started to open its window. */
export function commandLineArguments(args: readonly string[]): readonly string[] | null {
  // Switches that Chromium understands (such as --no-sandbox) may stand before the verb.
  const first = args.findIndex((argument) => !argument.startsWith('-'))
  return first >= 0 && verbs.has(args[first] ?? '') ? args.slice(first) : null
}

/** The project files among the arguments, as absolute paths. */
export function fileArguments(args: readonly string[], folder: string): readonly string[] {
  const named = args.filter((argument) => !argument.startsWith('-') && fileEndings.test(argument))
  return named.map((argument) => resolve(folder, argument))
}
