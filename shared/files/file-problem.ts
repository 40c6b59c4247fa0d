/** What can be wrong with a project file, as data: sentences are made where they are shown. */

/** One thing that is wrong, where it is, and what stood there. */
export interface FileProblem {
  readonly code: FileProblemCode
  /** Such as `records[12].severity`; '' for the file as a whole. */
  readonly path: string
  /** What the sentence needs; texts from the file are shortened. */
  readonly details: Readonly<Record<string, string | number>>
}

/** The details each code carries stand behind it. */
export type FileProblemCode =
  /** found, most: UTF-16 units. */
  | 'file-too-large'
  /** line, column (from 1), most. */
  | 'too-deep'
  /** line, column (from 1), found: the text from there on. */
  | 'not-json'
  /** line, column: where the text ends though more must follow. */
  | 'json-ends-early'
  /** found: what stands under `format`, '' when nothing does. */
  | 'not-a-project'
  /** found, most: the least reader version the file asks for, and ours. */
  | 'format-too-new'
  /** type, found, most: versions. */
  | 'record-version-too-new'
  /** type: a type that has records but no version in `recordVersions`. */
  | 'record-version-missing'
  /** found, most. */
  | 'too-many-records'
  /** found: the type as it stands in the file. */
  | 'unknown-record-type'
  /** found, other: the path of the record that has the id already. */
  | 'id-repeated'
  /** type, found: the version from which the record could not be brought to today's. */
  | 'migration-failed'
  /** expected. */
  | 'field-missing'
  /** found: the name. */
  | 'unknown-field'
  /** expected, found. */
  | 'wrong-type'
  /** allowed, found. */
  | 'not-allowed'
  /** least, found. */
  | 'number-too-small'
  /** most, found. */
  | 'number-too-large'
  /** most, length: UTF-16 units. */
  | 'text-too-long'
  /** most, length. */
  | 'list-too-long'
  /** found. */
  | 'not-an-id'
  /** found. */
  | 'ids-repeated'
  /** found. */
  | 'not-a-hash'
  | 'not-base64'
  /** most, found: bytes. */
  | 'asset-too-large'
  /** found, expected: the hash in the file and that of the bytes. */
  | 'asset-damaged'
  /** found; whatever no other code describes. */
  | 'wrong-value'

/**
 * Why a file was refused as a whole. `too-new`: a newer version of the product may read it.
 * `damaged`: it is a project, and the problems say what is wrong with it.
 */
export type FileFailureCode = 'too-large' | 'not-a-project' | 'too-new' | 'damaged'

export interface FileFailure {
  readonly code: FileFailureCode
  /** At least one; the first `mostProblems` of them. */
  readonly problems: readonly FileProblem[]
  /** How many there are in all. */
  readonly problemCount: number
}

/** More than these are counted but not kept. */
export const mostProblems = 1000

const longestFound = 60

/** A value from the file as short text for a message, such as `12`, `"예약"` or `{…}`. */
export function shorten(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return shortenText(typeof value === 'string' ? JSON.stringify(value) : String(value))
}

/** A text on one line, cut to what fits into a message. */
export function shortenText(text: string): string {
  const start = text.slice(0, longestFound).replace(/\s+/g, ' ').toWellFormed()
  return text.length <= longestFound ? start : `${start.replace(/\ufffd$/, '')}…`
}

/** The path of a field or list place below another path. */
export function pathTo(parent: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${parent}[${key}]`
  const name = String(key)
  if (!/^[A-Za-z$_][\w$-]*$/.test(name)) return `${parent}[${JSON.stringify(shortenText(name))}]`
  const short = shortenText(name)
  return parent === '' ? short : `${parent}.${short}`
}

/** Collects problems; keeps the first `mostProblems` and counts the others. */
export class ProblemList {
  readonly kept: FileProblem[] = []
  count = 0

  add(code: FileProblemCode, path: string, details: FileProblem['details'] = {}): void {
    this.count += 1
    if (this.kept.length < mostProblems) this.kept.push({ code, path, details })
  }

  failure(code: FileFailureCode): FileFailure {
    return { code, problems: this.kept, problemCount: this.count }
  }
}
