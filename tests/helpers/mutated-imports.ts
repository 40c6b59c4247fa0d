/** Reads one damaged file as the product would, and says what is wrong with how that went. */
import { readImport } from '#renderer/imports/read-import.ts'
import type { ImportFailure } from '#renderer/imports/import-messages.ts'
import { fileRefused } from '#renderer/app/messages.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { fetchAllWords } from '#renderer/i18n/known-words.ts'
import { readBoardClipboard } from '#shared/files/board-clipboard.ts'
import { linesToTitles, readItemClipboard } from '#shared/files/item-clipboard.ts'
import { readPersonaClipboard } from '#shared/files/persona-clipboard.ts'
import { pictureSize } from '#shared/files/picture-size.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { readHtmlTable } from '#shared/files/table-text/read-html-table.ts'
import { readPastedTable } from '#shared/files/table-text/read-table-text.ts'
import { outText } from '#shared/files/text-gate.ts'
import { tableCells } from '#shared/files/table-text/table-cells.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { claim, type RowContext } from '#build/torture/lib/row.ts'

/** How long one file may take, in ms. */
const longestMs = 2000

/** Does the work; it fails where that takes too long, and time counts. */
export async function inTime(
  { isTimed = false }: Pick<RowContext, 'isTimed'>,
  work: () => Promise<void> | void,
): Promise<void> {
  const startedAt = performance.now()
  await work()
  const ms = performance.now() - startedAt
  claim(!isTimed || ms <= longestMs, () => `took ${Math.round(ms)} ms`)
}

/** A project, or a map kept as a template: whole, or refused with a reason that can be said. */
export async function readDamagedProject(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await fetchAllWords()
  const read = await readImport({ kind: 'project', source: new Blob([bytes]) })
  if (!read.ok) return checkFailure(read.failure)
  const { records, assets } = read.value
  const again = readProjectFile(writeProjectFile(records, assets))
  claim(again.ok && again.value.mends.length === 0, () => 'what was read is not whole')
  const store = new RecordStore()
  store.load(records)
  for (const { id } of store.all('journey')) templateOf(store, id, true)
}

function checkFailure(failure: ImportFailure): void {
  const { code, problems, problemCount } = failure
  const hasPlace = problems.every(({ path, code: what }) => path !== '' || wholeFile.has(what))
  claim(hasPlace, () => `a problem without a place: ${JSON.stringify(problems)}`)
  const isExplained = problems.length > 0 || code === 'not-utf8'
  claim(isExplained && problemCount >= problems.length, () => `no reason given for ${code}`)
  for (const language of ['ko', 'en'] as const) {
    const sentence = fileRefused('x.json', failure).say(createTranslator(language))
    claim(sentence.includes(code), () => `no code in: ${sentence}`)
    claim(!/undefined|messages\.|\[object/.test(sentence), () => `no sentence: ${sentence}`)
  }
}

/** Codes about a file as a whole, whose path is ''. */
const wholeFile = new Set([
  ...['file-too-large', 'too-deep', 'not-json', 'json-ends-early', 'not-a-project'],
])

/** A table out of a file. */
export async function readDamagedTable(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const read = await readImport({ kind: 'table', source: new Blob([bytes]) })
  claim(read.ok, () => 'a table is never refused for what is in it')
  if (read.ok) checkTitles(read.value.rows)
}

/** Whatever the clipboard may hold, in each of its forms. */
export function readDamagedClipboard(bytes: Uint8Array<ArrayBuffer>): void {
  const text = new TextDecoder().decode(bytes)
  readItemClipboard(text)
  readBoardClipboard(text)
  readPersonaClipboard(text)
  checkTitles(readPastedTable(text)?.rows ?? [])
  checkTitles(readHtmlTable(text) ?? [])
  linesToTitles(text)
}

/** Cards are made of these; each has to be one that a record may hold. */
function checkTitles(rows: readonly (readonly string[])[]): void {
  for (const { titles } of tableCells(rows).flat()) {
    const bad = titles.find((title) => title !== outText(title))
    claim(bad === undefined, () => `a title that is not clean: ${JSON.stringify(bad)}`)
  }
}

/** A picture's size as its first bytes give it, or none. */
export function readDamagedPicture(bytes: Uint8Array<ArrayBuffer>): void {
  const size = pictureSize(bytes)
  if (size === null) return
  const isWhole = [size.width, size.height].every((side) => Number.isSafeInteger(side) && side >= 0)
  claim(isWhole, () => `a size that is none: ${size.width} × ${size.height}`)
}
