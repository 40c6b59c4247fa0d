/** Kano's model on the ideas of a board: the team's guess, or what people answered, counted. */

import { useMemo, type ReactNode } from 'react'
import { tallyKano } from '#shared/analysis/statistics/kano.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { AddIdea } from './AddIdea.tsx'
import { ideasOn } from './idea-facts.ts'
import styles from './Ideate.module.css'
import kanoStyles from '#renderer/features/boards/ideate/kano/Kano.module.css'
import { KanoIdea } from '#renderer/features/boards/ideate/kano/KanoIdea.tsx'
import { KanoPlot } from '#renderer/features/boards/ideate/kano/KanoPlot.tsx'

export function KanoView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const ideas = useSelected((reader) => ideasOn(reader, boardId), [boardId])
  const selectedId = useSession(({ selectedIds }) => selectedIds[0])
  const select = useSession((session) => session.select)
  const shown = ideas.find(({ id }) => id === selectedId) ?? ideas[0]
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.hint}>{translate('ideate.kano_how')}</p>
      </div>
      <div className={kanoStyles.columns}>
        <nav className={kanoStyles.list} aria-label={translate('ideate.ideas')}>
          {ideas.length === 0 && <p className={styles.small}>{translate('ideate.kano_empty')}</p>}
          <ul>
            {ideas.map((idea) => (
              <li key={idea.id}>
                <KanoEntry
                  idea={idea}
                  isShown={idea.id === shown?.id}
                  onShow={() => select([idea.id])}
                />
              </li>
            ))}
          </ul>
          {!isReadOnly && <AddIdea boardId={boardId} />}
        </nav>
        {shown !== undefined && (
          <div className={kanoStyles.page}>
            <KanoIdea key={shown.id} idea={shown} />
            <KanoPlot ideas={ideas} shownId={shown.id} onShow={(id) => select([id])} />
          </div>
        )}
      </div>
    </div>
  )
}

interface KanoEntryProps {
  readonly idea: Idea
  readonly isShown: boolean
  readonly onShow: () => void
}

function KanoEntry({ idea, isShown, onShow }: KanoEntryProps): ReactNode {
  const translate = useTranslate()
  const tally = useMemo(() => tallyKano(idea.kanoCounts), [idea.kanoCounts])
  const fact =
    tally !== null
      ? translate('ideate.kano_counted', {
          category: translate(`ideate.kano_${tally.category}`),
          n: tally.n,
        })
      : idea.kano !== null
        ? translate('ideate.kano_guessed', { category: translate(`ideate.kano_${idea.kano}`) })
        : translate('ideate.kano_none')
  return (
    <button
      type="button"
      className={classNames(kanoStyles.entry, isShown && kanoStyles.shown)}
      aria-current={isShown ? 'true' : undefined}
      onClick={onShow}
    >
      <span className={kanoStyles.entryTitle}>{nameOr(translate, idea.title)}</span>
      <span className={kanoStyles.fact}>{fact}</span>
    </button>
  )
}
