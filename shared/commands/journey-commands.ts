/** Commands on journey maps and on the personas that are on them. */

import type { JourneyPersona } from '#shared/model/records/journey-persona.ts'
import { customaryLanes, type LaneKind } from '#shared/model/records/lane.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from './command.ts'
import { copyRecords } from './copy-records.ts'
import { partsOfJourney, waiversOfJourney } from './journey-parts.ts'
import { createLane } from './lane-commands.ts'
import { keyAt } from './place.ts'
import { createStage } from './stage-commands.ts'
import { checkUnlocked } from './structure/structure-lock.ts'

/** Adds a map with lanes, stages of one step each, and personas; gives its id. */
export const addJourney = defineCommand<
  {
    readonly fields: Omit<FieldsOf<'journey'>, 'order' | 'originId' | 'isStructureLocked'>
    readonly laneKinds: readonly LaneKind[]
    readonly stageNames: readonly string[]
    readonly personaIds: readonly string[]
  },
  string
>({
  id: 'journey.add',
  run(transaction, { fields, laneKinds, stageNames, personaIds }, { newId }) {
    const journeys = transaction.all('journey')
    const journeyId = newId('journey')
    transaction.create('journey', journeyId, {
      ...fields,
      originId: null,
      isStructureLocked: false,
      order: keyAt(transaction, journeys, journeys.length),
    })
    laneKinds.forEach((kind, index) =>
      createLane(transaction, newId, { journeyId, kind, name: '', index }),
    )
    stageNames.forEach((name, index) => createStage(transaction, newId, { journeyId, name, index }))
    for (const personaId of personaIds) {
      putOnMap(transaction, newId('journey-persona'), journeyId, personaId)
    }
    return journeyId
  },
})

/** Gives an empty map the customary lanes, where it has none, and its first stage; gives its id. */
export const startJourney = defineCommand<{ readonly journeyId: string }, string>({
  id: 'journey.start',
  run(transaction, { journeyId }, { newId }) {
    checkUnlocked(transaction, journeyId)
    if (transaction.pointingAt('lane', 'journeyId', journeyId).length === 0) {
      customaryLanes.forEach((kind, index) =>
        createLane(transaction, newId, { journeyId, kind, name: '', index }),
      )
    }
    return createStage(transaction, newId, { journeyId, name: '', index: Infinity }).stageId
  },
})

export const updateJourney = defineCommand<{
  readonly journeyId: string
  readonly fields: Partial<Omit<FieldsOf<'journey'>, 'order' | 'originId' | 'isStructureLocked'>>
}>({
  id: 'journey.update',
  run(transaction, { journeyId, fields }) {
    transaction.update('journey', journeyId, fields)
  },
})

/** Moves a map to a place in the list of the others. */
export const moveJourney = defineCommand<{ readonly journeyId: string; readonly index: number }>({
  id: 'journey.move',
  run(transaction, { journeyId, index }) {
    const others = transaction.all('journey').filter((journey) => journey.id !== journeyId)
    transaction.update('journey', journeyId, { order: keyAt(transaction, others, index) })
  },
})

/** Copies a map with all that is on it; personas and channels are shared. Gives the copy's id. */
export const duplicateJourney = defineCommand<
  { readonly journeyId: string; readonly name: string },
  string
>({
  id: 'journey.duplicate',
  run(transaction, { journeyId, name }, { newId }) {
    const journeys = transaction.all('journey')
    const journey = transaction.need('journey', journeyId)
    const order = keyAt(transaction, journeys, journeys.indexOf(journey) + 1)
    const copies = copyRecords(transaction, newId, [
      // A copy is there to be changed.
      withFields(journey, { name, order, isStructureLocked: false }),
      ...partsOfJourney(transaction, journeyId),
      ...waiversOfJourney(transaction, journeyId),
    ])
    return copies.get(journeyId)!
  },
})

/** Removes a map with all that is on it; personas stay. A locked one stays whole. */
export const removeJourney = defineCommand<{ readonly journeyId: string }>({
  id: 'journey.remove',
  run(transaction, { journeyId }) {
    checkUnlocked(transaction, journeyId)
    transaction.remove(journeyId)
  },
})

/** Puts a persona on a map; does nothing when it is there already. */
export const attachPersona = defineCommand<{
  readonly journeyId: string
  readonly personaId: string
}>({
  id: 'journey.attach-persona',
  run(transaction, { journeyId, personaId }, { newId }) {
    putOnMap(transaction, newId('journey-persona'), journeyId, personaId)
  },
})

/** Takes a persona off a map, together with its emotion points there. */
export const detachPersona = defineCommand<{
  readonly journeyId: string
  readonly personaId: string
}>({
  id: 'journey.detach-persona',
  run(transaction, { journeyId, personaId }) {
    const place = placeOf(transaction, journeyId, personaId)
    if (place !== undefined) transaction.remove(place.id)
    for (const point of transaction.pointingAt('emotion-point', 'personaId', personaId)) {
      if (transaction.need('lane', point.laneId).journeyId === journeyId) {
        transaction.remove(point.id)
      }
    }
  },
})

/** Shows or hides a persona's emotion line on a map. */
export const showLine = defineCommand<{
  readonly journeyId: string
  readonly personaId: string
  readonly isLineShown: boolean
}>({
  id: 'journey.show-line',
  run(transaction, { journeyId, personaId, isLineShown }) {
    const place = placeOf(transaction, journeyId, personaId)
    if (place !== undefined) transaction.update('journey-persona', place.id, { isLineShown })
  },
})

/** Puts a persona on a map under an id of its own; gives whether it was not there yet. */
export function putOnMap(
  transaction: Transaction,
  id: string,
  journeyId: string,
  personaId: string,
): boolean {
  if (placeOf(transaction, journeyId, personaId) !== undefined) return false
  const places = transaction.pointingAt('journey-persona', 'journeyId', journeyId)
  transaction.create('journey-persona', id, {
    journeyId,
    personaId,
    order: keyAt(transaction, places, places.length),
    isLineShown: true,
  })
  return true
}

function placeOf(
  transaction: Transaction,
  journeyId: string,
  personaId: string,
): JourneyPersona | undefined {
  return transaction
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .find((place) => place.personaId === personaId)
}
