/** Commands that begin the map of how it shall be. */

import { defineCommand } from '#shared/commands/command.ts'
import { copyRecords } from '#shared/commands/copy-records.ts'
import { partsOfJourney } from '#shared/commands/journey-parts.ts'
import { keyAt } from '#shared/commands/place.ts'
import { withFields } from '#shared/store/diff.ts'

/**
 * Copies a map with all that is on it as a to-be map behind it; each copy keeps what it was made
 * from. Waivers and what the thread says of the map of today are not copied. Gives its id.
 */
export const makeToBe = defineCommand<
  { readonly journeyId: string; readonly name: string },
  string
>({
  id: 'journey.make-to-be',
  run(transaction, { journeyId, name }, { newId }) {
    const journeys = transaction.all('journey')
    const journey = transaction.need('journey', journeyId)
    const order = keyAt(transaction, journeys, journeys.indexOf(journey) + 1)
    const copies = copyRecords(transaction, newId, [
      withFields(journey, { name, order, state: 'to-be', isStructureLocked: false }),
      ...partsOfJourney(transaction, journeyId),
    ])
    for (const [originId, id] of copies) {
      const copy = transaction.find(id)
      if (copy !== undefined && 'originId' in copy) {
        transaction.put(withFields(copy, { originId }))
      }
    }
    return copies.get(journeyId)!
  },
})
