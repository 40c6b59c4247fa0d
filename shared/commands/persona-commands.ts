/** Commands on personas. */

import { personaColors, pointShapes } from '#shared/model/records/persona.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from './command.ts'
import { keyAt } from './place.ts'

export const addPersona = defineCommand<Partial<FieldsOf<'persona'>>, string>({
  id: 'persona.add',
  run(transaction, fields, { newId }) {
    const personas = transaction.all('persona')
    const id = newId('persona')
    transaction.create('persona', id, {
      name: '',
      role: '',
      age: '',
      photo: null,
      photoSourceId: null,
      quote: '',
      goals: [],
      needs: [],
      frustrations: [],
      behaviours: [],
      channels: [],
      accessibilityNeeds: [],
      interviewCount: null,
      surveyCount: null,
      isProtoPersona: true,
      isAntiPersona: false,
      lastReviewedOn: '',
      notes: '',
      color: leastUsed(
        personaColors,
        personas.map((persona) => persona.color),
      ),
      pointShape: leastUsed(
        pointShapes,
        personas.map((persona) => persona.pointShape),
      ),
      ...fields,
      order: keyAt(transaction, personas, personas.length),
    })
    return id
  },
})

export const updatePersona = defineCommand<{
  readonly personaId: string
  readonly fields: Partial<Omit<FieldsOf<'persona'>, 'order'>>
}>({
  id: 'persona.update',
  run(transaction, { personaId, fields }) {
    transaction.update('persona', personaId, fields)
  },
})

/** Moves a persona to a place in the list of the others. */
export const movePersona = defineCommand<{ readonly personaId: string; readonly index: number }>({
  id: 'persona.move',
  run(transaction, { personaId, index }) {
    const others = transaction.all('persona').filter((persona) => persona.id !== personaId)
    transaction.update('persona', personaId, { order: keyAt(transaction, others, index) })
  },
})

/** Removes a persona, its emotion points and its places on maps. */
export const removePersona = defineCommand<{ readonly personaId: string }>({
  id: 'persona.remove',
  run(transaction, { personaId }) {
    transaction.remove(personaId)
  },
})

function leastUsed<Value extends string>(values: readonly Value[], used: readonly Value[]): Value {
  const times = (value: Value) => used.filter((each) => each === value).length
  return values.reduce((best, value) => (times(value) < times(best) ? value : best))
}
