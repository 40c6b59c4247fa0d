/** What the project asks for next, each with the way there. */

import type { ReactNode } from 'react'
import { nextSteps } from '#shared/analysis/next-steps.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useThreadReport } from '#renderer/state/thread-report.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './NextStepsPanel.module.css'

const most = 4

export function NextStepsPanel({ onAddJourney }: { readonly onAddJourney: () => void }): ReactNode {
  const translate = useTranslate()
  const { workbench } = useDocument()
  const { graph } = useThreadReport()
  const goTo = useSession((session) => session.goTo)
  const steps = nextSteps(workbench.store, graph).slice(0, most)
  return (
    <Panel icon="forward" title={translate('project.next_steps')}>
      {steps.length === 0 ? (
        <p className={styles.done}>{translate('project.all_done')}</p>
      ) : (
        <ol className={styles.list}>
          {steps.map(({ kind, count, place }) => (
            <li key={`${kind} ${count}`}>
              <button
                type="button"
                className={styles.step}
                onClick={() => (place === null ? onAddJourney() : goTo(place))}
              >
                {translate(`project.next_${kind}`, { count })}
                <Icon name="chevron-right" size={14} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
