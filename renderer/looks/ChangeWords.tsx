/** What became of one record, in a row: in which way, what it is, what it was and is called, what else changed. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { ChangeRow } from './difference-content.ts'
import { kindIcon, kindTone } from './kind-look.ts'
import { lookOf } from './record-look.ts'
import { WordDifference } from './WordDifference.tsx'
import styles from './ChangeWords.module.css'

export function ChangeWords({ row }: { readonly row: ChangeRow }): ReactNode {
  const translate = useTranslate()
  const { type, kinds, typeWord, lines, reasons } = row
  return (
    <span className={styles.change}>
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
    </span>
  )
}

function Title({ row: { kinds, before, after } }: { readonly row: ChangeRow }): ReactNode {
  if (kinds.includes('added')) return after
  if (kinds.includes('removed')) return before
  return before === after ? after : <WordDifference before={before} after={after} />
}

/** Short values stand side by side; in longer texts the words that differ are marked. */
function Values({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  if (before === '') return after
  const isShort = Math.max(before.length, after.length) <= 24
  if (!isShort) return <WordDifference before={before} after={after} />
  return (
    <>
      <del className={styles.old}>{before}</del> → {after}
    </>
  )
}
