/** Reads the text of a project file: a whole project that fits together, or all that is wrong. */

import { fail, ok, type Result } from '#shared/base/result.ts'
import { assetHashesIn, assetReferences, mayHoldAssets } from '#shared/model/asset-references.ts'
import type { Mend, MendCode } from '#shared/model/mend.ts'
import {
  formatVersion,
  isPictureMime,
  mostRecords,
  projectFormat,
  type Asset,
} from '#shared/model/project-format.ts'
import { repairProject } from '#shared/model/repair.ts'
import { isRecordType, schema, type AnyRecord } from '#shared/model/schema.ts'
import { pathTo, ProblemList, shorten, shortenText, type FileFailure } from './file-problem.ts'
import { findSyntaxBreak, findTooDeep, placeAt } from './json-text.ts'
import { readAssets } from './read-assets.ts'
import { readRecords, type OutsideRecord } from './read-records.ts'

/** Longest text that is read, in UTF-16 units (100 million). */
export const longestFile = 100 * 1024 * 1024

// A project file is four levels deep; the rest is room for what later versions may add.
const deepest = 20
const rootFields = ['format', 'formatVersion', 'minReaderVersion', 'recordVersions', 'records']
const optionalRootFields = ['$schema', 'assets']

/** What was mended while reading, with the place in the file. */
export interface FileMend extends Omit<Mend, 'code' | 'recordType' | 'recordId'> {
  /** Beside the mends of records: a picture that is missing, or that nothing shows. */
  readonly code: MendCode | 'asset-missing' | 'asset-unused'
  /** Such as `records[12].touchpointId`; '' for what the file did not hold. */
  readonly path: string
}

/** A project out of a file. */
export interface ReadProject {
  readonly records: readonly AnyRecord[]
  /** The pictures that the records show, no others. */
  readonly assets: readonly Asset[]
  readonly mends: readonly FileMend[]
}

type Root = Readonly<Record<string, unknown>>

/** Hears how far reading has come, from 0 to 1. */
export type ReadingProgress = (share: number) => void

const nobody: ReadingProgress = () => undefined

/** Reads a project file. Whatever the text is, nothing is thrown; every problem is told. */
export function readProjectFile(
  text: string,
  onProgress = nobody,
): Result<ReadProject, FileFailure> {
  const parsed = parseText(text)
  onProgress(shares.parsed)
  return parsed.ok ? readProjectData(parsed.value, onProgress) : parsed
}

// How far the file has come behind each part of the work, by the time that each takes.
const shares = { parsed: 0.2, records: 0.8, assets: 0.9 } as const
const progressRecords = 500

/** The same for a file that has been parsed already. */
export function readProjectData(
  value: unknown,
  onProgress = nobody,
): Result<ReadProject, FileFailure> {
  const root = rootOf(value)
  if (!root.ok) return root
  const problems = new ProblemList()
  const isNewer = checkVersions(root.value, problems)
  if (isNewer) return fail(problems.failure('too-new'))
  checkRootFields(root.value, problems)
  const rawRecords = listIn(root.value, 'records', problems)
  const rawAssets = listIn(root.value, 'assets', problems)
  if (rawRecords.length > mostRecords) {
    const details = { found: rawRecords.length, most: mostRecords }
    problems.add('too-many-records', 'records', details)
    return fail(problems.failure('damaged'))
  }
  const versionOf = readVersions(root.value, rawRecords, problems)
  const { records, paths } = readRecords(
    outsideRecords(rawRecords, versionOf, onProgress),
    problems,
  )
  const assets = readAssets(rawAssets, problems)
  onProgress(shares.assets)
  if (problems.count > 0) return fail(problems.failure(blame(root.value, problems)))
  const repaired = repairProject(records)
  const mends = repaired.mends.map((mend) => placeMend(mend, paths))
  return ok(fitAssets(repaired.records, assets, mends, paths))
}

function* outsideRecords(
  rawRecords: readonly unknown[],
  versionOf: OutsideRecord['versionOf'],
  onProgress: ReadingProgress,
): Generator<OutsideRecord> {
  const { parsed, records } = shares
  for (const [place, value] of rawRecords.entries()) {
    if (place % progressRecords === 0) {
      onProgress(parsed + ((records - parsed) * place) / rawRecords.length)
    }
    yield { value, path: pathTo('records', place), versionOf }
  }
}

