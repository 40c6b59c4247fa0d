/** The small project's file as a value that tests damage, and what reading it says. */
import type { FileFailure, FileProblem } from '#shared/files/file-problem.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { makeSmallProject } from './small-project.ts'

type Mutable = Record<string, unknown>
export interface FileValue extends Mutable {
  records: Mutable[]
  assets: unknown[]
  recordVersions: Mutable
}

/** The small project's file as a value, to be damaged. */
export function smallFile(): FileValue {
  return JSON.parse(writeProjectFile(makeSmallProject(), [])) as FileValue
}

export function recordOf(file: FileValue, id: string): Mutable {
  return file.records.find((record) => record['id'] === id)!
}

export function pathOf(file: FileValue, id: string): string {
  return `records[${file.records.findIndex((record) => record['id'] === id)}]`
}

export function failureOf(file: unknown): FileFailure {
  const read = readProjectFile(typeof file === 'string' ? file : JSON.stringify(file))
  if (read.ok) throw new Error('this was to be refused')
  return read.failure
}

export function problemsOf(file: unknown): readonly FileProblem[] {
  return failureOf(file).problems
}
