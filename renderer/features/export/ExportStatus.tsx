/** Says at the foot of the window how the export stands. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { usePlatform } from '#renderer/platform/platform-context.ts'
import { ProgressBar } from '#renderer/ui/display/ProgressBar.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ExportStatus.module.css'
import type { ExportState } from './use-export.ts'

interface ExportStatusProps {
  readonly state: ExportState
  readonly isPdf: boolean
}

export function ExportStatus({ state, isPdf }: ExportStatusProps): ReactNode {
  const translate = useTranslate()
  const platform = usePlatform()
  if (state.kind === 'working' && isPdf) {
    return (
      <div className={styles.status}>
        <ProgressBar label={translate('exporting.working_pdf')} value={null} />
      </div>
    )
  }
  if (state.kind === 'failed') {
    return (
      <p role="alert" className={styles.failed}>
        <Icon name="error" size={15} />
        {state.sentence}
      </p>
    )
  }
  return (
    <p role="status" className={styles.status}>
      {state.kind === 'cancelled'
        ? translate('exporting.cancelled')
        : isPdf && platform.kind === 'browser' && translate('exporting.print_hint')}
    </p>
  )
}
