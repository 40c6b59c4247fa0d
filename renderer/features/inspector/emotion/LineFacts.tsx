/** The turning points of a persona's emotion line; each leads to its place on the map. */

import type { ReactNode } from 'react'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { emotionPointAt, factsOfLine } from '#renderer/features/inspector/reading/emotion-line.ts'
import { stepName } from '#renderer/looks/record-look.ts'

interface LineFactsProps {
  readonly laneId: string
  readonly personaId: string
  readonly name: string
}

export function LineFacts({ laneId, personaId, name }: LineFactsProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const facts = useSelected((reader) => factsOfLine(reader, laneId, personaId), [laneId, personaId])
  if (facts === null || facts.last === null) return null
  const { peak, lowest, last, biggestDrop } = facts

  const named = (stepId: string) => stepName(translate, store, stepId)
  const at = (stepId: string) => emotionPointAt(store, { laneId, stepId, personaId })?.id ?? ''
  const rows = [
    { key: 'journey.peak' as const, at: peak },
    { key: 'journey.lowest' as const, at: lowest },
    { key: 'journey.last' as const, at: last },
  ]
  return (
    <Section title={translate('inspector.emotion_line', { name })}>
      <LinkList>
        {rows.map(
          (row) =>
            row.at !== null && (
              <LinkRow
                key={row.key}
                id={at(row.at.stepId)}
                kicker={translate(row.key)}
                title={named(row.at.stepId)}
                aside={formatSigned(row.at.value, language)}
              />
            ),
        )}
        {biggestDrop !== null && (
          <LinkRow
            id={at(biggestDrop.toStepId)}
            kicker={translate('journey.biggest_drop')}
            title={translate('inspector.fact_drop', {
              from: named(biggestDrop.fromStepId),
              to: named(biggestDrop.toStepId),
            })}
            tone="pain"
            aside={formatSigned(biggestDrop.delta, language)}
          />
        )}
      </LinkList>
    </Section>
  )
}
