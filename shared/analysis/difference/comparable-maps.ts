/** Says which maps of a project can be compared with one, which first, and which of two comes before. */

import type { Journey } from '#shared/model/records/journey.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Two maps in the order in which they are compared. */
export interface ComparedMaps {
  readonly beforeId: string
  readonly afterId: string
}

/**
 * The other maps of the project, likeliest first: the one it was made from, those made from it,
 * those made from the same one, those of the other state, and then the rest.
 */
export function comparableMaps(reader: RecordReader, journeyId: string): readonly Journey[] {
  const own = reader.get('journey', journeyId)
  if (own === undefined) return []
  const likeness = (other: Journey): number => {
    if (other.id === own.originId) return 0
    if (other.originId === own.id) return 1
    if (own.originId !== null && other.originId === own.originId) return 2
    return other.state === own.state ? 4 : 3
  }
  return reader
    .all('journey')
    .filter(({ id }) => id !== journeyId)
    .map((journey) => ({ journey, rank: likeness(journey) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ journey }) => journey)
}

/** Of how it is and how it shall be, the first comes before; of two alike, the one it was made from. */
export function inOrderOfTime(reader: RecordReader, one: string, other: string): ComparedMaps {
  const order = reader.all('journey')
  const find = (id: string) => order.findIndex((journey) => journey.id === id)
  const [a, b] = [order[find(one)], order[find(other)]]
  const isTurned =
    a !== undefined &&
    b !== undefined &&
    (a.state !== b.state
      ? a.state === 'to-be'
      : a.originId === b.id || (b.originId !== a.id && find(one) > find(other)))
  return isTurned ? { beforeId: other, afterId: one } : { beforeId: one, afterId: other }
}
