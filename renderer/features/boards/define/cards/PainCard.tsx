/** A pain point in the define flow: how bad it is and how much evidence speaks for it. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { FlowCard } from './FlowCard.tsx'
import { evidenceFor } from './evidence-facts.ts'
import styles from './PainCard.module.css'

const scores = [1, 2, 3, 4, 5] as const

export function PainCard({ id, isTabStop }: { readonly id: string; readonly isTabStop: boolean }) {
  const translate = useTranslate()
  const pain = useRecord('pain-point', id)
  const evidence = useSelected((reader) => evidenceFor(reader, id).length, [id])
  if (pain === undefined) return null
  const title = nameOr(translate, pain.title)
  return (
    <FlowCard id={id} label={title} isTabStop={isTabStop}>
      <p className={styles.title}>{title}</p>
      <div className={styles.facts}>
        <Severity severity={pain.severity} />
        <span className={classNames(evidence === 0 && styles.missing)}>
          {evidence === 0
            ? translate('define.no_evidence')
            : translate('define.evidence', { count: evidence })}
        </span>
      </div>
    </FlowCard>
  )
}

function Severity({ severity }: { readonly severity: number | null }): ReactNode {
  const translate = useTranslate()
  if (severity === null) return <span>{translate('define.no_severity')}</span>
  return (
    <span
      className={styles.severity}
      role="img"
      aria-label={translate('define.severity', { severity })}
    >
      {scores.map((score) => (
        <span key={score} className={classNames(styles.dot, score <= severity && styles.filled)} />
      ))}
    </span>
  )
}
