/** What must come out for the test to be right; locked once the first result is in. */

import type { ReactNode } from 'react'
import { criterionKinds, type Test } from '#shared/model/records/test.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import styles from './CriterionFields.module.css'
import { TestText } from './TestText.tsx'
import { useTestEdit } from './use-test-edit.ts'

export function CriterionFields({
  test,
  isLocked,
}: {
  readonly test: Test
  readonly isLocked: boolean
}): ReactNode {
  const translate = useTranslate()
  const write = useTestEdit(test.id)
  const { criterionKind, criterionShare } = test
  const points = criterionShare === null ? null : Math.round(criterionShare * 1000) / 10
  const isDifference = criterionKind === 'rise' || criterionKind === 'fall'
  if (isLocked) {
    return (
      <div className={styles.locked}>
        <span>
          {[
            test.criterion,
            criterionKind !== 'none' && points !== null
              ? translate(`testing.criterion_short_${criterionKind}`, { points })
              : '',
          ]
            .filter((part) => part !== '')
            .join(' · ') || translate('testing.no_criterion')}
        </span>
        <Chip tone="warning" icon="lock">
          {translate('testing.locked')}
        </Chip>
      </div>
    )
  }
  return (
    <div className={styles.open}>
      <TestText
        test={test}
        field="criterion"
        label={translate('testing.right_if')}
        placeholder={translate('testing.right_if_hint')}
      />
      <div className={styles.figures}>
        <Select
          label={translate('testing.criterion_kind')}
          isLabelHidden
          value={criterionKind}
          options={criterionKinds.map((kind) => ({
            value: kind,
            label: translate(`testing.criterion_${kind}`),
          }))}
          onChange={(kind) => write({ criterionKind: kind })}
        />
        {criterionKind !== 'none' && (
          <>
            <NumberField
              label={translate(isDifference ? 'testing.points' : 'testing.percent')}
              isLabelHidden
              value={points === null ? null : Math.round(points)}
              max={100}
              refusal={translate('testing.percent_refusal')}
              onCommit={(value) => write({ criterionShare: value === null ? null : value / 100 })}
            />
            <span className={styles.unit}>
              {translate(isDifference ? 'testing.points' : 'testing.percent')}
            </span>
          </>
        )}
      </div>
    </div>
  )
}
