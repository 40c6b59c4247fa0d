/** The head of a round: its name, its rules and who could vote, with the buttons that fit its state. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { renameVote } from '#shared/commands/boards/vote-commands.ts'
import type { VoteRound } from '#shared/model/records/vote-round.ts'
import { formatDate, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import styles from './RoundHead.module.css'

interface RoundHeadProps {
  readonly round: VoteRound
  readonly actions: ReactNode
}

export function RoundHead({ round, actions }: RoundHeadProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const usual = translate('boards.vote_usual_name')
  const day = (time: number): string =>
    `${formatDate(time, language)} ${formatTime(time, language)}`
  return (
    <header className={styles.head}>
      <h2 className="visually-hidden">{round.name || usual}</h2>
      <div className={styles.line}>
        {isReadOnly ? (
          <strong>{round.name || usual}</strong>
        ) : (
          <InlineEdit
            label={translate('boards.vote_name')}
            value={round.name}
            placeholder={usual}
            look="title"
            className={styles.name ?? ''}
            onCommit={(text) => run(renameVote, { roundId: round.id, name: cleanLine(text) })}
          />
        )}
        <div className={styles.actions}>{actions}</div>
      </div>
      <p className={styles.rules}>
        {[
          translate('boards.rule_dots', { count: round.dotsPerPerson }),
          translate(round.isStackingAllowed ? 'boards.rule_stacking' : 'boards.rule_no_stacking'),
          translate('boards.vote_items', { count: round.itemIds.length }),
          day(round.openedAt),
          ...(round.closedAt === null
            ? []
            : [translate('boards.closed_at', { time: day(round.closedAt) })]),
        ].join(' · ')}
      </p>
      <p className={styles.rules}>
        {translate('boards.electorate', { names: round.electorate.join(', ') })}
      </p>
    </header>
  )
}
