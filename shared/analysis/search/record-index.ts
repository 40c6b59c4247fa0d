/** Finds records by what is written in them, and keeps up with every change. */

import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded, matchGrades } from '#shared/base/search/match-text.ts'
import type { TextQuery } from '#shared/base/search/text-query.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import { textFieldsOf, textsIn } from '#shared/model/text-fields.ts'
import type { Diff } from '#shared/store/diff.ts'
import { BigramTable, maskOf } from './bigram-table.ts'

/** One record that matches. */
export interface SearchHit {
  readonly recordId: string
  readonly type: RecordType
  /** The field that matches best, and which of its texts where it holds several. */
  readonly field: string
  readonly place: number
  /** The smaller, the better: the title before details before the rest, and the grade of the match. */
  readonly rank: number
}

/** Where records come from; the whole store, so that the index can begin late. */
export interface IndexedRecords {
  everything(): Iterable<AnyRecord>
  find(id: string): AnyRecord | undefined
}

interface Entry {
  readonly recordId: string
  readonly type: RecordType
  readonly texts: readonly IndexedText[]
}

interface IndexedText {
  readonly field: string
  readonly place: number
  readonly folded: string
  /** 0 for the title, 1 for details and other long texts, 2 for the rest. */
  readonly weight: number
}

const gradeCount = matchGrades.length * 2

export class RecordIndex {
  private readonly records: IndexedRecords
  private readonly entries: Entry[] = []
  private readonly rows = new Map<string, number>()
  private readonly table = new BigramTable()
  private readonly stale = new Set<string>()

  constructor(records: IndexedRecords) {
    this.records = records
    for (const record of records.everything()) this.write(record)
  }

  /** Hears of a change. The work is done with the next search, not with each letter typed. */
  apply(diff: Diff): void {
    for (const changes of [diff.added, diff.updated, diff.removed]) {
      for (const id of changes.keys()) this.stale.add(id)
    }
  }

  /** What matches, the best first; at most `most`. `isWanted` leaves out what is not looked for. */
  search(
    query: TextQuery,
    most: number,
    isWanted: (id: string, type: RecordType) => boolean = () => true,
  ): readonly SearchHit[] {
    this.refresh()
    const mask = maskOf(query)
    const hits: { readonly hit: SearchHit; readonly length: number }[] = []
    for (const [row, entry] of this.entries.entries()) {
      if (!this.table.mayContain(row, mask)) continue
      const hit = hitOf(entry, query)
      if (hit === null || !isWanted(entry.recordId, entry.type)) continue
      hits.push({ hit, length: entry.texts[0]?.folded.length ?? 0 })
    }
    return hits
      .sort(
        (a, b) =>
          a.hit.rank - b.hit.rank ||
          a.length - b.length ||
          (a.hit.recordId < b.hit.recordId ? -1 : 1),
      )
      .slice(0, most)
      .map(({ hit }) => hit)
  }

  private refresh(): void {
    for (const id of this.stale) {
      const record = this.records.find(id)
      if (record === undefined) this.drop(id)
      else this.write(record)
    }
    this.stale.clear()
  }

  private write(record: AnyRecord): void {
    const texts = indexedTexts(record)
    if (texts.length === 0) return this.drop(record.id)
    const row = this.rows.get(record.id) ?? this.entries.length
    this.rows.set(record.id, row)
    this.entries[row] = { recordId: record.id, type: record.type, texts }
    this.table.write(
      row,
      texts.map(({ folded }) => folded),
    )
  }

  private drop(id: string): void {
    const row = this.rows.get(id)
    if (row === undefined) return
    this.rows.delete(id)
    const last = this.entries.pop()
    if (last === undefined || last.recordId === id) return
    this.entries[row] = last
    this.rows.set(last.recordId, row)
    this.table.move(this.entries.length, row)
  }
}

function indexedTexts(record: AnyRecord): readonly IndexedText[] {
  return textFieldsOf(record.type).flatMap((field) =>
    textsIn(record, field).flatMap((text, place) => {
      const folded = foldText(text)
      const weight = field.isTitle ? 0 : field.hasLines ? 1 : 2
      return folded === '' ? [] : [{ field: field.name, place, folded, weight }]
    }),
  )
}

function hitOf({ recordId, type, texts }: Entry, query: TextQuery): SearchHit | null {
  let best: SearchHit | null = null
  for (const { field, place, folded, weight } of texts) {
    const match = matchFolded(folded, query)
    if (match === null) continue
    const grade = matchGrades.indexOf(match.grade) + (match.isLoose ? matchGrades.length : 0)
    const rank = weight * gradeCount + grade
    if (best === null || rank < best.rank) best = { recordId, type, field, place, rank }
  }
  return best ?? scattered({ recordId, type, texts }, query)
}

/** The words of a query may lie in several texts of one record: the last thing to offer. */
function scattered({ recordId, type, texts }: Entry, query: TextQuery): SearchHit | null {
  if (query.words.length === 1) return null
  const [first] = texts
  const isThere = query.words.every((word) =>
    texts.some(({ folded }) => matchFolded(folded, { whole: word, words: [word] }) !== null),
  )
  if (!isThere || first === undefined) return null
  return { recordId, type, field: first.field, place: first.place, rank: 3 * gradeCount }
}
