/** Where a persona stands on thin ground, and when it was last held against what is known. */
import type { ReactNode } from 'react'
import { personaBasis, type Weakness } from '#shared/analysis/personas/persona-basis.ts'
import { longestReviewDays } from '#shared/analysis/personas/persona-review.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate, type Translate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { today } from '#renderer/state/today.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { DayField } from '#renderer/ui/fields/DayField.tsx'
import type { PersonaEdit } from './use-persona-edit.ts'
import styles from './WeakPanel.module.css'

interface WeakPanelProps {
  readonly persona: Persona
  readonly edit: PersonaEdit
}

export function WeakPanel({ persona, edit }: WeakPanelProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const day = today()
  const sentences = useSelected(
    (reader) =>
      personaBasis(reader, persona, day).weaknesses.map((each) => sayWeakness(translate, each)),
    [persona, day, translate],
  )
  const isWeak = sentences.length > 0
  return (
    <Panel
      icon={isWeak ? 'warning' : 'success'}
      title={translate(isWeak ? 'persona.weak' : 'persona.firm')}
      tone={isWeak ? 'warning' : 'plain'}
    >
      {isWeak ? (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.firm}>{translate('persona.firm_hint', { days: longestReviewDays })}</p>
      )}
      <div className={styles.review}>
        <DayField
          label={translate('persona.reviewed_on')}
          value={persona.lastReviewedOn}
          onCommit={(lastReviewedOn) => edit.set({ lastReviewedOn })}
        />
        {!isReadOnly && persona.lastReviewedOn !== day && (
          <Button size="small" icon="check" onClick={() => edit.set({ lastReviewedOn: day })}>
            {translate('persona.reviewed_today')}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function sayWeakness(translate: Translate, weakness: Weakness): string {
  switch (weakness.code) {
    case 'one-source':
      return translate('persona.weak_one-source', { source: weakness.source })
    case 'few-people':
      return translate('persona.weak_few-people', { count: weakness.count })
    case 'long-ago':
      return translate('persona.weak_long-ago', { days: weakness.days })
    case 'age-and-gender-only':
      return translate('persona.weak_age-and-gender-only', {
        name: weakness.other.name || translate('persona.default_name'),
      })
    default:
      return translate(`persona.weak_${weakness.code}`)
  }
}
