/** The ballot of the one whose turn it is: big rows, dots by mouse or keys, and how many are left. */

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { canCast } from '#shared/analysis/statistics/dot-voting.ts'
import { castVote } from '#shared/commands/boards/vote-commands.ts'
import type { VoteRound } from '#shared/model/records/vote-round.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { dotsOf } from './ballots.ts'
import styles from './BallotSheet.module.css'

interface BallotSheetProps {
  readonly round: VoteRound
  readonly voterId: string
  readonly voterName: string
  readonly onHandOver: () => void
}

export function BallotSheet(props: BallotSheetProps): ReactNode {
  const { round, voterId, voterName, onHandOver } = props
  const translate = useTranslate()
  const run = useRun()
  const ballots = useSelected(
    (reader) => reader.pointingAt('vote', 'roundId', round.id),
    [round.id],
  ).map((vote) => ({ voterId: vote.participantId, itemId: vote.itemId, dots: vote.dots }))
  const titles = useSelected(
    (reader) => round.itemIds.map((id) => reader.get('idea', id)?.title ?? ''),
    [round.itemIds],
  )
  const own = dotsOf(ballots, voterId)
  const used = [...own.values()].reduce((sum, dots) => sum + dots, 0)
  const left = round.dotsPerPerson - used
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-ballot]')?.focus()
  }, [])

  const mayAdd = (itemId: string): boolean =>
    canCast(round, ballots, { voterId, itemId, dots: 1 }).ok

  function cast(itemId: string, change: 1 | -1): void {
    const now = own.get(itemId) ?? 0
    if (change === 1 ? !mayAdd(itemId) : now === 0) return
    run(castVote, { roundId: round.id, itemId, participantId: voterId, dots: now + change })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, itemId: string, index: number): void {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-ballot]')
      rows?.[index + step]?.focus()
    } else if (event.key === '+' || event.key === '=' || event.key === 'ArrowRight') cast(itemId, 1)
    else if (event.key === '-' || event.key === '_' || event.key === 'ArrowLeft') cast(itemId, -1)
    else if (event.target !== event.currentTarget) return
    else if (event.key === ' ' || event.key === 'Enter') cast(itemId, mayAdd(itemId) ? 1 : -1)
    else return
    event.preventDefault()
  }

  return (
    <section className={styles.sheet} aria-labelledby="ballot-of">
      <header className={styles.head}>
        <h3 id="ballot-of" className={styles.voter}>
          {translate('boards.ballot_of', { name: voterName })}
        </h3>
        <p className={styles.left} role="status">
          <span aria-hidden="true">{'●'.repeat(Math.min(left, 20))}</span>{' '}
          {translate('boards.dots_left', { count: left })}
        </p>
        <Button variant="primary" icon="forward" onClick={onHandOver}>
          {translate('boards.hand_over')}
        </Button>
      </header>
      <p className={styles.hint}>{translate('boards.ballot_keys')}</p>
      <ul ref={list} className={styles.items}>
        {round.itemIds.map((itemId, index) => {
          const dots = own.get(itemId) ?? 0
          const title = nameOr(translate, titles[index] ?? '')
          return (
            <li key={itemId} className={styles.item}>
              <div
                className={styles.choice}
                role="spinbutton"
                tabIndex={0}
                data-ballot=""
                aria-label={title}
                aria-valuenow={dots}
                aria-valuemin={0}
                aria-valuemax={round.isStackingAllowed ? round.dotsPerPerson : 1}
                aria-valuetext={translate('boards.dot_count', { count: dots })}
                onKeyDown={(event) => onKeyDown(event, itemId, index)}
              >
                <span className={styles.title}>{title}</span>
                <span className={styles.dots}>
                  {'●'.repeat(Math.min(dots, 10))}
                  {dots > 10 && ` ${dots}`}
                </span>
              </div>
              <button
                type="button"
                tabIndex={-1}
                className={styles.change}
                aria-label={translate('boards.dot_less', { title })}
                disabled={dots === 0}
                onClick={() => cast(itemId, -1)}
              >
                −
              </button>
              <button
                type="button"
                tabIndex={-1}
                className={styles.change}
                aria-label={translate('boards.dot_more', { title })}
                disabled={!mayAdd(itemId)}
                onClick={() => cast(itemId, 1)}
              >
                +
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
