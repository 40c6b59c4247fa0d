/** What the project file is to be called at its end. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { SaveRequest } from '#renderer/platform/platform.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import styles from './PdfOptions.module.css'

export type FileKind = SaveRequest['kind']

interface FileOptionsProps {
  readonly kind: FileKind
  readonly onChange: (kind: FileKind) => void
}

export function FileOptions({ kind, onChange }: FileOptionsProps): ReactNode {
  const translate = useTranslate()
  return (
    <>
      <p className={styles.hint}>{translate('exporting.file_hint')}</p>
      <div className={styles.field}>
        <span className={styles.label}>{translate('exporting.file_kind')}</span>
        <SegmentedControl
          label={translate('exporting.file_kind')}
          value={kind}
          options={[
            { value: 'project', label: translate('exporting.kind_project') },
            { value: 'json', label: translate('exporting.kind_json') },
          ]}
          onChange={onChange}
          isStretched
        />
        <span className={styles.hint}>{translate('exporting.kind_hint')}</span>
      </div>
    </>
  )
}
