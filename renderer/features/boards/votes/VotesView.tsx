/** Dot voting on the ideas of a board: the rounds there were, and the one that is open or looked at. */

import { useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { OpenRound } from './OpenRound.tsx'
import { RoundForm } from './RoundForm.tsx'
import { RoundResult } from './RoundResult.tsx'
import styles from './VotesView.module.css'

export function VotesView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const rounds = useSelected(
    (reader) => reader.pointingAt('vote-round', 'boardId', boardId),
    [boardId],
  )
  // 'new' shows the form; null what is open, else what was voted on last.
  const [chosen, setChosen] = useState<string | null>(null)
  const current = rounds.find(({ isClosed }) => !isClosed) ?? rounds.at(-1)
  const shown = rounds.find(({ id }) => id === chosen) ?? current
  const isForm = !isReadOnly && (chosen === 'new' || shown === undefined)
  return (
    <div className={styles.view}>
      {rounds.length > 0 && (
        <nav className={styles.list} aria-label={translate('boards.rounds')}>
          <ul>
            {rounds.toReversed().map((round) => (
              <li key={round.id}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-current={!isForm && round === shown ? 'true' : undefined}
                  onClick={() => setChosen(round.id)}
                >
                  <span className={styles.name}>
                    {round.name || translate('boards.vote_usual_name')}
                  </span>
                  <Chip tone={round.isClosed ? 'neutral' : 'test'}>
                    {translate(round.isClosed ? 'boards.vote_closed' : 'boards.vote_open')}
                  </Chip>
                </button>
              </li>
            ))}
          </ul>
          {!isReadOnly && (
            <Button
              variant="dashed"
              icon="add"
              className={styles.add}
              onClick={() => setChosen('new')}
            >
              {translate('boards.new_vote')}
            </Button>
          )}
        </nav>
      )}
      <div className={styles.content}>
        {isForm ? (
          <RoundForm boardId={boardId} roundCount={rounds.length} onOpen={setChosen} />
        ) : shown === undefined ? (
          <p className={styles.hint}>{translate('boards.no_votes')}</p>
        ) : shown.isClosed ? (
          <RoundResult key={shown.id} round={shown} onOpen={setChosen} />
        ) : (
          <OpenRound key={shown.id} round={shown} />
        )}
      </div>
    </div>
  )
}
