/** Where a tag is used; a press leads there. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { placeWords } from '#renderer/looks/place-words.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './RemarksPanel.module.css'

export function TagUses({ tagId }: { readonly tagId: string }): ReactNode {
  const translate = useTranslate()
  const goTo = useGoToRecord()
  const { store } = useDocument().workbench
  const records = useSelected(
    (reader) => {
      const ids = reader.pointingAt('tagging', 'tagId', tagId).map(({ recordId }) => recordId)
      return [...new Set(ids)].flatMap((id) => reader.find(id) ?? [])
    },
    [tagId],
  )
  return (
    <ul className={styles.uses}>
      {records.map((record) => (
        <li key={record.id}>
          <button
            type="button"
            className={styles.use}
            onClick={() => goTo(record.id, { keepsFocus: true })}
          >
            <Icon name={lookOf(record.type).icon} size={13} />
            <span className={styles.text}>{listTitle(translate, store, record)}</span>
            <span className={styles.about}>{placeWords(translate, store, record)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
