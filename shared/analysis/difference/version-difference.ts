/** Compares two versions of a project, place by place: each map, each board, the people, and the rest. */

import type { Board } from '#shared/model/records/board.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import { boardStages } from '#shared/model/records/board.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader, RecordStore } from '#shared/store/record-store.ts'
import { differencesBetween, type RecordDifference } from './record-differences.ts'

/** What differs in one place of a project. */
export interface PlaceDifference {
  readonly place: 'map' | 'board' | 'people' | 'project'
  /** The map or board; its newer version where there are two. */
  readonly home: Journey | Board | null
  readonly differences: readonly RecordDifference[]
}

/** A version as it is compared. */
export type Version = Pick<RecordStore, 'get' | 'find' | 'all' | 'pointingAt' | 'everything'>

/** Only places in which something differs: maps, boards by stage, people, then what is left. */
export function versionDifference(before: Version, after: Version): readonly PlaceDifference[] {
  const found = new Map<string, { home: Journey | Board | null; differences: RecordDifference[] }>()
  for (const difference of differencesBetween(before.everything(), after.everything())) {
    const { key, home } = placeOf(difference, before, after)
    const place = found.get(key) ?? { home, differences: [] }
    place.differences.push(difference)
    found.set(key, place)
  }
  return [...found]
    .map(([key, place]): PlaceDifference => ({ place: kindOfPlace(key, place.home), ...place }))
    .sort((a, b) => rankOf(a) - rankOf(b))
}

/** Reads the newer version, and the older one for what is no longer there. */
export function readerOfBoth(before: RecordReader, after: RecordReader): RecordReader {
  return {
    get: (type, id) => after.get(type, id) ?? before.get(type, id),
    find: (id) => after.find(id) ?? before.find(id),
    all: (type) => after.all(type),
    pointingAt: (from, field, id) => {
      const now = after.pointingAt(from, field, id)
      return now.length > 0 ? now : before.pointingAt(from, field, id)
    },
  }
}

function placeOf(
  { before: old, after: now }: RecordDifference,
  before: RecordReader,
  after: RecordReader,
): { readonly key: string; readonly home: Journey | Board | null } {
  const record = (now ?? old)!
  const home = homeOf(record, now === null ? before : after)
  if (home !== null) return { key: home.id, home: after.get(home.type, home.id) ?? home }
  return { key: isOfPeople(record) ? 'people' : 'project', home: null }
}

/** The fields that lead from a record to where it is shown, nearest first. */
const waysHome = [
  'journeyId',
  'boardId',
  'stageId',
  'stepId',
  'laneId',
  'frameId',
  'fromId',
  'ownerId',
  'recordId',
  'ideaId',
  'testId',
  'sessionId',
  'itemId',
] as const

/** The map or board that a record is shown on; null for what is shown on none. */
function homeOf(record: AnyRecord, reader: RecordReader, steps = 0): Journey | Board | null {
  if (record.type === 'journey' || record.type === 'board') return record
  // No chain is longer; what leads in a circle is damaged.
  if (steps > waysHome.length) return null
  for (const way of waysHome) {
    // Only a few records have each of these.
    const id = (record as { readonly [field: string]: unknown })[way]
    const next = typeof id === 'string' ? reader.find(id) : undefined
    const home = next === undefined ? null : homeOf(next, reader, steps + 1)
    if (home !== null) return home
  }
  return null
}

function isOfPeople(record: AnyRecord): boolean {
  return record.type === 'persona' || 'personaId' in record
}

function kindOfPlace(key: string, home: Journey | Board | null): PlaceDifference['place'] {
  if (home !== null) return home.type === 'journey' ? 'map' : 'board'
  return key === 'people' ? 'people' : 'project'
}

const places: readonly PlaceDifference['place'][] = ['map', 'board', 'people', 'project']

function rankOf({ place, home }: PlaceDifference): number {
  const stage = home?.type === 'board' ? boardStages.indexOf(home.stage) : 0
  return places.indexOf(place) * boardStages.length + stage
}
