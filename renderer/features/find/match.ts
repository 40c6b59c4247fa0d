/** One place in a text that matches, with whether it may be replaced. */
import {
  findInRecords,
  type FindScope,
  type FoundPlace,
} from '#shared/analysis/search/find-in-records.ts'
import type { RecordHome } from '#shared/analysis/search/home-of-record.ts'
import type { LiteralFinder } from '#shared/base/search/find-literal.ts'
import type { TextRange } from '#shared/base/search/match-text.ts'
import { isSilenced } from '#shared/analysis/search/home-of-record.ts'
import { textLock, type TextLock } from '#shared/commands/text/text-locks.ts'
import type { ReplacedPlace } from '#shared/commands/text/text-commands.ts'
import type { RecordStore } from '#shared/store/record-store.ts'

export interface Match {
  /** The same as long as the place is there. */
  readonly key: string
  readonly found: FoundPlace
  readonly range: TextRange
  readonly lock: TextLock | null
}

export interface MatchGroup {
  readonly key: string
  readonly home: RecordHome
  readonly matches: readonly Match[]
}

/** All matches in reading order, one per part of a text. */
export function matchesIn(
  store: RecordStore,
  scope: FindScope,
  find: LiteralFinder,
  writingAs: string | null,
): readonly Match[] {
  return findInRecords(store, scope, find, (record) =>
    isSilenced(store, record, writingAs),
  ).flatMap((found) => {
    const record = store.find(found.recordId)
    const lock = record === undefined ? null : textLock(store, record, found.field.name)
    return found.ranges.map((range, n) => ({
      key: `${found.recordId} ${found.field.name} ${found.place} ${n}`,
      found,
      range,
      lock,
    }))
  })
}

/** Matches by where they lie, a map by its stages. */
export function groupsOf(matches: readonly Match[]): readonly MatchGroup[] {
  const groups: { key: string; home: RecordHome; matches: Match[] }[] = []
  for (const match of matches) {
    const { home } = match.found
    const key = `${home.kind} ${home.id} ${home.stageId ?? ''}`
    const last = groups.at(-1)
    if (last?.key === key) last.matches.push(match)
    else groups.push({ key, home, matches: [match] })
  }
  return groups
}

/** What the command replaces: the parts of one text together. */
export function placesOf(matches: readonly Match[]): readonly ReplacedPlace[] {
  const places = new Map<FoundPlace, { found: FoundPlace; ranges: TextRange[] }>()
  for (const { found, range } of matches) {
    const known = places.get(found)
    if (known === undefined) places.set(found, { found, ranges: [range] })
    else known.ranges.push(range)
  }
  return [...places.values()].map(({ found, ranges }) => ({
    recordId: found.recordId,
    field: found.field.name,
    place: found.place,
    text: found.text,
    ranges,
  }))
}
