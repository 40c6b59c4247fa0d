/** One test in the list: what it is about, what it tests, and where it stands. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './TestListItem.module.css'
import { TestStateChip } from './TestStateChip.tsx'

interface TestListItemProps {
  readonly testId: string
  readonly isShown: boolean
  readonly onShow: () => void
}

export function TestListItem({ testId, isShown, onShow }: TestListItemProps): ReactNode {
  const translate = useTranslate()
  const test = useRecord('test', testId)
  const tested = useSelected(
    (reader) =>
      reader
        .pointingAt('link', 'toId', testId)
        .filter(({ kind }) => kind === 'tests')
        .flatMap(({ fromId }) => {
          const record = reader.find(fromId)
          return record !== undefined && 'title' in record ? [record.title] : []
        })
        .join(' · '),
    [testId],
  )
  if (test === undefined) return null
  const kind = translate(`testing.kind_${test.kind}`)
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.item, isShown && styles.shown)}
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        <span className={styles.line}>
          <span className={styles.title}>{test.title || translate('common.untitled')}</span>
          <TestStateChip test={test} />
        </span>
        <span className={styles.small}>{tested === '' ? kind : `${kind} · ${tested}`}</span>
      </button>
    </li>
  )
}
