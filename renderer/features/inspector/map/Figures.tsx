/** The figures of a map at a glance; the pain points nobody answers can be selected from here. */

import type { ReactNode } from 'react'
import type { JourneyFacts } from '#shared/analysis/journey-facts.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { openPains } from '#renderer/features/inspector/reading/map-parts.ts'
import styles from './Figures.module.css'

interface FiguresProps {
  readonly journeyId: string
  readonly facts: JourneyFacts
}

export function Figures({ journeyId, facts }: FiguresProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const select = useSession((session) => session.select)
  const open = useSelected((reader) => openPains(reader, journeyId), [journeyId])
  const figures = [
    { label: translate('inspector.fact_touchpoints'), count: facts.touchpointCount },
    { label: translate('inspector.fact_pains'), count: facts.painPointCount },
    { label: translate('inspector.fact_opportunities'), count: facts.opportunityCount },
  ]
  return (
    <Section title={translate('inspector.facts')}>
      <dl className={styles.figures}>
        {figures.map(({ label, count }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.count}>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <Button
          variant="secondary"
          icon="lane-pain-point"
          className={styles.open}
          onClick={() => select(open.map((pain) => pain.id))}
        >
          {translate('inspector.open_pains', { count: open.length })}
        </Button>
      )}
    </Section>
  )
}
