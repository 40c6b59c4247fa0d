/** Remembers for this window which maps are compared with which, and whether both lines are shown. */

import { useMemo } from 'react'
import { create } from 'zustand'
import {
  comparableMaps,
  inOrderOfTime,
  type ComparedMaps,
} from '#shared/analysis/difference/comparable-maps.ts'
import { mapDifference, type MapDifference } from '#shared/analysis/difference/map-difference.ts'
import { mapFrame } from '#shared/analysis/difference/map-records.ts'
import { pairFrames } from '#shared/analysis/difference/pair-maps.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Journey } from '#shared/model/records/journey.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument, useRecord, useSelected } from './document-hooks.ts'

interface Comparison {
  /** The map that was chosen to compare one with, by the id of that one. */
  readonly chosen: Readonly<Record<string, string>>
  /** Whether both emotion lines are drawn on the map. */
  readonly areLinesShown: boolean
  choose(journeyId: string, otherId: string): void
  showLines(areLinesShown: boolean): void
}

export const useComparison = create<Comparison>((set) => ({
  chosen: {},
  areLinesShown: false,
  // Compared is compared, from whichever side one looks.
  choose: (journeyId, otherId) =>
    set(({ chosen }) => ({ chosen: { ...chosen, [journeyId]: otherId, [otherId]: journeyId } })),
  showLines: (areLinesShown) => set({ areLinesShown }),
}))

export interface MapsToCompare {
  /** All that a map can be compared with, likeliest first. */
  readonly others: readonly Journey[]
  /** The one it is compared with; null where there is no other map. */
  readonly other: Journey | null
  /** Both in order of time; null where there is no other map. */
  readonly maps: ComparedMaps | null
}

/** What a map can be and is compared with. */
export function useMapsToCompare(journeyId: string): MapsToCompare {
  const { store } = useDocument().workbench
  const own = useRecord('journey', journeyId)
  const chosenId = useComparison(({ chosen }) => chosen[journeyId])
  const others = useSelected((reader) => comparableMaps(reader, journeyId), [journeyId])
  return useMemo(() => {
    const other = others.find(({ id }) => id === chosenId) ?? others[0] ?? null
    const isThere = other !== null && own !== undefined
    const maps = isThere ? inOrderOfTime(store, own.id, other.id) : null
    return { others, other, maps }
  }, [others, chosenId, own, store])
}

/** The difference of two maps, worked out anew with every change of the project. */
export function useMapDifference(maps: ComparedMaps | null): MapDifference | null {
  const { beforeId = '', afterId = '' } = maps ?? {}
  const [found] = useSelected(
    (reader) => [maps === null ? null : mapDifference(reader, beforeId, afterId)] as const,
    [beforeId, afterId],
  )
  return found
}

/** The other map's emotion points: by persona, and by the step of this map that is the same. */
export type PointsBeside = ReadonlyMap<string, ReadonlyMap<string, EmotionPoint>>

export interface LinesBeside {
  readonly other: Journey
  /** Whether the map one looks at is the one after. */
  readonly isAfter: boolean
  readonly points: PointsBeside
}

/** What to draw beside the lines of a map; null where nothing is compared. */
export function useLinesBeside(journeyId: string): LinesBeside | null {
  const areLinesShown = useComparison((state) => state.areLinesShown)
  const { other, maps } = useMapsToCompare(journeyId)
  const isShown = areLinesShown && other !== null
  const otherId = isShown ? other.id : ''
  // The points alone are compared from change to change, so that typing draws no line anew.
  const points = useSelected((reader) => otherPoints(reader, otherId), [otherId])
  const pairs = useSelected(
    (reader) => [...stepPairs(reader, journeyId, otherId)].map(([own, far]) => `${own} ${far}`),
    [journeyId, otherId],
  )
  return useMemo(() => {
    if (!isShown || maps === null) return null
    const ownOf = new Map(pairs.map((pair) => pair.split(' ').toReversed() as [string, string]))
    const lines = new Map<string, Map<string, EmotionPoint>>()
    for (const point of points) {
      const stepId = ownOf.get(point.stepId)
      if (stepId === undefined) continue
      const line = lines.get(point.personaId) ?? new Map<string, EmotionPoint>()
      line.set(stepId, point)
      lines.set(point.personaId, line)
    }
    return { other, isAfter: maps.afterId === journeyId, points: lines }
  }, [isShown, other, maps, pairs, points, journeyId])
}

/** The points of a map's first emotion lane that is seen. */
function otherPoints(reader: RecordReader, journeyId: string): readonly EmotionPoint[] {
  const lane = reader
    .pointingAt('lane', 'journeyId', journeyId)
    .find(({ kind, isHidden }) => kind === 'emotion' && !isHidden)
  return lane === undefined ? [] : reader.pointingAt('emotion-point', 'laneId', lane.id)
}

/** The step of the other map for each step of this one. */
function stepPairs(
  reader: RecordReader,
  journeyId: string,
  otherId: string,
): ReadonlyMap<string, string> {
  if (otherId === '') return new Map()
  const [own, far] = [mapFrame(reader, journeyId), mapFrame(reader, otherId)]
  if (own === null || far === null) return new Map()
  const pairs = pairFrames(far, own)
  return new Map(own.steps.flatMap(({ id }) => (pairs.has(id) ? [[id, pairs.get(id)!]] : [])))
}
