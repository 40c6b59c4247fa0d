/** One record in the picture of the thread: its station's bar, its title, and one line about it. */

import type { ReactNode } from 'react'
import { stationOf } from '#shared/model/thread.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { threadMeta } from '#renderer/looks/thread-meta.ts'
import { stationTone } from '#renderer/looks/station-look.ts'
import { useAnyRecord, useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useThreadRole } from '#renderer/state/thread.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadCard.module.css'

export function ThreadCard({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const { layout } = useThreadParts()
  const { workbench } = useDocument()
  const record = useAnyRecord(id)
  const role = useThreadRole(id)
  const { language } = useLanguage()
  const meta = useSelected(
    (reader) => (record === undefined ? '' : threadMeta(reader, record, translate, language)),
    [record, translate, language],
  )
  const named = useSelected(
    (reader) => (record === undefined ? '' : listTitle(translate, reader, record)),
    [record, translate, workbench],
  )
  const box = layout.cards.get(id)
  const station = record === undefined ? null : stationOf(record.type)
  if (record === undefined || box === undefined || station === null) return null
  const lines = box.titleLines.length === 0 ? [named] : box.titleLines
  return (
    <div
      id={`thread-${id}`}
      data-record-id={id}
      data-role={role ?? undefined}
      className={classNames(styles.card, role !== null && styles[role])}
      style={toneStyle(stationTone(station))}
      role="img"
      aria-label={[
        translate(`thread.station_${station}`),
        named,
        meta,
        role === 'upstream' || role === 'downstream' ? translate(`thread.role_${role}`) : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}
    >
      <span className={styles.bar} />
      <span className={styles.title}>
        {lines.map((line, n) => (
          <span key={n} className={styles.line}>
            {box.isTitleCut && n === lines.length - 1 ? `${line.replace(/.$/u, '')}…` : line}
          </span>
        ))}
      </span>
      {meta !== '' && <span className={styles.meta}>{meta}</span>}
    </div>
  )
}
