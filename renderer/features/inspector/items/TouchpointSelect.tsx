/** Chooses the touchpoint that a pain point belongs to; those of its own step come first. */

import type { ReactNode } from 'react'
import type { PainPoint } from '#shared/model/records/pain-point.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { itemsOf } from '#renderer/features/inspector/reading/map-parts.ts'
import { nameOr } from '#renderer/i18n/names.ts'

interface TouchpointSelectProps {
  readonly journeyId: string
  readonly item: PainPoint
  readonly onChange: (touchpointId: string | null) => void
}

const none = 'none'

export function TouchpointSelect({ journeyId, item, onChange }: TouchpointSelectProps): ReactNode {
  const { stepId, touchpointId } = item
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const touchpoints = useSelected(
    (reader) => {
      const all = itemsOf(reader, journeyId, 'touchpoint')
      const isHere = (touchpoint: { readonly stepId: string }) => touchpoint.stepId === stepId
      const sorted = [...all.filter(isHere), ...all.filter((each) => !isHere(each))]
      const chosen = touchpointId === null ? undefined : reader.get('touchpoint', touchpointId)
      // A touchpoint of another map must still be named.
      return chosen === undefined || sorted.includes(chosen) ? sorted : [chosen, ...sorted]
    },
    [journeyId, stepId, touchpointId],
  )
  return (
    <Select
      label={translate('inspector.touchpoint')}
      value={touchpointId ?? none}
      options={[
        { value: none, label: translate('inspector.no_touchpoint') },
        ...touchpoints.map(({ id, title }) => ({
          value: id,
          label: nameOr(translate, title),
          icon: 'lane-touchpoint' as const,
        })),
      ]}
      isDisabled={isReadOnly}
      onChange={(value) => onChange(value === none ? null : value)}
    />
  )
}
