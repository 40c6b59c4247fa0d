/** Reads what was typed after the command's name: a verb, its files and its options. */
import type { PrintOptions } from '#shared/ipc/contract.ts'

export type Language = PrintOptions['language']

/** What is asked for. `language` is null where `--lang` was not given. */
export type Request = { readonly language: Language | null } & (
  | { readonly verb: 'help' | 'version' }
  | { readonly verb: 'validate' | 'lint'; readonly input: string }
  | { readonly verb: 'export-project'; readonly input: string; readonly output: string }
  | {
      readonly verb: 'export-pdf'
      readonly input: string
      readonly output: string
      readonly paper: PrintOptions['paper']
      readonly orientation: PrintOptions['orientation']
    }
  | { readonly verb: 'wrong-use'; readonly reason: WrongUse; readonly found: string }
)

/** What is wrong with the arguments; `found` names the one it is about. */
export type WrongUse =
  | 'no-verb'
  | 'unknown-verb'
  | 'unknown-option'
  | 'value-missing'
  | 'paper-unknown'
  | 'language-unknown'
  | 'both-directions'
  | 'file-missing'
  | 'too-many-files'
  | 'ending-unknown'
  | 'pdf-option-only'

/** Every verb; what else stands first among the arguments is a file to open. */
export const verbs = ['export', 'validate', 'lint'] as const

type Verb = (typeof verbs)[number]

const papers = ['A4', 'A3', 'A2', 'A1', 'A0'] as const
const languages = ['ko', 'en'] as const
const questions = ['--help', '-h', '--version']
const flags = ['--landscape', '--portrait', ...questions]
const withValue = ['--paper', '--lang']

/**
 * What of a start of the app is meant for the command line: a verb with all that belongs to it, or
 * a question such as `--help`; null where neither is there. Switches before the verb that are not
 * ours are meant for Chromium (such as `--no-sandbox`), and are left out.
 */
export function findCommand(args: readonly string[]): readonly string[] | null {
  const own: string[] = []
  let at = 0
  for (; at < args.length && args[at]!.startsWith('-') && args[at] !== '--'; at += 1) {
    const arg = args[at]!
    const takesNext = withValue.includes(arg) && at + 1 < args.length
    if (takesNext) own.push(arg, args[(at += 1)]!)
    else if (flags.includes(arg) || withValue.includes(arg.split('=')[0]!)) own.push(arg)
  }
  const command = [...own, ...args.slice(at)]
  if (isVerb(args[at])) return command
  const { options } = split(command)
  return questions.some((each) => options.has(each)) ? command : null
}

function isVerb(word: string | undefined): word is Verb {
  return verbs.some((verb) => verb === word)
}

/** Understands the arguments; what cannot be understood is a request of its own. */
export function readArguments(args: readonly string[]): Request {
  const { files, options, problem } = split(args)
  const lang = options.get('--lang')
  const language = languages.find((each) => each === lang) ?? null
  const wrong = (reason: WrongUse, found: string): Request => {
    return { verb: 'wrong-use', reason, found, language }
  }
  if (problem !== null) return wrong(problem.reason, problem.found)
  if (lang !== undefined && language === null) return wrong('language-unknown', lang)
  if (options.has('--help') || options.has('-h')) return { verb: 'help', language }
  if (options.has('--version')) return { verb: 'version', language }
  const [verb, input, output, ...others] = files
  if (verb === undefined) return wrong('no-verb', '')
  if (!isVerb(verb)) return wrong('unknown-verb', verb)
  if (input === undefined) return wrong('file-missing', verb)
  const pdfOption = ['--paper', '--landscape', '--portrait'].find((each) => options.has(each))
  if (verb !== 'export') {
    if (output !== undefined) return wrong('too-many-files', output)
    if (pdfOption !== undefined) return wrong('pdf-option-only', pdfOption)
    return { verb, input, language }
  }
  if (output === undefined) return wrong('file-missing', verb)
  if (others[0] !== undefined) return wrong('too-many-files', others[0])
  if (/\.(json|throughline)$/i.test(output)) {
    if (pdfOption !== undefined) return wrong('pdf-option-only', pdfOption)
    return { verb: 'export-project', input, output, language }
  }
  if (!/\.pdf$/i.test(output)) return wrong('ending-unknown', output)
  const wish = options.get('--paper') ?? 'A3'
  const paper = papers.find((each) => each === wish.toUpperCase())
  if (paper === undefined) return wrong('paper-unknown', wish)
  if (options.has('--portrait') && options.has('--landscape')) {
    return wrong('both-directions', '--landscape')
  }
  const orientation = options.has('--portrait') ? 'portrait' : 'landscape'
  return { verb: 'export-pdf', input, output, paper, orientation, language }
}

interface Split {
  readonly files: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** The first thing that cannot be understood. */
  readonly problem: { readonly reason: WrongUse; readonly found: string } | null
}

function split(args: readonly string[]): Split {
  const files: string[] = []
  const options = new Map<string, string>()
  let problem: Split['problem'] = null
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!
    // Behind a double dash everything is a file, even what looks like an option.
    if (arg === '--') {
      files.push(...args.slice(at + 1))
      break
    }
    const [name, ...rest] = arg.split('=')
    if (!arg.startsWith('-') || arg === '-') files.push(arg)
    else if (flags.includes(arg)) options.set(arg, '')
    else if (name === undefined || !withValue.includes(name)) {
      problem ??= { reason: 'unknown-option', found: arg }
    } else if (rest.length > 0) options.set(name, rest.join('='))
    else if (at + 1 < args.length) options.set(name, args[(at += 1)]!)
    else problem ??= { reason: 'value-missing', found: arg }
  }
  return { files, options, problem }
}
