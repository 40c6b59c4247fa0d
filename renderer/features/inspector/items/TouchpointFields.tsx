/** Fields of a touchpoint: channels, owner, moment of truth, expectation and reality, its pains. */

import type { ReactNode } from 'react'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { ItemFrame } from '#renderer/features/inspector/parts/ItemFrame.tsx'
import { PainList } from '#renderer/features/inspector/parts/PainList.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import { MapThread } from '#renderer/features/inspector/thread/MapThread.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { DeliveryFields } from '#renderer/features/inspector/transitions/DeliveryFields.tsx'
import { ChannelsField } from './ChannelsField.tsx'
import { ExpectationAndActual } from './ExpectationAndActual.tsx'

export type TouchpointChange = Partial<Omit<FieldsOf<'touchpoint'>, 'laneId' | 'stepId' | 'order'>>

export function TouchpointFields({ item }: { readonly item: Touchpoint }): ReactNode {
  const { id, owner, isMomentOfTruth } = item
  const translate = useTranslate()
  const run = useRun()
  const pains = useSelected((reader) => reader.pointingAt('pain-point', 'touchpointId', id), [id])

  function write(fields: TouchpointChange, how?: RunOptions): void {
    run(updateTouchpoint, { touchpointId: id, fields }, how)
  }

  return (
    <ItemFrame
      item={item}
      icon="lane-touchpoint"
      tone="touchpoint"
      kind={translate('journey.touchpoint')}
      writeDetails={(details, how) => write({ details }, how)}
    >
      <Fields>
        <ChannelsField item={item} />
        <Switch
          label={translate('inspector.moment_of_truth')}
          isOn={isMomentOfTruth}
          onChange={(isOn) => write({ isMomentOfTruth: isOn })}
        />
        <ExpectationAndActual item={item} write={write} />
        <DeliveryFields item={item} />
        <RecordLine
          recordId={id}
          fieldName="owner"
          label={translate('inspector.owner')}
          placeholder={translate('inspector.owner_hint')}
          stored={owner}
          write={(text, how) => write({ owner: text }, how)}
        />
      </Fields>
      {pains.length > 0 && (
        <Section title={translate('inspector.pains_here', { count: pains.length })}>
          <PainList pains={pains} />
        </Section>
      )}
      <MapThread record={item} />
    </ItemFrame>
  )
}
