/** What happens on the way of an arrow, as pictures with figures and the same in words. */

import type { ReactNode } from 'react'
import type { Transition } from '#shared/model/records/transition.ts'
import { arrowLabel } from '#shared/layout/transitions/arrow-label.ts'
import { arrowWords } from '#renderer/i18n/arrow-words.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './Transitions.module.css'

export function HandOverFacts({ transition }: { readonly transition: Transition }): ReactNode {
  const translate = useTranslate()
  const words = arrowWords(translate)
  const marks = arrowLabel(transition, words)?.marks ?? []
  if (marks.length === 0) return null
  return (
    <span className={styles.marks}>
      {marks.map(({ kind, text }) => (
        <span key={kind} className={kind === 'break' ? styles.break : styles.mark}>
          <span className="visually-hidden">{translate(`transition.mark_${kind}`, { text })}</span>
          <span aria-hidden="true" className={styles.mark}>
            <Icon name={`arrow-${kind}`} size={12} />
            {text}
          </span>
        </span>
      ))}
    </span>
  )
}
