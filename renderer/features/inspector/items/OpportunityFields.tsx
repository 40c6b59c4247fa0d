/** Fields of an opportunity: who takes care of it, and the pain points it was made from. */

import type { ReactNode } from 'react'
import { updateOpportunity } from '#shared/commands/pain-point-commands.ts'
import type { Opportunity } from '#shared/model/records/opportunity.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Combobox } from '#renderer/ui/choices/Combobox.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { ItemFrame } from '#renderer/features/inspector/parts/ItemFrame.tsx'
import { PainList } from '#renderer/features/inspector/parts/PainList.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { itemsOf, journeyIdOf } from '#renderer/features/inspector/reading/map-parts.ts'
import { History } from '#renderer/features/inspector/placed/History.tsx'
import { ThreadSection } from '#renderer/features/inspector/thread/ThreadSection.tsx'
import { nameOr } from '#renderer/i18n/names.ts'
import { OpportunityScore } from './OpportunityScore.tsx'

export function OpportunityFields({ item }: { readonly item: Opportunity }): ReactNode {
  const { id, owner, painPointIds } = item
  const translate = useTranslate()
  const run = useRun()
  const linked = useSelected(
    (reader) => painPointIds.flatMap((painId) => reader.get('pain-point', painId) ?? []),
    [painPointIds],
  )
  const others = useSelected(
    (reader) => {
      const journeyId = journeyIdOf(reader, id)
      const pains = journeyId === null ? [] : itemsOf(reader, journeyId, 'pain-point')
      return pains.filter((pain) => !painPointIds.includes(pain.id))
    },
    [id, painPointIds],
  )

  function write(
    fields: Partial<Omit<FieldsOf<'opportunity'>, 'laneId' | 'stepId' | 'order'>>,
    how?: RunOptions,
  ): void {
    run(updateOpportunity, { opportunityId: id, fields }, how)
  }

  return (
    <ItemFrame
      item={item}
      icon="lane-opportunity"
      tone="opportunity"
      kind={translate('journey.opportunity')}
      writeDetails={(details, how) => write({ details }, how)}
    >
      <Fields>
        <RecordLine
          recordId={id}
          fieldName="owner"
          label={translate('inspector.owner')}
          placeholder={translate('inspector.owner_hint')}
          stored={owner}
          write={(text, how) => write({ owner: text }, how)}
        />
      </Fields>
      <Section title={translate('inspector.pains', { count: linked.length })}>
        <PainList
          pains={linked}
          onUnlink={(painId) =>
            write({ painPointIds: painPointIds.filter((each) => each !== painId) })
          }
        />
        <Fields>
          <Combobox
            label={translate('inspector.add_pain')}
            isLabelHidden
            selection="one"
            values={[]}
            options={others.map((pain) => ({
              value: pain.id,
              label: nameOr(translate, pain.title),
              icon: 'lane-pain-point',
            }))}
            placeholder={translate('inspector.add_pain')}
            emptyLabel={translate('inspector.add_pain_none')}
            removeLabel={(name) => translate('inspector.unlink', { name })}
            onChange={(chosen) => write({ painPointIds: [...painPointIds, ...chosen] })}
          />
        </Fields>
      </Section>
      <OpportunityScore item={item} write={write} />
      <ThreadSection record={item} />
      <History record={item} />
    </ItemFrame>
  )
}
