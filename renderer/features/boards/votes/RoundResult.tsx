/** A round that is closed: the ranking with ties as ties, the raw counts, and what can follow. */

import type { ReactNode } from 'react'
import { tallyVotes } from '#shared/analysis/statistics/dot-voting.ts'
import { openVote, removeVote, reopenVote } from '#shared/commands/boards/vote-commands.ts'
import type { VoteRound } from '#shared/model/records/vote-round.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { RoundHead } from './RoundHead.tsx'
import styles from './RoundResult.module.css'

interface RoundResultProps {
  readonly round: VoteRound
  readonly onOpen: (roundId: string | null) => void
}

export function RoundResult({ round, onOpen }: RoundResultProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const document = useDocument()
  const toasts = useToasts()
  const select = useSession((session) => session.select)
  const votes = useSelected((reader) => reader.pointingAt('vote', 'roundId', round.id), [round.id])
  const titles = useSelected(
    (reader) => round.itemIds.map((id) => reader.get('idea', id)?.title ?? null),
    [round.itemIds],
  )
  const titleOf = (itemId: string): string => {
    const title = titles[round.itemIds.indexOf(itemId)] ?? null
    return title === null ? translate('boards.removed_idea') : nameOr(translate, title)
  }
  const { ranked, totalDots, participants, ballotsWithoutVoter, tiedForFirst } = tallyVotes(
    round.itemIds,
    votes.map(({ participantId, itemId, dots }) => ({ voterId: participantId, itemId, dots })),
  )
  const most = ranked[0]?.dots ?? 0
  const isTied = (rank: number): boolean => ranked.filter((each) => each.rank === rank).length > 1

  function runOff(): void {
    const name = translate('boards.run_off_of', {
      name: round.name || translate('boards.vote_usual_name'),
    })
    onOpen(
      run(openVote, {
        boardId: round.boardId,
        name,
        itemIds: tiedForFirst,
        dotsPerPerson: 1,
        isStackingAllowed: false,
      }),
    )
  }

  function remove(): void {
    run(removeVote, { roundId: round.id })
    onOpen(null)
    offerUndo(document, (undo) => {
      const toast = toasts.show({
        text: translate('boards.vote_deleted'),
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(toast)
    })
  }

  return (
    <article
      className={styles.result}
      aria-label={round.name || translate('boards.vote_usual_name')}
    >
      <RoundHead
        round={round}
        actions={
          !document.isReadOnly && (
            <>
              {tiedForFirst.length > 0 && (
                <Button variant="primary" icon="vote" onClick={runOff}>
                  {translate('boards.run_off', { count: tiedForFirst.length })}
                </Button>
              )}
              <Button icon="undo" onClick={() => run(reopenVote, { roundId: round.id })}>
                {translate('boards.reopen_vote')}
              </Button>
              <IconButton icon="delete" label={translate('boards.delete_vote')} onClick={remove} />
            </>
          )
        }
      />
      <p className={styles.turnout}>
        {translate('boards.turnout', { voted: participants, people: round.electorate.length })}
        {' · '}
        {translate('boards.dot_count', { count: totalDots })}
        {ballotsWithoutVoter > 0 &&
          ` · ${translate('boards.ballots_without_voter', { count: ballotsWithoutVoter })}`}
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{translate('boards.raw_counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('boards.rank')}</th>
            <th scope="col">{translate('canvas.kind_idea')}</th>
            <th scope="col" className={styles.barColumn}>
              <span className="visually-hidden">{translate('boards.share_of_most')}</span>
            </th>
            <th scope="col" className={styles.number}>
              {translate('boards.dots')}
            </th>
            <th scope="col" className={styles.number}>
              {translate('boards.voters')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ itemId, dots, voters, rank }) => (
            <tr key={itemId}>
              <td className={styles.rank}>
                {dots === 0
                  ? '–'
                  : translate(isTied(rank) ? 'boards.rank_tied' : 'boards.rank_number', { rank })}
              </td>
              <td>
                <button type="button" className={styles.item} onClick={() => select([itemId])}>
                  {titleOf(itemId)}
                </button>
              </td>
              <td className={styles.barColumn}>
                <span
                  className={styles.bar}
                  style={{ width: `${most === 0 ? 0 : (100 * dots) / most}%` }}
                />
              </td>
              <td className={styles.number}>{dots}</td>
              <td className={styles.number}>{voters}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{translate('boards.vote_is_input')}</p>
    </article>
  )
}
