/** Reads what the app was started with: what the user typed, and the files to open in it. */
import { resolve } from 'node:path'

const fileEndings = /\.(throughline|json)$/i

/** What the user typed. Unpackaged, the folder of the app stands before it, maybe after switches. */
export function userArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1)
  if (isPackaged) return args
  const appFolder = args.findIndex((argument) => !argument.startsWith('-'))
  return appFolder < 0 ? [] : args.slice(appFolder + 1)
}

/** The project files among the arguments, as absolute paths. */
export function fileArguments(args: readonly string[], folder: string): readonly string[] {
  const named = args.filter((argument) => !argument.startsWith('-') && fileEndings.test(argument))
  return named.map((argument) => resolve(folder, argument))
}
