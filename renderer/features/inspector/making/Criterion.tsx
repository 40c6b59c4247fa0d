/** What must come out for a test to be right; shown with a lock once the first result is in. */

import type { ReactNode } from 'react'
import { isCriterionLocked } from '#shared/commands/boards/criterion-lock.ts'
import type { Test } from '#shared/model/records/test.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { RecordBlock } from '#renderer/features/inspector/parts/RecordText.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { useNoteEdit } from '#renderer/features/inspector/placed/use-note-edit.ts'
import styles from './Making.module.css'

export function Criterion({ record }: { readonly record: Test }): ReactNode {
  const { id, criterion, criterionKind, criterionShare } = record
  const translate = useTranslate()
  const { language } = useLanguage()
  const write = useNoteEdit(id, 'test')
  const isLocked = useSelected((reader) => isCriterionLocked(reader, id), [id])
  const figure =
    criterionKind === 'none' || criterionShare === null
      ? ''
      : translate(`testing.criterion_short_${criterionKind}`, {
          points: formatNumber(criterionShare * 100, language),
        })
  if (isLocked) {
    return (
      <Section title={translate('testing.right_if')}>
        <p>{[criterion, figure].filter((part) => part !== '').join(' · ') || '–'}</p>
        <div className={styles.lock}>
          <Chip tone="warning" icon="lock">
            {translate('testing.locked')}
          </Chip>
        </div>
      </Section>
    )
  }
  return (
    <>
      <RecordBlock
        recordId={id}
        fieldName="criterion"
        label={translate('testing.right_if')}
        placeholder={translate('testing.right_if_hint')}
        stored={criterion}
        write={(text, how) => write({ criterion: text }, how)}
      />
      {figure !== '' && <p className={styles.hint}>{figure}</p>}
    </>
  )
}
