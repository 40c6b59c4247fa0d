/** Says to which stage a difference belongs, and in which order differences are read. */

import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { MapRecords } from './map-records.ts'
import type { RecordDifference } from './record-differences.ts'

/** The stage after, or before for what is gone; null for what belongs to the map as a whole. */
export function stageIdOf(
  difference: RecordDifference,
  before: MapRecords,
  after: MapRecords,
): string | null {
  return difference.after === null
    ? stageOf(difference.before, before)
    : stageOf(difference.after, after)
}

function stageOf(record: AnyRecord | null, map: MapRecords): string | null {
  if (record === null) return null
  if (record.type === 'stage') return record.id
  const stepId = stepOf(record, map)
  return stepsOf(map).get(stepId ?? '')?.stageId ?? null
}

function stepOf(record: AnyRecord, map: MapRecords): string | null {
  if (record.type === 'step') return record.id
  if ('stepId' in record) return record.stepId
  if (record.type !== 'transition') return null
  return itemsOf(map).get(record.fromId)?.stepId ?? null
}

const readingOrder: readonly RecordType[] = [
  'journey',
  'journey-persona',
  'lane',
  'stage',
  'step',
  'touchpoint',
  'card',
  'pain-point',
  'opportunity',
  'transition',
]

/** Step by step from left to right, in each what it is before what lies in it. */
export function sortByPlace(
  differences: readonly RecordDifference[],
  before: MapRecords,
  after: MapRecords,
): readonly RecordDifference[] {
  const columnOf = ({ before: old, after: now }: RecordDifference): number => {
    const map = now === null ? before : after
    const record = now ?? old
    return record === null ? -1 : (stepsOf(map).get(stepOf(record, map) ?? '')?.column ?? -1)
  }
  const keys = new Map(
    differences.map((each) => [each, [columnOf(each), readingOrder.indexOf(each.type)] as const]),
  )
  return differences.toSorted((a, b) => {
    const [columnA, typeA] = keys.get(a)!
    const [columnB, typeB] = keys.get(b)!
    return columnA - columnB || typeA - typeB
  })
}

interface StepPlace {
  readonly stageId: string
  readonly column: number
}

// Gathered once per map: a comparison asks for every difference.
const stepPlaces = new WeakMap<MapRecords, ReadonlyMap<string, StepPlace>>()
const itemPlaces = new WeakMap<MapRecords, ReadonlyMap<string, { readonly stepId: string }>>()

function stepsOf(map: MapRecords): ReadonlyMap<string, StepPlace> {
  return remembered(
    stepPlaces,
    map,
    () => new Map(map.steps.map(({ id, stageId }, column) => [id, { stageId, column }])),
  )
}

function itemsOf(map: MapRecords): ReadonlyMap<string, { readonly stepId: string }> {
  return remembered(itemPlaces, map, () => new Map(map.items.map((item) => [item.id, item])))
}

function remembered<Value>(
  known: WeakMap<MapRecords, Value>,
  map: MapRecords,
  make: () => Value,
): Value {
  const value = known.get(map) ?? make()
  known.set(map, value)
  return value
}
