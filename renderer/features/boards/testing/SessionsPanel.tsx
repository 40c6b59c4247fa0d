/** Who took part in a test and how each got on with each task: success, time, what they said. */

import type { ReactNode } from 'react'
import {
  addSession,
  addTask,
  moveTask,
  removeSession,
  removeTask,
  updateTask,
} from '#shared/commands/testing/test-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { cleanText } from '#shared/base/text.ts'
import type { TestTask } from '#shared/model/records/test-task.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { SessionRow } from './SessionRow.tsx'
import styles from './SessionsPanel.module.css'
import { TaskSummary } from './TaskSummary.tsx'

export function SessionsPanel({ testId }: { readonly testId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const sessionIds = useSelected(
    (reader) => reader.pointingAt('test-session', 'testId', testId).map(({ id }) => id),
    [testId],
  )
  const tasks = useSelected((reader) => reader.pointingAt('test-task', 'testId', testId), [testId])
  return (
    <Panel
      title={translate('testing.sessions', { count: sessionIds.length })}
      headingLevel={3}
      actions={
        <span className={styles.actions}>
          <Button size="small" icon="add" onClick={() => run(addTask, { testId, title: '' })}>
            {translate('testing.add_task')}
          </Button>
          <Button
            size="small"
            icon="user"
            onClick={() =>
              run(addSession, { testId, participantCode: nextCode(sessionIds.length) })
            }
          >
            {translate('testing.add_session')}
          </Button>
        </span>
      }
    >
      {sessionIds.length + tasks.length === 0 ? (
        <p className={styles.empty}>{translate('testing.no_sessions')}</p>
      ) : (
        <div
          className={styles.scroll}
          tabIndex={0}
          role="region"
          aria-label={translate('testing.sessions_table')}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{translate('testing.participant')}</th>
                {tasks.map((task, n) => (
                  <TaskHead key={task.id} task={task} number={n + 1} count={tasks.length} />
                ))}
                <th scope="col">{translate('testing.quote')}</th>
                <th scope="col">
                  <span className={styles.hidden}>{translate('testing.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sessionIds.map((id) => (
                <SessionRow
                  key={id}
                  sessionId={id}
                  tasks={tasks}
                  onRemove={() => run(removeSession, { sessionId: id })}
                />
              ))}
            </tbody>
            {sessionIds.length > 0 && tasks.length > 0 && (
              <tfoot>
                <tr>
                  <th scope="row">{translate('testing.together')}</th>
                  {tasks.map((task) => (
                    <TaskSummary key={task.id} taskId={task.id} />
                  ))}
                  <td colSpan={2} />
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    </Panel>
  )
}

/** P-01, P-02 ... */
function nextCode(known: number): string {
  return `P-${String(known + 1).padStart(2, '0')}`
}

function TaskHead({
  task,
  number,
  count,
}: {
  readonly task: TestTask
  /** Its place among the tasks, from 1. */
  readonly number: number
  readonly count: number
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const move = (index: number): void => run(moveTask, { taskId: task.id, index })
  const edits = useTextEdits({
    recordId: task.id,
    fieldName: 'title',
    stored: task.title,
    clean: cleanText,
    write: (title, options) => run(updateTask, { taskId: task.id, fields: { title } }, options),
  })
  return (
    <th scope="col" className={styles.task}>
      <span className={styles.head}>
        <InlineEdit
          {...edits}
          label={translate('testing.task_number', { number })}
          placeholder={translate('testing.task_number', { number })}
          look="strong"
        />
        <Menu
          align="end"
          trigger={
            <IconButton
              icon="menu"
              size="small"
              label={translate('testing.task_menu', { number })}
            />
          }
          items={[
            {
              label: translate('common.move_left'),
              icon: 'move-left',
              isDisabled: number === 1,
              onSelect: () => move(number - 2),
            },
            {
              label: translate('common.move_right'),
              icon: 'move-right',
              isDisabled: number === count,
              onSelect: () => move(number),
            },
            { kind: 'separator' },
            {
              label: translate('testing.remove_task', { number }),
              icon: 'delete',
              isDanger: true,
              onSelect: () => run(removeTask, { taskId: task.id }),
            },
          ]}
        />
      </span>
    </th>
  )
}
