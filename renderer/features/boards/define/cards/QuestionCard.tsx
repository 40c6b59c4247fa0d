/** A How-Might-We question in the define flow, with its ideas, its hints and other ways to ask it. */

import { useMemo, type ReactNode } from 'react'
import { questionHints } from '#shared/analysis/hints/question-hints.ts'
import { retitleNote } from '#shared/commands/boards/note-commands.ts'
import type { Question } from '#shared/model/records/question.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { FlowCard } from './FlowCard.tsx'
import { ideaCount } from '#renderer/features/boards/define/flow-cards.ts'
import { useFlow } from '#renderer/features/boards/define/flow-context.ts'
import styles from './QuestionCard.module.css'
import { Variations } from './Variations.tsx'
import { WrittenText } from '#renderer/features/boards/define/WrittenText.tsx'

export function QuestionCard({
  id,
  isTabStop,
}: {
  readonly id: string
  readonly isTabStop: boolean
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { selectedIds, isReadOnly } = useFlow()
  const question = useRecord('question', id)
  const ideas = useSelected((reader) => ideaCount(reader, id), [id])
  if (question === undefined) return null
  const title = nameOr(translate, question.title)
  const isOpen = selectedIds.has(id) && !isReadOnly
  return (
    <FlowCard id={id} label={title} isTabStop={isTabStop} look="question">
      {isOpen ? (
        <WrittenText
          recordId={id}
          field="title"
          stored={question.title}
          label={translate('define.question_text')}
          placeholder={translate('define.question_start')}
          look="strong"
          write={(text, options) => run(retitleNote, { noteId: id, title: text }, options)}
        />
      ) : (
        <p className={styles.title}>{title}</p>
      )}
      <p className={styles.facts}>
        <Icon name="idea" size={13} />
        {translate('define.ideas', { count: ideas })}
        {question.variation !== 'none' && (
          <span className={styles.variation}>
            {translate(`define.variation_${question.variation}`)}
          </span>
        )}
      </p>
      <Hints question={question} />
      {isOpen && <Variations questionId={id} />}
    </FlowCard>
  )
}

function Hints({ question }: { readonly question: Question }): ReactNode {
  const translate = useTranslate()
  const hasPersona = question.personaId !== null
  const hints = useMemo(
    () => questionHints(question.title, { hasPersona }),
    [question.title, hasPersona],
  )
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints} aria-label={translate('define.hints')}>
      {hints.map((hint) => (
        <li key={hint.kind}>
          <Icon name="info" size={13} />
          <span>
            {hint.kind === 'solution'
              ? translate('define.hint_solution', { word: hint.word })
              : translate(`define.hint_${hint.kind}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
