/** What can be made of the selection in the define flow, and how the flow is looked at. */

import type { ReactNode } from 'react'
import { extendThread } from '#shared/commands/thread/thread-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Switch } from '#renderer/ui/choices/Switch.tsx'
import styles from './DefineFlowView.module.css'
import { useFlow } from './flow-context.ts'
import { LinkMenu } from './LinkMenu.tsx'
import { sourcesFor, viewStart } from './make-view.ts'

interface FlowActionsProps {
  readonly isFiltered: boolean
  readonly onFilter: (isFiltered: boolean) => void
  /** Told the id of a statement that was made and waits for its words. */
  readonly onViewMade: (id: string) => void
}

export function FlowActions({ isFiltered, onFilter, onViewMade }: FlowActionsProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)
  const { selectedIds, isReadOnly, begin } = useFlow()
  const ids = [...selectedIds]
  const [first] = ids
  const askable = sourcesFor(store, ids, 'question')
  const viewable = sourcesFor(store, ids, 'point-of-view')

  function makeView(): void {
    const { title, ...fields } = viewStart(store, viewable)
    const made = { type: 'point-of-view', title, fields } as const
    const id = run(extendThread, { sourceIds: viewable, ...made })
    select([id])
    onViewMade(id)
  }

  return (
    <div className={styles.bar} role="group" aria-label={translate('define.actions')}>
      <p className={styles.hint}>
        {first === undefined
          ? translate('define.how')
          : translate('define.selected', { count: ids.length })}
      </p>
      {first !== undefined && (
        <Switch label={translate('define.only_tied')} isOn={isFiltered} onChange={onFilter} />
      )}
      {first !== undefined && !isReadOnly && (
        <>
          {ids.length === 1 && <LinkMenu id={first} />}
          {viewable.length > 0 && (
            <Button size="small" icon="user" onClick={makeView}>
              {translate('define.make_view')}
            </Button>
          )}
          {askable.length > 0 && (
            <Button
              size="small"
              variant="primary"
              icon="define"
              onClick={() =>
                begin({
                  type: 'question',
                  sourceIds: askable,
                  start: translate('define.question_start_typed'),
                  variation: 'none',
                })
              }
            >
              {translate('define.make_question')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
