/** What can be done with several things at once: score pain points, delete. */

import type { ReactNode } from 'react'
import { updatePainPoint } from '#shared/commands/pain-point-commands.ts'
import type { AnyRecord, FieldsOf } from '#shared/model/schema.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { DeleteButton } from '#renderer/features/inspector/parts/DeleteButton.tsx'
import { Fields } from '#renderer/features/inspector/parts/Fields.tsx'
import { Heading } from '#renderer/features/inspector/parts/Heading.tsx'
import { Score } from '#renderer/features/inspector/parts/Score.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { goesAlongWithMany } from '#renderer/features/inspector/reading/goes-along.ts'
import styles from './SeveralFields.module.css'
import { useRemoveMany } from './use-remove-many.ts'
import { Remarks } from '#renderer/features/inspector/parts/Remarks.tsx'

const kindWords: Readonly<Partial<Record<AnyRecord['type'], TranslationKey>>> = {
  card: 'journey.card',
  touchpoint: 'journey.touchpoint',
  'pain-point': 'journey.pain-point',
  opportunity: 'journey.opportunity',
  'emotion-point': 'journey.emotion-point',
  stage: 'journey.stage',
  step: 'journey.step',
  lane: 'journey.lane',
  transition: 'transition.arrow',
}

export function SeveralFields({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const removeMany = useRemoveMany()
  const records = useSelected((reader) => ids.flatMap((id) => reader.find(id) ?? []), [ids])
  const alongCount = useSelected((reader) => goesAlongWithMany(reader, ids), [ids])
  const pains = records.filter((record) => record.type === 'pain-point')
  const counts = new Map<AnyRecord['type'], number>()
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1)

  function score(fields: Partial<Pick<FieldsOf<'pain-point'>, 'severity' | 'frequency'>>): void {
    const gestureKey = newGesture('pains')
    for (const pain of pains) run(updatePainPoint, { painPointId: pain.id, fields }, { gestureKey })
  }

  return (
    <>
      <Heading icon="duplicate" kind={translate('inspector.selected', { count: records.length })} />
      <dl className={styles.counts}>
        {[...counts].map(([type, count]) => {
          const key = kindWords[type]
          return (
            key !== undefined && (
              <div key={type} className={styles.line}>
                <dt>{translate(key)}</dt>
                <dd>{count}</dd>
              </div>
            )
          )
        })}
      </dl>
      {pains.length > 1 && pains.length === records.length && (
        <Section title={translate('inspector.for_all_pains')}>
          <Fields className={styles.scores}>
            <Score
              label={translate('inspector.severity')}
              tone="pain"
              value={common(pains.map((pain) => pain.severity))}
              onChange={(severity) => score({ severity })}
            />
            <Score
              label={translate('inspector.frequency')}
              value={common(pains.map((pain) => pain.frequency))}
              onChange={(frequency) => score({ frequency })}
            />
          </Fields>
        </Section>
      )}
      <Remarks ids={ids} />
      <DeleteButton
        label={
          alongCount === 0
            ? translate('inspector.delete_many', { count: records.length })
            : translate('inspector.delete_many_with_cards', { count: alongCount })
        }
        doneText={translate('inspector.deleted_many', { count: records.length })}
        onDelete={() => removeMany(records)}
      />
    </>
  )
}

/** The score that all have; null where they differ. */
function common(scores: readonly (number | null)[]): number | null {
  const [first = null] = scores
  return scores.every((score) => score === first) ? first : null
}
