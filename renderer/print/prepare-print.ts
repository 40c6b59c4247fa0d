/** Turns the text of a project into the sheets and pictures of a print. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import type { FileFailure } from '#shared/files/file-problem.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { makeSheets, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import type { Orientation, PaperName } from '#shared/layout/sheets/paper.ts'
import type { SheetWarning } from '#shared/layout/sheets/sheet.ts'
import type { Asset } from '#shared/model/project-format.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { Language } from '#renderer/i18n/i18n.ts'
import { sheetInput, type PrintChoices } from './sheet-input.ts'

export interface PrintOptions extends PrintChoices {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly language: Language
  /** True leaves out the pages that compare maps of today and tomorrow. */
  readonly withoutDifferences?: boolean | undefined
}

/** A whole project as the text of its file, with how to print it. */
export interface PrintJob {
  readonly projectText: string
  readonly options: PrintOptions
}

export interface PreparedPrint {
  readonly sheetSet: SheetSet
  readonly assets: readonly Asset[]
  readonly language: Language
}

/** What a job came to; when `ok`, its pages stood in the document. */
export type PrintJobResult =
  | {
      readonly ok: true
      readonly title: string
      readonly pageCount: number
      readonly widthMm: number
      readonly heightMm: number
      readonly warnings: readonly SheetWarning[]
    }
  | { readonly ok: false; readonly code: FileFailure['code']; readonly failure: FileFailure }

/** What is told of pages that could be drawn. */
export function drawnResult({ title, sheets, surface, warnings }: SheetSet): PrintJobResult {
  const { widthMm, heightMm } = surface
  return { ok: true, title, pageCount: sheets.length, widthMm, heightMm, warnings }
}

/** What is told of a project that could not be read. */
export function refusedResult(failure: FileFailure): PrintJobResult {
  return { ok: false, code: failure.code, failure }
}

/** The sheets of a job; `now` is printed as the date. */
export function preparePrint(job: PrintJob, now: number): Result<PreparedPrint, FileFailure> {
  const project = readProjectFile(job.projectText)
  if (!project.ok) return fail(project.failure)
  const { paper, orientation, language, withoutDifferences } = job.options
  const store = new RecordStore()
  store.load(project.value.records)
  const sheetSet = makeSheets(store, {
    paper,
    orientation,
    ...sheetInput(store, language, now, job.options),
    ...(withoutDifferences === true ? { differences: [] } : {}),
  })
  return ok({ sheetSet, assets: project.value.assets, language })
}
