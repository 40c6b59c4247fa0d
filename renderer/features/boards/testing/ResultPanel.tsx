/** What came out, as counts, with the interval of each share and a plain sentence. */

import { useId, type ReactNode } from 'react'
import { judgeShareTest } from '#shared/analysis/statistics/verdict.ts'
import type { Test } from '#shared/model/records/test.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { IntervalChart, type ChartRow } from './IntervalChart.tsx'
import styles from './ResultPanel.module.css'
import { TestText } from './TestText.tsx'
import { useTestEdit } from './use-test-edit.ts'
import { verdictSentences } from '#renderer/looks/verdict-sentences.ts'

const arms = ['treated', 'control'] as const
const mostPeople = 10_000_000

export function ResultPanel({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const chartId = useId()
  const verdict = judgeShareTest({
    criterionKind: test.criterionKind,
    criterionShare: test.criterionShare,
    treated: { successes: test.treatedSuccesses, trials: test.treatedTrials },
    control: { successes: test.controlSuccesses, trials: test.controlTrials },
  })
  const rows = arms.flatMap((arm): ChartRow[] => {
    const estimate = verdict[arm]
    if (estimate === null) return []
    const name = test[`${arm}Name`] || translate(`testing.${arm}`)
    return [{ arm, name, successes: test[`${arm}Successes`] ?? 0, estimate }]
  })
  const isShare = test.criterionKind === 'at-least' || test.criterionKind === 'at-most'
  const sentences = verdictSentences(verdict, test, translate, language)
  return (
    <Panel
      title={translate('testing.result')}
      headingLevel={3}
      actions={<span className={styles.method}>{translate('testing.interval_method')}</span>}
    >
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{translate('testing.group')}</th>
            <th scope="col">{translate('testing.successes')}</th>
            <th scope="col">{translate('testing.trials')}</th>
          </tr>
        </thead>
        <tbody>
          {arms.map((arm) => (
            <CountRow key={arm} test={test} arm={arm} />
          ))}
        </tbody>
      </table>
      {rows.length > 0 && (
        <IntervalChart
          rows={rows}
          criterion={isShare ? test.criterionShare : null}
          describedBy={chartId}
        />
      )}
      <div id={chartId} className={styles.sentences} role="status">
        {sentences.map((sentence, n) => (
          <p key={sentence} className={n === 0 ? styles.strong : undefined}>
            {sentence}
          </p>
        ))}
      </div>
    </Panel>
  )
}

function CountRow({
  test,
  arm,
}: {
  readonly test: Test
  readonly arm: (typeof arms)[number]
}): ReactNode {
  const translate = useTranslate()
  const write = useTestEdit(test.id)
  const name = translate(`testing.${arm}`)
  const count = (field: 'Successes' | 'Trials', label: string) => (
    <NumberField
      label={`${name} · ${label}`}
      isLabelHidden
      value={test[`${arm}${field}`]}
      max={mostPeople}
      refusal={translate('testing.whole_number')}
      onCommit={(value) => write({ [`${arm}${field}`]: value })}
    />
  )
  return (
    <tr>
      <th scope="row">
        <TestText
          test={test}
          field={`${arm}Name`}
          look="base"
          label={translate('testing.group_name', { name })}
          placeholder={name}
        />
      </th>
      <td>{count('Successes', translate('testing.successes'))}</td>
      <td>{count('Trials', translate('testing.trials'))}</td>
    </tr>
  )
}
