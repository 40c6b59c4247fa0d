/** Finds records and writes each as a line: its title, the passage that was found, and where it lies. */
import { rangesOf, type TextRange } from '#shared/base/search/match-text.ts'
import type { TextQuery } from '#shared/base/search/text-query.ts'
import type { RecordIndex, SearchHit } from '#shared/analysis/search/record-index.ts'
import { isSilenced } from '#shared/analysis/search/home-of-record.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { textFieldsOf, textsIn } from '#shared/model/text-fields.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { placeWords } from '#renderer/looks/place-words.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { stopOfRecord } from '#renderer/state/go-to-record.ts'
import type { RankedEntry } from './find-actions.ts'
import type { FoundText, PaletteEntry } from './palette-entry.ts'

const most = 40
const lettersBefore = 24
const longestPassage = 120

interface Search {
  readonly reader: RecordReader
  readonly translate: Translate
  readonly goTo: (recordId: string) => void
  /** Who writes on this screen, to whom silent boards show their own words only. */
  readonly writingAs: string | null
}

/** Records with the query in them that some place shows, the best first. */
export function findRecords(
  index: RecordIndex,
  query: TextQuery,
  search: Search,
): readonly RankedEntry[] {
  return index
    .search(query, most, (id) => isShown(search, id))
    .flatMap((hit) => {
      const record = search.reader.find(hit.recordId)
      if (record === undefined) return []
      return [{ entry: foundEntry(record, hit, query, search), rank: hit.rank }]
    })
}

function isShown({ reader, writingAs }: Search, recordId: string): boolean {
  const record = reader.find(recordId)
  if (record === undefined || stopOfRecord(reader, recordId) === null) return false
  return !isSilenced(reader, record, writingAs)
}

/** The line of a record that nothing was searched for in. */
export function recordEntry(record: AnyRecord, search: Search): PaletteEntry {
  const { reader, translate, goTo } = search
  return {
    key: `record:${record.id}`,
    icon: lookOf(record.type).icon,
    title: { text: listTitle(translate, reader, record), ranges: [] },
    more: null,
    place: placeWords(translate, reader, record),
    shortcut: null,
    isEnabled: true,
    isChecked: null,
    run: () => goTo(record.id),
  }
}

function foundEntry(
  record: AnyRecord,
  hit: SearchHit,
  query: TextQuery,
  search: Search,
): PaletteEntry {
  const entry = recordEntry(record, search)
  const field = textFieldsOf(record.type).find(({ name }) => name === hit.field)
  const text = field === undefined ? '' : (textsIn(record, field)[hit.place] ?? '')
  const title = { text: entry.title.text, ranges: rangesOf(entry.title.text, query) }
  if (field?.isTitle === true && title.ranges.length > 0) return { ...entry, title }
  return { ...entry, more: passage(text.replace(/\s/gu, ' '), rangesOf(text, query)) }
}

/** The part of a text round what was found first. */
function passage(text: string, ranges: readonly TextRange[]): FoundText {
  const first = ranges[0]?.start ?? 0
  const start = first <= lettersBefore ? 0 : first - lettersBefore
  const cut = text.slice(start, start + longestPassage)
  const lead = start === 0 ? '' : '…'
  return {
    text: lead + cut + (start + longestPassage < text.length ? '…' : ''),
    ranges: ranges
      .filter(({ end }) => end <= start + longestPassage)
      .map((range) => ({
        start: range.start - start + lead.length,
        end: range.end - start + lead.length,
      })),
  }
}
