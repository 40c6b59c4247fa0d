/** The learning card and the decision; what was learned goes back to define or ideate in one step. */

import type { ReactNode } from 'react'
import type { PlacedType } from '#shared/model/board-items.ts'
import { decideTest } from '#shared/commands/testing/test-commands.ts'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import { decisions, type Test } from '#shared/model/records/test.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './LearningPanel.module.css'
import { TestText } from './TestText.tsx'

const parts = ['observed', 'learned', 'therefore'] as const

/** What a learning can become, at an earlier stage. */
const lessons: readonly {
  readonly type: PlacedType & ('insight' | 'question' | 'idea')
  readonly icon: IconName
}[] = [
  { type: 'insight', icon: 'evidence' },
  { type: 'question', icon: 'define' },
  { type: 'idea', icon: 'idea' },
]

export function LearningPanel({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const goTo = useGoToRecord()

  function sendBack(type: (typeof lessons)[number]['type']): void {
    // What was learned is a start for its words; they are changed where they land.
    const title = test.learned || test.therefore || test.title
    goTo(run(extendThread, { sourceIds: [test.id], type, title }))
  }

  return (
    <div className={styles.cards}>
      <Panel title={translate('testing.learning')} headingLevel={3}>
        <dl className={styles.parts}>
          {parts.map((field) => (
            <div key={field}>
              <dt>{translate(`testing.${field}`)}</dt>
              <dd>
                <TestText
                  test={test}
                  field={field}
                  label={translate(`testing.${field}`)}
                  placeholder={translate(`testing.${field}_hint`)}
                />
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={translate('testing.decision')} headingLevel={3}>
        <div className={styles.decision}>
          <SegmentedControl
            label={translate('testing.decision')}
            value={test.decision}
            options={decisions.map((decision) => ({
              value: decision,
              label: translate(`testing.decision_${decision}`),
            }))}
            onChange={(decision) => run(decideTest, { testId: test.id, decision })}
          />
          <p className={styles.hint}>{translate(`testing.decided_${test.decision}`)}</p>
          <div className={styles.actions}>
            <Button
              size="small"
              icon="roadmap"
              onClick={() =>
                goTo(
                  run(extendThread, {
                    sourceIds: [test.id],
                    type: 'improvement',
                    title: test.therefore || test.title,
                  }),
                )
              }
            >
              {translate('testing.make_improvement')}
            </Button>
            <Menu
              trigger={
                <Button size="small" icon="reset" iconAfter="chevron-down">
                  {translate('testing.send_back')}
                </Button>
              }
              items={lessons.map(({ type, icon }) => ({
                kind: 'action',
                id: type,
                label: translate(`testing.send_back_${type}`),
                icon,
                onSelect: () => sendBack(type),
              }))}
            />
          </div>
        </div>
      </Panel>
    </div>
  )
}
