/** Fields of a pain point: how bad and how often, where, for whom, and what is made of it. */

import type { ReactNode } from 'react'
import { addOpportunityFromPain, updatePainPoint } from '#shared/commands/pain-point-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { useInspectorState } from '#renderer/features/inspector/parts/inspector-context.ts'
import { ItemFrame } from '#renderer/features/inspector/parts/ItemFrame.tsx'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { PersonaChoice } from '#renderer/features/inspector/parts/PersonaChoice.tsx'
import { Score } from '#renderer/features/inspector/parts/Score.tsx'
import { EvidenceList } from '#renderer/features/inspector/placed/EvidenceList.tsx'
import { History } from '#renderer/features/inspector/placed/History.tsx'
import { ThreadSection } from '#renderer/features/inspector/thread/ThreadSection.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { useReveal } from '#renderer/features/inspector/parts/use-reveal.ts'
import { journeyIdOf } from '#renderer/features/inspector/reading/map-parts.ts'
import styles from './PainPointFields.module.css'
import { TouchpointSelect } from './TouchpointSelect.tsx'

export function PainPointFields({ item }: { readonly item: PainPoint }): ReactNode {
  const { id, title, severity, frequency, personaIds } = item
  const translate = useTranslate()
  const run = useRun()
  const reveal = useReveal()
  const { isReadOnly } = useDocument()
  const { setNewId } = useInspectorState()
  const journeyId = useSelected((reader) => journeyIdOf(reader, id), [id])
  const opportunities = useSelected(
    (reader) => reader.pointingAt('opportunity', 'painPointIds', id),
    [id],
  )

  function write(
    fields: Partial<Omit<FieldsOf<'pain-point'>, 'laneId' | 'stepId' | 'order'>>,
    how?: RunOptions,
  ): void {
    run(updatePainPoint, { painPointId: id, fields }, how)
  }

  function makeOpportunity(): void {
    // The pain's own words are a start; they stand selected, so that typing replaces them.
    const opportunityId = run(addOpportunityFromPain, { painPointId: id, title })
    setNewId(opportunityId)
    reveal(opportunityId)
  }

  return (
    <ItemFrame
      item={item}
      icon="lane-pain-point"
      tone="pain"
      kind={translate('journey.pain-point')}
      writeDetails={(details, how) => write({ details }, how)}
    >
      <Fields>
        <div className={styles.scores}>
          <Score
            label={translate('inspector.severity')}
            tone="pain"
            value={severity}
            onChange={(score) => write({ severity: score })}
          />
          <Score
            label={translate('inspector.frequency')}
            value={frequency}
            onChange={(score) => write({ frequency: score })}
          />
        </div>
        {journeyId !== null && (
          <>
            <TouchpointSelect
              journeyId={journeyId}
              item={item}
              onChange={(touchpointId) => write({ touchpointId })}
            />
            <PersonaChoice
              journeyId={journeyId}
              chosenIds={personaIds}
              onChange={(chosen) => write({ personaIds: chosen })}
            />
          </>
        )}
      </Fields>
      <EvidenceList id={id} />
      <Section title={translate('inspector.opportunities', { count: opportunities.length })}>
        {opportunities.length > 0 && (
          <LinkList>
            {opportunities.map((opportunity) => (
              <LinkRow
                key={opportunity.id}
                id={opportunity.id}
                icon="lane-opportunity"
                tone="opportunity"
                title={opportunity.title}
                {...(opportunity.owner === '' ? {} : { kicker: opportunity.owner })}
              />
            ))}
          </LinkList>
        )}
        <Button
          variant="dashed"
          icon="lane-opportunity"
          className={styles.make}
          disabled={isReadOnly}
          onClick={makeOpportunity}
        >
          {translate('inspector.make_opportunity')}
        </Button>
      </Section>
      <ThreadSection record={item} hidesEvidence />
      <History record={item} />
    </ItemFrame>
  )
}
