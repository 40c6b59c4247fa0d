/** Says early that little room is left; the work itself is still kept. */
import type { ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { formatFileSize } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'

export function SpaceMark(): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { lowBytes } = useObservable(useModel().space.state)
  return (
    <span role="status">
      {lowBytes !== null && (
        <StatusItem icon="warning" tone="warning" tooltip={translate('status.space_low_hint')}>
          {translate('status.space_low', { size: formatFileSize(lowBytes, language) })}
        </StatusItem>
      )}
    </span>
  )
}
