/** The command line: exports a project and tells what is wrong with one, without a window. */
import type { PrintJob } from '#shared/ipc/contract.ts'
import { maxFileSizeBytes } from '#shared/ipc/limits.ts'
import type { FileFailure } from '#shared/files/file-problem.ts'
import {
  readProjectFile,
  type FileMend,
  type ReadProject,
} from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { readArguments, type Language } from './arguments.ts'
import { lintProject } from './lint-project.ts'
import { sentences, type InputFailure, type Sentences } from './sentences.ts'

/** What the command line needs of the machine. */
export interface CommandLineTools {
  /** Rejects as Node does, with a `code`. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>
  readonly printPdf: (job: PrintJob) => Promise<PrintedPdf>
  /** Says one line to standard output, without its end. */
  readonly out: (line: string) => void
  /** Says one line to standard error. */
  readonly err: (line: string) => void
  /** What `--version` says. */
  readonly version?: string
  /** The system's language as a BCP 47 tag; asked of Intl where not given. */
  readonly locale?: string
}

/** A PDF, or a short code such as those of `PrintFailure`, `no-browser` or `not-built`. */
export type PrintedPdf =
  | { readonly ok: true; readonly pdf: Uint8Array; readonly pageCount: number }
  | { readonly ok: false; readonly reason: string }

/** Fine, problems with a file, or wrong use. */
export type ExitCode = 0 | 1 | 2

/** Runs what the arguments ask for. Gives the exit code; throws only what a tool should not have. */
export async function runCommandLine(
  args: readonly string[],
  tools: CommandLineTools,
): Promise<ExitCode> {
  const request = readArguments(args)
  const language = request.language ?? languageOf(systemLocale(tools))
  const say = sentences[language]
  switch (request.verb) {
    case 'help':
      tools.out(say.help)
      return 0
    case 'version':
      tools.out(`Throughline ${tools.version ?? ''}`.trim())
      return 0
    case 'wrong-use':
      tools.err(say.wrongUse[request.reason]({ found: request.found }))
      tools.err(say.hint)
      return 2
    case 'validate':
      return validate(request.input, tools, say)
    case 'lint': {
      const project = await open(request.input, tools.err, tools, say)
      if (project === null) return 1
      const { lines, hasProblems } = lintProject(project, language)
      for (const line of lines) tools.out(line)
      if (lines.length === 0) tools.out(`${request.input}: ${say.noFindings}`)
      return hasProblems ? 1 : 0
    }
    case 'export-project':
    case 'export-pdf': {
      const { input, output } = request
      const project = await open(input, tools.err, tools, say)
      if (project === null) return 1
      const text = writeProjectFile(project.records, project.assets)
      if (request.verb === 'export-project') {
        return write(output, text, say.written, tools, say)
      }
      const { paper, orientation } = request
      const printed = await tools.printPdf({
        projectText: text,
        options: {
          paper,
          orientation,
          language: request.language ?? documentLanguage(project, systemLocale(tools)),
        },
      })
      if (!printed.ok) {
        const { reason } = printed
        tools.err(`${output}: ${say.printing[reason] ?? say.printFailed({ reason })}`)
        return 1
      }
      const { pdf, pageCount } = printed
      return write(output, pdf, say.writtenPdf({ pageCount }), tools, say)
    }
  }
}

async function validate(input: string, tools: CommandLineTools, say: Sentences): Promise<ExitCode> {
  // The problems are what was asked for, so they go to standard output.
  const project = await open(input, tools.out, tools, say)
  if (project === null) return 1
  const { records, mends } = project
  if (mends.length === 0) {
    tools.out(`${input}: ${say.valid({ count: records.length })}`)
    return 0
  }
  tools.out(`${input}: ${say.mendable}`)
  tools.out(say.problems({ count: mends.length }))
  return 1
}

/** Reads a project; says its mends as warnings, or everything that is wrong with it. */
async function open(
  path: string,
  tell: (line: string) => void,
  tools: CommandLineTools,
  say: Sentences,
): Promise<ReadProject | null> {
  const text = await readText(path, tools)
  if (typeof text !== 'string') {
    tools.err(`${path}: ${say.input[text.failure]}`)
    return null
  }
  const read = readProjectFile(text)
  if (!read.ok) {
    tellFailure(path, read.failure, tell, say)
    return null
  }
  for (const mend of read.value.mends) tell(mendLine(path, mend, say))
  return read.value
}

async function readText(
  path: string,
  tools: CommandLineTools,
): Promise<string | { readonly failure: InputFailure }> {
  let bytes: Uint8Array
  try {
    bytes = await tools.readFile(path)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { failure: isMissing ? 'not-found' : 'unreadable' }
  }
  if (bytes.length > maxFileSizeBytes) return { failure: 'too-large' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { failure: 'not-utf8' }
  }
}

function tellFailure(
  path: string,
  failure: FileFailure,
  tell: (line: string) => void,
  say: Sentences,
): void {
  const { code, problems, problemCount } = failure
  tell(`${path}: ${say.refused[code]}`)
  for (const problem of problems) {
    const place = problem.path === '' ? say.wholeFile : problem.path
    tell(`${place}: ${say.problem[problem.code](problem.details)}`)
  }
  if (problemCount > problems.length) {
    tell(say.moreProblems({ count: problemCount - problems.length }))
  }
  tell(say.problems({ count: problemCount }))
}

function mendLine(path: string, mend: FileMend, say: Sentences): string {
  const place = mend.path === '' ? path : mend.path
  const sentence = say.mend[mend.code]({ ...mend.details, content: mend.content })
  return `${say.warning}: ${place}: ${sentence}`
}

async function write(
  path: string,
  content: string | Uint8Array,
  done: string,
  tools: CommandLineTools,
  say: Sentences,
): Promise<ExitCode> {
  try {
    await tools.writeFile(path, content)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    tools.err(`${path}: ${say.notWritten}${code}`)
    return 1
  }
  tools.out(`${path}: ${done}`)
  return 0
}

function systemLocale(tools: CommandLineTools): string {
  return tools.locale ?? Intl.DateTimeFormat().resolvedOptions().locale
}

function languageOf(locale: string): Language {
  return /^ko\b/i.test(locale) ? 'ko' : 'en'
}

/** What is written in Korean is printed in Korean, on whatever machine. */
function documentLanguage(project: ReadProject, locale: string): Language {
  const names = project.records.filter(({ type }) => ['project', 'journey', 'stage'].includes(type))
  const hasHangul = names.some(
    (record) => 'name' in record && /\p{Script=Hangul}/u.test(record.name),
  )
  return hasHangul ? 'ko' : languageOf(locale)
}
