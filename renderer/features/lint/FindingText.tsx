/** What a finding says and where it is; a press leads there. */

import type { ReactNode } from 'react'
import type { Finding } from '#shared/analysis/lint/lint.ts'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { sayFinding, sayTrail } from '#shared/analysis/lint/sentences.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useLanguage } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { stopOfRecord, useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './LintPanel.module.css'

const iconOf = { error: 'error', warning: 'warning', hint: 'idea' } as const satisfies Record<
  Finding['severity'],
  IconName
>

export function FindingText({ finding }: { readonly finding: Finding }): ReactNode {
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const goTo = useGoToRecord()
  const { recordId, severity } = finding
  const place = useSelected(
    (reader) => sayTrail(trailOf(reader, recordId), language),
    [recordId, language],
  )
  const words = (
    <>
      <Icon name={iconOf[severity]} size={14} className={styles[severity]} />
      <span className={styles.words}>
        <span className={styles.sentence}>{sayFinding(finding, language)}</span>{' '}
        <span className={styles.place}>{place}</span>
      </span>
    </>
  )
  if (stopOfRecord(store, recordId) === null) return <span className={styles.text}>{words}</span>
  return (
    <button type="button" className={styles.text} onClick={() => goTo(recordId)}>
      {words}
    </button>
  )
}

/** Where there is only one map, it goes without saying. */
function trailOf(reader: RecordReader, recordId: string) {
  const { trail } = placeOfRecord(reader, recordId)
  const [first] = trail
  const isMapClear =
    trail.length > 1 && first?.type === 'journey' && reader.all('journey').length === 1
  return isMapClear ? trail.slice(1) : trail
}
