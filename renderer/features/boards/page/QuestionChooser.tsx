/** Above the ideas: the question they answer, with what stands behind it and what has come of it. */

import type { ReactNode } from 'react'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useDocument, useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { countsOfQuestion } from './question-counts.ts'
import styles from './QuestionChooser.module.css'

export function QuestionChooser({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const goTo = useSession((session) => session.goTo)
  const questionId = useRecord('board', boardId)?.questionId ?? null
  const questions = useSelected((reader) => reader.all('question'), [])
  const question = questions.find(({ id }) => id === questionId)
  const choose = (id: string | null): void =>
    run(updateBoard, { boardId, fields: { questionId: id } })
  const title = question === undefined ? null : nameOr(translate, question.title)
  return (
    <div className={styles.question}>
      <Menu
        trigger={
          <Button
            size="small"
            variant="ghost"
            iconAfter="chevron-down"
            className={styles.choice}
            disabled={isReadOnly}
            title={title ?? undefined}
          >
            <span className={title === null ? styles.none : styles.title}>
              {title ?? translate('boards.choose_question')}
            </span>
          </Button>
        }
        items={[
          { kind: 'heading', label: translate('boards.question_of_board') },
          ...questions.map(({ id, title: text }) => ({
            kind: 'check' as const,
            label: nameOr(translate, text),
            isChecked: id === questionId,
            onSelect: () => choose(id === questionId ? null : id),
          })),
          { kind: 'separator' },
          {
            label: translate('boards.new_question'),
            icon: 'define',
            onSelect: () => goTo({ kind: 'board', stage: 'define', boardId: null }),
          },
        ]}
      />
      {question !== undefined && <QuestionCounts questionId={question.id} />}
    </div>
  )
}

function QuestionCounts({ questionId }: { readonly questionId: string }): ReactNode {
  const translate = useTranslate()
  const { pains, evidence, ideas } = useSelected(
    (reader) => countsOfQuestion(reader, questionId),
    [questionId],
  )
  return (
    <Chip icon="link" className={styles.counts ?? ''}>
      {[
        translate('boards.pain_count', { count: pains }),
        translate('boards.evidence_count', { count: evidence }),
        translate('boards.idea_count', { count: ideas }),
      ].join(' · ')}
    </Chip>
  )
}
