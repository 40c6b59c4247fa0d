/** One place: the words round it, in which field of what, and what replacing it would mean. */
import type { ReactNode } from 'react'
import { isTranslationKey, useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { particleHint } from '#renderer/i18n/particle-hint.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { useAnyRecord, useDocument } from '#renderer/state/document-hooks.ts'
import { useFind } from '#renderer/state/find.ts'
import { MarkedText } from '#renderer/ui/display/MarkedText.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './FindPanel.module.css'
import type { Match } from './match.ts'

const lettersBefore = 12
const lettersAfter = 60

interface ResultRowProps {
  readonly match: Match
  readonly withReplacement: boolean
}

export function ResultRow({ match, withReplacement }: ResultRowProps): ReactNode {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const replacement = useFind((state) => state.replacement)
  const record = useAnyRecord(match.found.recordId)
  if (record === undefined) return null
  const { found, range, lock } = match
  const hint =
    withReplacement && replacement !== '' ? particleHint(found.text, range.end, replacement) : null
  const kind = translate(lookOf(record.type).word)
  const title = listTitle(translate, store, record)
  return (
    <>
      <span className={styles.passage}>
        <MarkedText {...passage(match)} />
      </span>
      <span className={styles.about}>
        <Icon name={lookOf(record.type).icon} size={12} label={kind} />
        <span className={styles.words}>
          {found.field.isTitle
            ? kind
            : translate('find.in_field', { title, field: translate(fieldWord(found.field.name)) })}
        </span>
        {lock !== null && (
          <span className={styles.lock}>
            <Icon name="lock" size={12} />
            {translate(`find.lock_${lock}`)}
          </span>
        )}
        {hint !== null && lock === null && (
          <span className={styles.particle}>{translate('find.particle', { ...hint })}</span>
        )}
      </span>
    </>
  )
}

/** What the field is called; a text among others where nobody named it. */
function fieldWord(name: string): TranslationKey {
  const key = `find.field_${name}`
  return isTranslationKey(key) ? key : 'find.field_text'
}

function passage({ found, range }: Match) {
  const start = range.start <= lettersBefore + 4 ? 0 : range.start - lettersBefore
  const end = Math.min(found.text.length, range.end + lettersAfter)
  const lead = start === 0 ? '' : '…'
  const text = lead + found.text.slice(start, end).replace(/\s/gu, ' ')
  const moved = lead.length - start
  return { text, ranges: [{ start: range.start + moved, end: range.end + moved }] }
}
