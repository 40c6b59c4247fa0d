/** Whether a service fails or makes people wait at a card or touchpoint, and how long. */

import type { ReactNode } from 'react'
import { markDelivery, type DeliveryMark } from '#shared/commands/blueprint/blueprint-commands.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'

export function DeliveryFields({ item }: { readonly item: Card | Touchpoint }): ReactNode {
  const { id, isFailurePoint, isWaitPoint, waitMinutes } = item
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const mark = (change: DeliveryMark) => run(markDelivery, { itemIds: [id], mark: change })
  return (
    <>
      <Switch
        label={translate('blueprint.failure')}
        isOn={isFailurePoint}
        isDisabled={isReadOnly}
        onChange={(isOn) => mark({ isFailurePoint: isOn })}
      />
      <Switch
        label={translate('blueprint.wait')}
        isOn={isWaitPoint}
        isDisabled={isReadOnly}
        onChange={(isOn) => mark({ isWaitPoint: isOn })}
      />
      {isWaitPoint && (
        <NumberField
          label={translate('blueprint.wait_minutes')}
          value={waitMinutes}
          max={10_000_000}
          onCommit={(minutes) => mark({ waitMinutes: minutes })}
        />
      )}
    </>
  )
}
