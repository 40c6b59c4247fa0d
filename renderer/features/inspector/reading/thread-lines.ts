/** Lays out the thread through one record as a list: its reasons, itself, and what came of it. */

import { threadOf } from '#shared/analysis/thread/thread-of.ts'
import { stationOf, threadStations, type ThreadStation } from '#shared/model/thread.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export type ThreadSide = 'upstream' | 'self' | 'downstream'

/** What stands at one station on one side of the record. */
export interface ThreadGroup {
  readonly station: ThreadStation
  readonly side: ThreadSide
  /** Those linked directly first. */
  readonly ids: readonly string[]
}

/** The stations of the thread from the first reason to the last result; the record stands between. */
export function threadGroups(reader: RecordReader, id: string): readonly ThreadGroup[] {
  const record = reader.find(id)
  const ownStation = record === undefined ? null : stationOf(record.type)
  if (ownStation === null) return []
  const { entries, upstream, downstream } = threadOf(reader, id)
  // A part of a map stands in the thread by what lies in it, too: its pain points are reasons.
  const within = [...entries].filter(
    (each) => each !== id && stationOfRecord(reader, each) !== ownStation,
  )
  const direct = directLinks(reader, id)
  const groupsOf = (side: ThreadSide, ids: Iterable<string>) =>
    threadStations.flatMap((station): readonly ThreadGroup[] => {
      const here = [...ids].filter((each) => stationOfRecord(reader, each) === station)
      const near = here.filter((each) => direct.has(each))
      const far = here.filter((each) => !direct.has(each))
      return here.length === 0 ? [] : [{ station, side, ids: [...near, ...far] }]
    })
  return [
    ...groupsOf('upstream', [...upstream, ...within]),
    { station: ownStation, side: 'self', ids: [id] },
    ...groupsOf('downstream', downstream),
  ]
}

/** The link to each record that is linked directly, by that record's id. */
export function directLinks(reader: RecordReader, id: string): ReadonlyMap<string, string> {
  return new Map([
    ...reader.pointingAt('link', 'fromId', id).map((link) => [link.toId, link.id] as const),
    ...reader.pointingAt('link', 'toId', id).map((link) => [link.fromId, link.id] as const),
  ])
}

function stationOfRecord(reader: RecordReader, id: string): ThreadStation | null {
  const record = reader.find(id)
  return record === undefined ? null : stationOf(record.type)
}