/** The value in the text; null where it holds none that could be a project. */
function parseText(text: string): Result<unknown, FileFailure> {
  const problems = new ProblemList()
  if (text.length > longestFile) {
    problems.add('file-too-large', '', { found: text.length, most: longestFile })
    return fail(problems.failure('too-large'))
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  // Files of our own are objects; anything else is some other kind of file.
  const isObject = /^[ \t\r\n]*\{/.test(json)
  const tooDeep = isObject ? findTooDeep(json, deepest) : null
  if (tooDeep !== null) {
    problems.add('too-deep', '', { ...placeAt(json, tooDeep), most: deepest })
    return fail(problems.failure('damaged'))
  }
  try {
    return ok(isObject ? JSON.parse(json) : null)
  } catch {
    const broken = findSyntaxBreak(json) ?? { offset: json.length, isAtEnd: true }
    const place = placeAt(json, broken.offset)
    const found = shortenText(json.slice(broken.offset, broken.offset + 30)).trim()
    if (broken.isAtEnd) problems.add('json-ends-early', '', { ...place })
    else problems.add('not-json', '', { ...place, found })
    return fail(problems.failure('damaged'))
  }
}

function rootOf(value: unknown): Result<Root, FileFailure> {
  const problems = new ProblemList()
  // Own keys only, so that a key such as `__proto__` is data like any other.
  const root = new Map(Object.entries(value ?? {}))
  if (root.get('format') !== projectFormat) {
    const found = root.has('format') ? shorten(root.get('format')) : ''
    problems.add('not-a-project', root.has('format') ? 'format' : '', { found })
    return fail(problems.failure('not-a-project'))
  }
  return ok(Object.fromEntries(root))
}

/** Checks the file's own version; gives whether only a newer reader can read it. */
function checkVersions(root: Root, problems: ProblemList): boolean {
  const asked = wholeNumber(root, 'minReaderVersion', problems)
  wholeNumber(root, 'formatVersion', problems)
  if (asked === null || asked <= formatVersion) return false
  problems.add('format-too-new', 'minReaderVersion', { found: asked, most: formatVersion })
  return true
}

function wholeNumber(root: Root, name: string, problems: ProblemList): number | null {
  const value = root[name]
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    if (value >= 1) return value
    problems.add('number-too-small', name, { least: 1, found: shorten(value) })
  } else if (value === undefined) problems.add('field-missing', name, { expected: 'int' })
  else problems.add('wrong-type', name, { expected: 'int', found: shorten(value) })
  return null
}

function checkRootFields(root: Root, problems: ProblemList): void {
  for (const name of Object.keys(root)) {
    if (rootFields.includes(name) || optionalRootFields.includes(name)) continue
    problems.add('unknown-field', pathTo('', name), { found: shortenText(name) })
  }
}

function listIn(root: Root, name: string, problems: ProblemList): readonly unknown[] {
  const value = root[name]
  if (Array.isArray(value)) return value
  if (value !== undefined) {
    problems.add('wrong-type', name, { expected: 'array', found: shorten(value) })
  } else if (!optionalRootFields.includes(name)) {
    problems.add('field-missing', name, { expected: 'array' })
  }
  return []
}

/** The version each type was written in; tells about missing and newer ones. */
function readVersions(
  root: Root,
  rawRecords: readonly unknown[],
  problems: ProblemList,
): (type: string) => number | undefined {
  const name = 'recordVersions'
  const value = root[name]
  const versions = new Map<string, number>()
  if (value === undefined) problems.add('field-missing', name, { expected: 'object' })
  else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.add('wrong-type', name, { expected: 'object', found: shorten(value) })
  } else {
    for (const [type, version] of Object.entries(value)) {
      if (!isRecordType(type)) continue
      const path = pathTo(name, type)
      const most = schema[type].version
      if (!Number.isSafeInteger(version)) {
        problems.add('wrong-type', path, { expected: 'int', found: shorten(version) })
      } else if (version < 1) {
        problems.add('number-too-small', path, { least: 1, found: shorten(version) })
      } else {
        versions.set(type, version)
        if (version > most) {
          problems.add('record-version-too-new', path, { type, found: version, most })
        }
      }
    }
    for (const type of typesIn(rawRecords)) {
      if (!Object.hasOwn(value, type)) {
        problems.add('record-version-missing', pathTo(name, type), { type })
      }
    }
  }
  return (type) => versions.get(type)
}

function typesIn(rawRecords: readonly unknown[]): ReadonlySet<string> {
  const types = new Set<string>()
  for (const raw of rawRecords) {
    if (typeof raw !== 'object' || raw === null || !('type' in raw)) continue
    if (typeof raw.type === 'string' && isRecordType(raw.type)) types.add(raw.type)
  }
  return types
}

/** A newer writer explains problems that a file of our own version cannot have. */
function blame(root: Root, problems: ProblemList): 'too-new' | 'damaged' {
  const isNewer = typeof root['formatVersion'] === 'number' && root['formatVersion'] > formatVersion
  const hasNewRecords = problems.kept.some(({ code }) => code === 'record-version-too-new')
  return isNewer || hasNewRecords ? 'too-new' : 'damaged'
}

const fieldOfMend: Partial<Record<FileMend['code'], string>> = { 'order-replaced': 'order' }

function placeMend(mend: Mend, paths: ReadonlyMap<string, string>): FileMend {
  const { code, content, details } = mend
  const record = paths.get(mend.recordId) ?? ''
  const field = details['field'] ?? fieldOfMend[code]
  const path = record === '' || field === undefined ? record : pathTo(record, String(field))
  return { code, path, content: shortenText(content), details }
}

/** Keeps the pictures and files that are used and clears the fields whose picture is not there. */
function fitAssets(
  records: readonly AnyRecord[],
  assets: readonly Asset[],
  mends: readonly FileMend[],
  paths: ReadonlyMap<string, string>,
): ReadProject {
  const known = new Map(assets.map(({ hash, mime }) => [hash, mime]))
  const all = [...mends]
  const whole = records.map((record) => {
    if (!mayHoldAssets(record.type)) return record
    let result: AnyRecord = record
    for (const { from, field, holds } of assetReferences) {
      if (record.type !== from) continue
      // The table names only fields that exist on the type.
      const hash = (record as unknown as Root)[field]
      if (typeof hash !== 'string') continue
      const mime = known.get(hash)
      if (mime !== undefined && (holds === 'any-file' || isPictureMime(mime))) continue
      const path = pathTo(paths.get(record.id) ?? '', field)
      const content = 'name' in record ? shortenText(record.name) : ''
      all.push({ code: 'asset-missing', path, content, details: { target: hash } })
      result = { ...result, [field]: null }
    }
    return result
  })
  const shown = assetHashesIn(whole)
  const kept = assets.filter(({ hash }, place) => {
    if (shown.has(hash)) return true
    const path = pathTo('assets', place)
    all.push({ code: 'asset-unused', path, content: '', details: { target: hash } })
    return false
  })
  return { records: whole, assets: kept, mends: all }
}
