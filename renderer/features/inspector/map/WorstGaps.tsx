/** The touchpoints that fall furthest below what people expect; each leads to its card. */

import type { ReactNode } from 'react'
import type { ExpectationGap } from '#shared/analysis/gaps.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
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
  const worst = gaps.filter(({ gap }) => gap < 0).slice(0, mostShown)
  if (worst.length === 0) return null
  return (
    <Section title={translate('inspector.worst_gaps')}>
      <LinkList>
        {worst.map(({ touchpoint: { id, title, expectation, actual }, gap }) => (
          <LinkRow
            key={id}
            id={id}
            icon="lane-touchpoint"
            tone="pain"
            title={title}
            kicker={translate('inspector.expected_and_got', {
              expectation: expectation ?? 0,
              actual: actual ?? 0,
            })}
            aside={formatSigned(gap, language)}
          />
        ))}
      </LinkList>
    </Section>
  )
}
