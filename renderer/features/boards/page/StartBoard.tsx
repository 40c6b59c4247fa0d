/** What a stage without a board says: one sentence, ways to begin, and what a board could hold. */

import type { ReactNode } from 'react'
import type { BoardTemplate } from '#shared/commands/boards/board-template.ts'
import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { stageIcon, stageTone } from '#renderer/looks/stage-look.ts'
import { useBoardVerbs } from './board-verbs.ts'
import styles from './StartBoard.module.css'

export function StartBoard({ stage }: { readonly stage: BoardStage }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const verbs = useBoardVerbs(stage)
  return (
    <section className={styles.start} style={toneStyle(stageTone(stage))}>
      <span className={styles.picture}>
        <Icon name={stageIcon(stage)} size={22} />
      </span>
      <p className={styles.sentence}>{translate(`boards.start_${stage}`)}</p>
      {!isReadOnly && (
        <>
          <ul className={styles.templates} aria-label={translate('boards.templates')}>
            {boardTemplates
              .filter((template) => template.stage === stage)
              .map((template) => (
                <li key={template.id}>
                  <TemplateCard template={template} onStart={() => verbs.start(template.id)} />
                </li>
              ))}
          </ul>
          <Button icon="add" onClick={() => verbs.start(null)}>
            {translate('boards.blank')}
          </Button>
        </>
      )}
      <figure className={styles.example}>
        <figcaption className={styles.caption}>{translate('boards.example')}</figcaption>
        <blockquote className={styles.note}>{translate(`boards.example_${stage}`)}</blockquote>
      </figure>
    </section>
  )
}

interface TemplateCardProps {
  readonly template: BoardTemplate
  readonly onStart: () => void
}

function TemplateCard({ template, onStart }: TemplateCardProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  return (
    <button type="button" className={styles.template} onClick={onStart}>
      <span className={styles.name}>{template.names[language]}</span>
      <span className={styles.use}>{template.guide[language]}</span>
      <span className={styles.minutes}>
        <Icon name="timer" size={13} />
        {translate('boards.minutes', { count: template.minutes })}
      </span>
    </button>
  )
}
