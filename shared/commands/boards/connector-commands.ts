/** Commands on connectors, the plain arrows of boards; `removeNotes` removes them. */

import { AppError } from '#shared/base/app-error.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { needThing } from './things/board-thing.ts'

type Look = Pick<FieldsOf<'connector'>, 'label' | 'arrow'>

/**
 * Draws a connector between two things of one board; gives its id.
 * @throws AppError `not-on-one-board`, `connector-to-itself` or `record-missing`
 */
export const addConnector = defineCommand<
  { readonly boardId: string; readonly fromId: string; readonly toId: string } & Partial<Look>,
  string
>({
  id: 'connector.add',
  run(transaction, { boardId, fromId, toId, label = '', arrow = 'end' }, { newId }) {
    if (fromId === toId) throw new AppError('connector-to-itself', [fromId])
    for (const id of [fromId, toId]) {
      if (needThing(transaction, id).boardId !== boardId) {
        throw new AppError('not-on-one-board', [boardId, id])
      }
    }
    const id = newId('connector')
    transaction.create('connector', id, { boardId, fromId, toId, label, arrow })
    return id
  },
})

export const updateConnector = defineCommand<{
  readonly connectorId: string
  readonly fields: Partial<Look>
}>({
  id: 'connector.update',
  run(transaction, { connectorId, fields }) {
    transaction.update('connector', connectorId, fields)
  },
})
