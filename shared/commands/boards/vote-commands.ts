/** Commands on dot votes. The rules are fixed when a round is opened, and counts stay raw. */

import { AppError } from '#shared/base/app-error.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'

/** Opens a round on things of a board, for everybody who takes part now; gives its id. */
export const openVote = defineCommand<
  {
    readonly boardId: string
    readonly name: string
    readonly itemIds: readonly string[]
    readonly dotsPerPerson: number
    readonly isStackingAllowed: boolean
  },
  string
>({
  id: 'vote.open',
  run(transaction, { itemIds, ...rules }, { newId, clock }) {
    const rounds = transaction.pointingAt('vote-round', 'boardId', rules.boardId)
    const id = newId('vote-round')
    transaction.create('vote-round', id, {
      ...rules,
      order: keyAt(transaction, rounds, rounds.length),
      itemIds: [...new Set(itemIds)].filter((item) => isPlaced(transaction.find(item))),
      isClosed: false,
      electorate: transaction.all('participant').map(({ name }) => name),
      openedAt: clock.now(),
      closedAt: null,
    })
    return id
  },
})

/**
 * Sets how many dots a participant has on a thing; 0 takes them back.
 * @throws AppError `vote-closed`, `vote-stacking-off`, `vote-too-many-dots` or `vote-not-in-round`
 */
export const castVote = defineCommand<{
  readonly roundId: string
  readonly itemId: string
  readonly participantId: string
  readonly dots: number
}>({
  id: 'vote.cast',
  run(transaction, { roundId, itemId, participantId, dots }, { newId }) {
    const round = transaction.need('vote-round', roundId)
    transaction.need('participant', participantId)
    if (round.isClosed) throw new AppError('vote-closed', [roundId])
    if (!round.itemIds.includes(itemId)) throw new AppError('vote-not-in-round', [roundId, itemId])
    if (dots > 1 && !round.isStackingAllowed) throw new AppError('vote-stacking-off', [roundId])
    const own = transaction
      .pointingAt('vote', 'roundId', roundId)
      .filter((vote) => vote.participantId === participantId)
    const known = own.find((vote) => vote.itemId === itemId)
    const elsewhere = own
      .filter((vote) => vote.itemId !== itemId)
      .reduce((sum, vote) => sum + vote.dots, 0)
    if (dots > 0 && elsewhere + dots > round.dotsPerPerson) {
      throw new AppError('vote-too-many-dots', [roundId, participantId])
    }
    if (dots <= 0) {
      if (known !== undefined) transaction.remove(known.id)
    } else if (known !== undefined) transaction.update('vote', known.id, { dots })
    else transaction.create('vote', newId('vote'), { roundId, itemId, participantId, dots })
  },
})

/** Closes a round, which shows its counts. */
export const closeVote = defineCommand<{ readonly roundId: string }>({
  id: 'vote.close',
  run(transaction, { roundId }, { clock }) {
    if (transaction.need('vote-round', roundId).isClosed) return
    transaction.update('vote-round', roundId, { isClosed: true, closedAt: clock.now() })
  },
})

/** Opens a closed round again, with the dots it has. */
export const reopenVote = defineCommand<{ readonly roundId: string }>({
  id: 'vote.reopen',
  run(transaction, { roundId }) {
    transaction.update('vote-round', roundId, { isClosed: false, closedAt: null })
  },
})

export const renameVote = defineCommand<{ readonly roundId: string; readonly name: string }>({
  id: 'vote.rename',
  run(transaction, { roundId, name }) {
    transaction.update('vote-round', roundId, { name })
  },
})

/** Removes a round with its dots. */
export const removeVote = defineCommand<{ readonly roundId: string }>({
  id: 'vote.remove',
  run(transaction, { roundId }) {
    transaction.remove(transaction.need('vote-round', roundId).id)
  },
})
