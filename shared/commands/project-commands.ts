/** Commands on the project itself. */

import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from './command.ts'

export const updateProject = defineCommand<Partial<Omit<FieldsOf<'project'>, 'createdAt'>>>({
  id: 'project.update',
  run(transaction, fields) {
    for (const project of transaction.all('project')) {
      transaction.update('project', project.id, fields)
    }
  },
})
