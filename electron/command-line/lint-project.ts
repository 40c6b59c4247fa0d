/** Says what the lint finds in a project, one finding per line. */
import type { ReadProject } from '#shared/files/read-project-file.ts'
import { dayOf } from '#shared/base/day.ts'
import { lint } from '#shared/analysis/lint/lint.ts'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { sayFinding, sayTrail } from '#shared/analysis/lint/sentences.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { Language } from './arguments.ts'

export interface LintedFile {
  /** `severity rule place: sentence`; severity and rule are the same in every language. */
  readonly lines: readonly string[]
  /** Whether there is more than hints. */
  readonly hasProblems: boolean
}

/** The open findings of a project; what is meant to be so is left out. */
export function lintProject(project: ReadProject, language: Language): LintedFile {
  const store = new RecordStore()
  store.load(project.records)
  const { open } = lint(store, dayOf(Date.now()))
  const lines = open.map((finding) => {
    const place = sayTrail(placeOfRecord(store, finding.recordId).trail, language)
    return `${finding.severity} ${finding.rule} ${place}: ${sayFinding(finding, language)}`
  })
  return { lines, hasProblems: open.some(({ severity }) => severity !== 'hint') }
}
