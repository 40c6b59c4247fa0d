/** The touchpoints that fall furthest below what people expect, and the others behind them; each leads to its card. */

import { useState, type ReactNode } from 'react'
import type { ExpectationGap } from '#shared/analysis/gaps.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'

const mostShown = 5

interface WorstGapsProps {
  /** Worst first. */
  readonly gaps: readonly ExpectationGap[]
}

export function WorstGaps({ gaps }: WorstGapsProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const worst = gaps.filter(({ gap }) => gap < 0).slice(0, mostShown)
  if (worst.length === 0) return null
  const shown = showsAll ? gaps : worst
  const left = gaps.length - shown.length
  return (
    <Section title={translate('inspector.worst_gaps')}>
      <LinkList>
        {shown.map(({ touchpoint: { id, title, expectation, actual }, gap }) => (
          <LinkRow
            key={id}
            id={id}
            icon="lane-touchpoint"
            tone={gap < 0 ? 'pain' : 'opportunity'}
            title={title}
            kicker={translate('inspector.expected_and_got', {
              expectation: expectation ?? 0,
              actual: actual ?? 0,
            })}
            aside={formatSigned(gap, language)}
          />
        ))}
      </LinkList>
      {left > 0 && (
        <Button variant="dashed" onClick={() => setShowsAll(true)}>
          {translate('inspector.all_gaps', { count: gaps.length })}
        </Button>
      )}
    </Section>
  )
}
