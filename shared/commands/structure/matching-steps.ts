/** Finds the step of another map that is the same moment: by names, else by places. */

import type { RecordReader } from '#shared/store/record-store.ts'

/**
 * The step of map `toId` for each step of map `fromId`, hidden ones counted; steps without one are
 * not in the result. Stages match by name, else by their place among all stages; within two matched
 * stages steps do the same. Nothing is matched twice.
 */
export function matchSteps(
  reader: RecordReader,
  fromId: string,
  toId: string,
): ReadonlyMap<string, string> {
  const stages = (journeyId: string) => reader.pointingAt('stage', 'journeyId', journeyId)
  const steps = (stageId: string) => reader.pointingAt('step', 'stageId', stageId)
  const matched = [...matchNamed(stages(fromId), stages(toId))].flatMap(([stageId, otherId]) => [
    ...matchNamed(steps(stageId), steps(otherId)),
  ])
  return new Map(matched)
}

interface Named {
  readonly id: string
  readonly name: string
}

function matchNamed(ones: readonly Named[], others: readonly Named[]): ReadonlyMap<string, string> {
  const matches = new Map<string, string>()
  const taken = new Set<string>()
  const match = (id: string, other: Named | undefined) => {
    if (other === undefined || taken.has(other.id) || matches.has(id)) return
    matches.set(id, other.id)
    taken.add(other.id)
  }
  for (const { id, name } of ones) {
    if (name === '') continue
    match(
      id,
      others.find((each) => each.name === name && !taken.has(each.id)),
    )
  }
  ones.forEach(({ id }, place) => match(id, others[place]))
  return matches
}
