/** Says of somebody that the service is not made for them. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'

export function AntiChip(): ReactNode {
  const translate = useTranslate()
  return (
    <Chip tone="pain" icon="ban">
      {translate('persona.anti')}
    </Chip>
  )
}
