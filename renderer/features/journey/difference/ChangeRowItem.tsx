/** One record that differs: in which way, what it was and is called, what else changed, and why. */

import { memo, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { ChangeRow } from '#renderer/looks/difference-content.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { kindIcon, kindTone } from './kind-look.ts'
import { useShowRecord } from './use-show-record.ts'
import { WordDifference } from './WordDifference.tsx'
import styles from './ChangeGroups.module.css'

export const ChangeRowItem = memo(function ChangeRowItem({ row }: { readonly row: ChangeRow }) {
  const translate = useTranslate()
  const show = useShowRecord()
  const isSelected = useSession(({ selectedIds }) => selectedIds.includes(row.recordId))
  const { recordId, type, kinds, typeWord, lines, reasons } = row
  return (
    <li>
      <button
        type="button"
        data-change-row={recordId}
        aria-current={isSelected}
        className={classNames(styles.row, isSelected && styles.selected)}
        // Walking the rows shows each in the inspector; pressing one leads to its map.
        onFocus={() => useSession.getState().select([recordId])}
        onClick={() => show(recordId)}
      >
        <span className={styles.kinds}>
          {kinds.map((kind) => (
            <span key={kind} className={styles.kind} style={toneStyle(kindTone[kind])}>
              <Icon name={kindIcon[kind]} size={12} />
              {translate(`difference.kind_${kind}`)}
            </span>
          ))}
        </span>
        <span className={styles.type}>
          <Icon name={lookOf(type).icon} size={13} />
          {typeWord}
        </span>
        <span className={styles.words}>
          <span className={styles.title}>
            <Title row={row} />
          </span>
          {lines.map(({ label, before, after }) => (
            <span key={label} className={styles.line}>
              <span className={styles.label}>{label}</span>
              <span>
                <Values before={before} after={after} />
              </span>
            </span>
          ))}
          {reasons.map((name) => (
            <span key={name} className={styles.reason}>
              <Icon name="roadmap" size={12} />
              {translate('difference.reason', { name })}
            </span>
          ))}
        </span>
      </button>
    </li>
  )
})

function Title({ row: { kinds, before, after } }: { readonly row: ChangeRow }): ReactNode {
  if (kinds.includes('added')) return after
  if (kinds.includes('removed')) return before
  return before === after ? after : <WordDifference before={before} after={after} />
}

/** Short values stand side by side; in longer texts the words that differ are marked. */
function Values({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const isShort = Math.max(before.length, after.length) <= 24
  if (!isShort) return <WordDifference before={before} after={after} />
  return (
    <>
      <del className={styles.old}>{before}</del> → {after}
    </>
  )
}
