/** Fields of a card of text: who it is about, and where a quote comes from. */

import type { ReactNode } from 'react'
import { updateCard } from '#shared/commands/item-commands.ts'
import { zoneOfLane } from '#shared/model/blueprint.ts'
import type { Card } from '#shared/model/records/card.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { PictureField } from '#renderer/features/inspector/making/PictureField.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { ItemFrame } from '#renderer/features/inspector/parts/ItemFrame.tsx'
import { RecordLine } from '#renderer/features/inspector/parts/RecordText.tsx'
import { DeliveryFields } from '#renderer/features/inspector/transitions/DeliveryFields.tsx'
import { personasForCard } from '#renderer/features/inspector/reading/map-parts.ts'
import { laneName } from '#renderer/i18n/names.ts'

const everybody = 'everybody'

export function CardFields({ item }: { readonly item: Card }): ReactNode {
  const { id, laneId, personaId, source } = item
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const lane = useRecord('lane', laneId)
  const personas = useSelected((reader) => personasForCard(reader, item), [item])
  if (lane === undefined) return null
  // What people think or say neither fails nor makes anybody wait.
  const showsDelivery = zoneOfLane(lane.kind) !== null || item.isFailurePoint || item.isWaitPoint
  const options = [
    { value: everybody, label: translate('inspector.everybody') },
    ...personas.map((persona) => ({
      value: persona.id,
      label: persona.name === '' ? translate('persona.default_name') : persona.name,
      picture: <PersonaMark color={persona.color} shape={persona.pointShape} />,
    })),
  ]
  return (
    <ItemFrame
      item={item}
      icon={`lane-${lane.kind}`}
      kind={laneName(translate, lane)}
      writeDetails={(details, how) => run(updateCard, { cardId: id, fields: { details } }, how)}
    >
      <Fields>
        <Select
          label={translate('inspector.persona')}
          value={personaId ?? everybody}
          options={options}
          isDisabled={isReadOnly}
          onChange={(value) =>
            run(updateCard, {
              cardId: id,
              fields: { personaId: value === everybody ? null : value },
            })
          }
        />
        {(lane.kind === 'quote' || source !== '') && (
          <RecordLine
            recordId={id}
            fieldName="source"
            label={translate('inspector.source')}
            placeholder={translate('inspector.source_hint')}
            stored={source}
            write={(text, how) => run(updateCard, { cardId: id, fields: { source: text } }, how)}
          />
        )}
        {showsDelivery && <DeliveryFields item={item} />}
        <PictureField
          hash={item.image}
          alt={item.title === '' ? translate('journey.picture') : item.title}
          onChange={(image) => run(updateCard, { cardId: id, fields: { image } })}
        />
      </Fields>
    </ItemFrame>
  )
}
