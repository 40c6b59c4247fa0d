/** Commands on the traits of a persona. */

import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'

/** Adds a trait below the others; in the middle until somebody says where the persona stands. */
export const addTrait = defineCommand<
  { readonly personaId: string } & Partial<Omit<FieldsOf<'trait'>, 'order' | 'personaId'>>,
  string
>({
  id: 'trait.add',
  run(transaction, { personaId, ...fields }, { newId }) {
    transaction.need('persona', personaId)
    const traits = transaction.pointingAt('trait', 'personaId', personaId)
    const id = newId('trait')
    transaction.create('trait', id, {
      leftLabel: '',
      rightLabel: '',
      value: null,
      ...fields,
      personaId,
      order: keyAt(transaction, traits, traits.length),
    })
    return id
  },
})

export const updateTrait = defineCommand<{
  readonly traitId: string
  readonly fields: Partial<Omit<FieldsOf<'trait'>, 'order' | 'personaId'>>
}>({
  id: 'trait.update',
  run(transaction, { traitId, fields }) {
    transaction.update('trait', traitId, fields)
  },
})

/** Moves a trait to a place among the persona's other traits. */
export const moveTrait = defineCommand<{ readonly traitId: string; readonly index: number }>({
  id: 'trait.move',
  run(transaction, { traitId, index }) {
    const { personaId } = transaction.need('trait', traitId)
    const others = transaction
      .pointingAt('trait', 'personaId', personaId)
      .filter(({ id }) => id !== traitId)
    transaction.update('trait', traitId, { order: keyAt(transaction, others, index) })
  },
})

export const removeTrait = defineCommand<{ readonly traitId: string }>({
  id: 'trait.remove',
  run(transaction, { traitId }) {
    transaction.remove(traitId)
  },
})
