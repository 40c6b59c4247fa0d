/** Turns coded failures into sentences that say what happened, and where. */
import { AppError } from '#shared/base/app-error.ts'
import { structureLocked } from '#shared/commands/structure/structure-lock.ts'
import type { FileProblem } from '#shared/files/file-problem.ts'
import type { FileMend } from '#shared/files/read-project-file.ts'
import type { CommonFailure, OpenFailure, SaveFailure } from '#shared/ipc/contract.ts'
import { isTranslationKey, type Translate } from '#renderer/i18n/i18n.ts'
import { errorCode } from './error-code.ts'
import { storageFailureOf } from '#renderer/persistence/storage-failure.ts'
import type { ReadFailure } from '#renderer/persistence/stored-project.ts'
import type { SavedFile } from '#renderer/platform/platform.ts'
import type { ImportFailure } from '#renderer/imports/import-messages.ts'
import type { Notice } from './model/notices.ts'

/** What went wrong in a project file, for a person: "records[12].severity: …". */
export function sayProblem({ code, path, details }: FileProblem, translate: Translate): string {
  const key = `messages.problem_${code}`
  const what = isTranslationKey(key) ? translate(key, withKind(details, translate)) : code
  return path === '' ? what : translate('messages.problem_at', { path, what })
}

/** The kind of value that was expected, as people call it; lists of allowed values stay. */
function withKind(details: FileProblem['details'], translate: Translate): FileProblem['details'] {
  const key = `messages.kind_${details['expected']}`
  return isTranslationKey(key) ? { ...details, expected: translate(key) } : details
}

/** What was put right, and on what, as far as a message can hold it. */
export function sayMends(mends: readonly SaidMend[], translate: Translate): string {
  const all = mends.map(({ code, content }) =>
    translate(`messages.mend_${code}`, { content: content || translate('common.untitled') }),
  )
  const said = [...new Set(all)].slice(0, mostMends)
  const rest = all.filter((sentence) => !said.includes(sentence)).length
  return [...said, ...(rest > 0 ? [translate('messages.mends_more', { count: rest })] : [])].join(
    ' · ',
  )
}

type SaidMend = Pick<FileMend, 'code' | 'content'>

const mostMends = 4

/** A file whose content was refused, or whose reading was stopped. Nothing was changed by trying. */
export function fileRefused(name: string, failure: ImportFailure): Notice {
  return {
    tone: failure.code === 'cancelled' ? 'info' : 'error',
    say(translate) {
      const [first] = failure.problems
      if (failure.code === 'cancelled') return translate('messages.import_cancelled', { name })
      const sentence = translate(`messages.open_failed_${failure.code}`, { name })
      const more = failure.problemCount - 1
      return [
        sentence,
        ...(failure.code === 'damaged' && first !== undefined
          ? [sayProblem(first, translate)]
          : []),
        ...(failure.code === 'damaged' && more > 0
          ? [translate('messages.more_problems', { count: more })]
          : []),
        translate('messages.nothing_changed'),
        translate('messages.code', { code: codeOf(failure) }),
      ].join(' ')
    },
  }
}

/** What somebody who is asked for help can look up: the refusal, and the first problem's code. */
function codeOf({ code, problems }: ImportFailure): string {
  const [first] = problems
  return first === undefined || first.code === code ? code : `${code}: ${first.code}`
}

/** A file that could not even be read. `name` is '' where it is not known. */
export function fileUnreadable(name: string, failure: OpenFailure | CommonFailure): Notice {
  return {
    tone: 'error',
    say: (translate) =>
      [
        name === ''
          ? translate(`messages.read_failed_${readable(failure)}`)
          : translate(`messages.read_named_failed_${readable(failure)}`, { name }),
        translate('messages.nothing_changed'),
      ].join(' '),
  }
}

function readable(failure: OpenFailure | CommonFailure): OpenFailure {
  return failure === 'too-large' || failure === 'not-utf8' ? failure : 'unreadable'
}

/** A file that could not be written; what was there before is still there. */
export function fileUnwritable(failure: SaveFailure | CommonFailure): Notice {
  const isCommon = failure === 'refused' || failure === 'bad-input' || failure === 'internal'
  const code = isCommon ? 'unwritable' : failure
  return { tone: 'error', say: (translate) => translate(`messages.save_file_${code}`) }
}

/** A file that is there now, and where to look for it. */
export function fileSaved({ name, isDownloaded }: SavedFile): Notice {
  const key = isDownloaded === true ? 'messages.downloaded' : 'exporting.done'
  return { tone: 'success', say: (translate) => translate(key, { name }) }
}

/** A project that another window is writing, so that it was left alone. */
export function projectInUse(name: string): Notice {
  return {
    tone: 'error',
    say: (translate) =>
      translate('messages.in_use', { name: name || translate('common.untitled') }),
  }
}

/** What a command refused, or something that should never happen; the code says nothing of what the user wrote. */
export function unexpected(error: unknown): Notice {
  if (error instanceof AppError && error.code === structureLocked) {
    return { tone: 'warning', say: (translate) => translate('structure.locked') }
  }
  const code = errorCode(error)
  return { tone: 'error', say: (translate) => translate('messages.unexpected', { code }) }
}

/** A stored project that could not be opened. */
export function projectUnreadable(failure: ReadFailure): Notice {
  return { tone: 'error', say: (translate) => translate(`messages.project_${failure}`) }
}

/** Storage that refused what was asked of it; nothing of it is half done. */
export function storageRefused(error: unknown): Notice {
  const failure = storageFailureOf(error)
  return { tone: 'error', say: (translate) => translate(`messages.storage_${failure}`) }
}
