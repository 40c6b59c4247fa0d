/** Hints on how a question is put, as they come up while it is written. */

import { useMemo, type ReactNode } from 'react'
import { questionHints } from '#shared/analysis/hints/question-hints.ts'
import type { Question } from '#shared/model/records/question.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './PlacedFields.module.css'

export function QuestionHints({ record }: { readonly record: Question }): ReactNode {
  const translate = useTranslate()
  const { title, personaId } = record
  const hints = useMemo(
    () => questionHints(title, { hasPersona: personaId !== null }),
    [title, personaId],
  )
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints} aria-live="polite">
      {hints.map((hint) => (
        <li key={hint.kind} className={styles.tip}>
          <Icon name="info" size={13} />
          {translate(`define.hint_${hint.kind}`, 'word' in hint ? { word: hint.word } : {})}
        </li>
      ))}
    </ul>
  )
}
