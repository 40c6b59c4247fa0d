/** Commands on the links of the thread. */

import { AppError } from '#shared/base/app-error.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { possibleLink, putLink } from './link-records.ts'

/**
 * Links two records in the way in which they fit, whichever was named first; gives the link's
 * id, that of the old one where they are linked already. An opportunity names its pain points
 * itself, so that gives null.
 * @throws AppError `link-impossible`
 */
export const linkRecords = defineCommand<
  { readonly aId: string; readonly bId: string },
  string | null
>({
  id: 'link.add',
  run(transaction, { aId, bId }, context) {
    const link = possibleLink(transaction, aId, bId)
    if (link === null) throw new AppError('link-impossible', [aId, bId])
    return putLink(transaction, context, link)
  },
})

/** Links several records to one; those that do not fit are left out. */
export const linkMany = defineCommand<{
  readonly fromIds: readonly string[]
  readonly toId: string
}>({
  id: 'link.add-many',
  run(transaction, { fromIds, toId }, context) {
    const links = fromIds.flatMap((id) => possibleLink(transaction, id, toId) ?? [])
    if (links.length === 0) throw new AppError('link-impossible', [...fromIds, toId])
    for (const link of links) putLink(transaction, context, link)
  },
  labelArgs: ({ fromIds }) => ({ count: fromIds.length }),
})

export const unlink = defineCommand<{ readonly linkId: string }>({
  id: 'link.remove',
  run(transaction, { linkId }) {
    transaction.remove(transaction.need('link', linkId).id)
  },
})
