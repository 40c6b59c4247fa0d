/** Finds a text in all that is written on a map, on a board or in the whole project, in reading order. */

import type { LiteralFinder } from '#shared/base/search/find-literal.ts'
import type { TextRange } from '#shared/base/search/match-text.ts'
import { itemTypes } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { textFieldsOf, textsIn, type TextField } from '#shared/model/text-fields.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { homeOf, type RecordHome } from './home-of-record.ts'

/** One text with what was found in it. */
export interface FoundPlace {
  readonly recordId: string
  readonly field: TextField
  /** Which text of a field that holds several. */
  readonly place: number
  readonly text: string
  readonly ranges: readonly TextRange[]
  readonly home: RecordHome
}

/** What is looked through: one home with what it shows of the project, or everything. */
export type FindScope = { readonly kind: 'project' } | Pick<RecordHome, 'kind' | 'id'>

interface Records extends RecordReader {
  everything(): Iterable<AnyRecord>
}

/** All places of a text, the home of each beside it: maps before boards, personas and the rest. */
export function findInRecords(
  records: Records,
  scope: FindScope,
  find: LiteralFinder,
  isHidden: (record: AnyRecord) => boolean = () => false,
): readonly FoundPlace[] {
  const found: FoundPlace[] = []
  const shared = scope.kind === 'journey' ? channelsOf(records, scope.id) : none
  for (const record of records.everything()) {
    for (const field of textFieldsOf(record.type)) {
      for (const [place, text] of textsIn(record, field).entries()) {
        // Most texts hold nothing; only those that do are looked at more closely.
        const ranges = text === '' ? [] : find(text)
        if (ranges.length === 0) continue
        const home = homeOf(records, record)
        const isIn =
          scope.kind === 'project' ||
          (home.kind === scope.kind && 'id' in scope && home.id === scope.id) ||
          shared.has(record.id)
        if (!isIn || isHidden(record)) continue
        found.push({ recordId: record.id, field, place, text, ranges, home })
      }
    }
  }
  return inReadingOrder(records, found)
}

const none: ReadonlySet<string> = new Set()

/** Channels and personas belong to the project, but their names stand on the map. */
function channelsOf(reader: RecordReader, journeyId: string): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const stage of reader.pointingAt('stage', 'journeyId', journeyId)) {
    for (const step of reader.pointingAt('step', 'stageId', stage.id)) {
      for (const { channelIds } of reader.pointingAt('touchpoint', 'stepId', step.id)) {
        for (const id of channelIds) ids.add(id)
      }
    }
  }
  return ids
}

const homeKinds = ['journey', 'board', 'persona', 'transcript', 'project'] as const
const itemTypeSet: ReadonlySet<string> = new Set(itemTypes)

function inReadingOrder(reader: RecordReader, found: readonly FoundPlace[]): readonly FoundPlace[] {
  const keys = new Map<string, readonly (string | number)[]>()
  const keyOf = ({ recordId, home }: FoundPlace) => {
    const known = keys.get(recordId)
    if (known !== undefined) return known
    const key = readingKey(reader, recordId, home)
    keys.set(recordId, key)
    return key
  }
  // The sort is stable: fields and texts of one record keep their order.
  return [...found].sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
}

/** Kind of home, home, stage, step, lane, order: what a reader of the page meets first comes first. */
function readingKey(
  reader: RecordReader,
  recordId: string,
  home: RecordHome,
): readonly (string | number)[] {
  const record = reader.find(recordId)
  const order = (id: string | null) => {
    const at = id === null ? undefined : reader.find(id)
    return at !== undefined && 'order' in at ? at.order : ''
  }
  const isItem = record !== undefined && itemTypeSet.has(record.type)
  const item = isItem && 'stepId' in record ? record : null
  return [
    homeKinds.indexOf(home.kind),
    order(home.id),
    home.id,
    order(home.stageId),
    item === null ? '' : order(item.stepId),
    item === null ? '' : order(item.laneId),
    order(recordId),
    recordId,
  ]
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [n, one] of a.entries()) {
    const other = b[n]
    if (other === undefined || one === other) continue
    return one < other ? -1 : 1
  }
  return 0
}
