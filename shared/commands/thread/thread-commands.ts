/** Commands that carry the thread on: what is made from something is tied to it in the same step. */

import { AppError } from '#shared/base/app-error.ts'
import type { PlacedType } from '#shared/model/board-items.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { linkDown, possibleLink, putLink } from './link-records.ts'
import { createInThread, type NewInThread } from './new-in-thread.ts'
import { makeFrom, makePainFrom } from './sources.ts'

/**
 * Makes something from records, on the board of its stage, with a link from each that leads to
 * it; gives its id. From a test, something of an earlier stage is what the test taught.
 */
export const extendThread = defineCommand<
  NewInThread & { readonly sourceIds: readonly string[] },
  string
>({
  id: 'thread.extend',
  run(transaction, { sourceIds, ...made }, context) {
    return makeFrom(transaction, context, sourceIds, made)
  },
})

/** Makes several things of a type from the same records, one for each title; gives their ids. */
export const extendMany = defineCommand<
  {
    readonly sourceIds: readonly string[]
    readonly type: PlacedType
    readonly titles: readonly string[]
  },
  readonly string[]
>({
  id: 'thread.extend-many',
  run(transaction, { sourceIds, type, titles }, context) {
    return titles.map((title) => makeFrom(transaction, context, sourceIds, { type, title }))
  },
  labelArgs: ({ titles }) => ({ count: titles.length }),
})

/** Makes something that leads to a record, e.g. evidence for a pain point; gives its id. */
export const supportRecord = defineCommand<NewInThread & { readonly targetId: string }, string>({
  id: 'thread.support',
  run(transaction, { targetId, ...made }, context) {
    const id = createInThread(transaction, context, made)
    const link = linkDown(transaction, id, targetId)
    if (link === null) throw new AppError('link-impossible', [id, targetId])
    putLink(transaction, context, link)
    return id
  },
})

/**
 * Makes a group's name an insight that its evidence speaks for; gives its id. It holds for the
 * personas of its evidence.
 */
export const insightFromGroup = defineCommand<{ readonly frameId: string }, string>({
  id: 'thread.insight-from-group',
  run(transaction, { frameId }, context) {
    const { name } = transaction.need('frame', frameId)
    const members = transaction.pointingAt('evidence', 'frameId', frameId)
    const sourceIds = members.map(({ id }) => id)
    return makeFrom(transaction, context, sourceIds, { type: 'insight', title: name })
  },
})

/** Makes a pain point at the bottom of a cell from evidence or insights; gives its id. */
export const painFromRecords = defineCommand<
  {
    readonly sourceIds: readonly string[]
    readonly laneId: string
    readonly stepId: string
    readonly title: string
  },
  string
>({
  id: 'thread.pain',
  run(transaction, { sourceIds, ...place }, context) {
    return makePainFrom(transaction, context, sourceIds, place)
  },
})

/**
 * Ties an improvement to what it changes on a to-be map: a stage, a step or a touchpoint.
 * @throws AppError `link-impossible`
 */
export const applyImprovement = defineCommand<{
  readonly improvementId: string
  readonly targetId: string
}>({
  id: 'thread.apply',
  run(transaction, { improvementId, targetId }, context) {
    transaction.need('improvement', improvementId)
    const link = possibleLink(transaction, improvementId, targetId)
    if (link?.kind !== 'changes') throw new AppError('link-impossible', [improvementId, targetId])
    putLink(transaction, context, link)
  },
})
