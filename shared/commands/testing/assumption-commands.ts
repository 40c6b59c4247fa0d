/** Commands on the assumptions of an idea. */

import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { AssumptionKind } from '#shared/model/records/assumption.ts'
import type { FieldsOf } from '#shared/model/schema.ts'

/** Adds an assumption below those of the same idea; gives its id. */
export const addAssumption = defineCommand<
  { readonly ideaId: string; readonly title: string; readonly kind?: AssumptionKind },
  string
>({
  id: 'assumption.add',
  run(transaction, { ideaId, title, kind = 'desirable' }, { newId }) {
    const others = transaction.pointingAt('assumption', 'ideaId', ideaId)
    const order = keyAt(transaction, others, others.length)
    const id = newId('assumption')
    const unknown = { importance: null, evidence: null }
    transaction.create('assumption', id, { ideaId, order, title, kind, ...unknown })
    return id
  },
})

export const updateAssumption = defineCommand<{
  readonly assumptionId: string
  readonly fields: Partial<Omit<FieldsOf<'assumption'>, 'ideaId' | 'order'>>
}>({
  id: 'assumption.update',
  run(transaction, { assumptionId, fields }) {
    transaction.update('assumption', assumptionId, fields)
  },
})

export const removeAssumption = defineCommand<{ readonly assumptionId: string }>({
  id: 'assumption.remove',
  run(transaction, { assumptionId }) {
    transaction.remove(transaction.need('assumption', assumptionId).id)
  },
})
