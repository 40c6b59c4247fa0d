/** A round that is open: people vote one after the other on this laptop; no counts are shown. */

import { useState, type ReactNode } from 'react'
import { closeVote } from '#shared/commands/boards/vote-commands.ts'
import type { VoteRound } from '#shared/model/records/vote-round.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { BallotSheet } from './BallotSheet.tsx'
import { ballotsOf, votersOf } from './ballots.ts'
import styles from './OpenRound.module.css'
import { RoundHead } from './RoundHead.tsx'

export function OpenRound({ round }: { readonly round: VoteRound }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const everybody = useSelected((reader) => reader.all('participant'), [])
  // Who came later has no vote; where nobody came, somebody may have another name by now.
  const people =
    everybody.length <= round.electorate.length
      ? everybody
      : everybody.filter(({ name }) => round.electorate.includes(name))
  const voted = useSelected((reader) => [...votersOf(ballotsOf(reader, round.id))], [round.id])
  /** Whose turn it is; null while the laptop is handed on. */
  const [voterId, setVoterId] = useState<string | null>(null)
  const voter = people.find(({ id }) => id === voterId)
  return (
    <article
      className={styles.round}
      aria-label={round.name || translate('boards.vote_usual_name')}
    >
      <RoundHead
        round={round}
        actions={
          !isReadOnly && (
            <Button
              variant={voted.length >= people.length ? 'primary' : 'secondary'}
              icon="lock"
              onClick={() => run(closeVote, { roundId: round.id })}
            >
              {translate('boards.close_vote')}
            </Button>
          )
        }
      />
      <p className={styles.turnout} role="status">
        {translate('boards.turnout', { voted: voted.length, people: round.electorate.length })}
      </p>
      {voter === undefined || isReadOnly ? (
        <section className={styles.turns} aria-labelledby="whose-turn">
          <h3 id="whose-turn" className={styles.question}>
            {translate('boards.whose_turn')}
          </h3>
          <ul className={styles.people}>
            {people.map(({ id, name }) => {
              const hasVoted = voted.includes(id)
              return (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.person}
                    disabled={isReadOnly}
                    onClick={() => setVoterId(id)}
                  >
                    <Icon name={hasVoted ? 'success' : 'user'} size={16} />
                    <span className={styles.name}>{nameOr(translate, name)}</span>
                    <span className={styles.state}>
                      {translate(hasVoted ? 'boards.has_voted' : 'boards.has_not_voted')}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      ) : (
        <BallotSheet
          key={voter.id}
          round={round}
          voterId={voter.id}
          voterName={nameOr(translate, voter.name)}
          onHandOver={() => setVoterId(null)}
        />
      )}
    </article>
  )
}
