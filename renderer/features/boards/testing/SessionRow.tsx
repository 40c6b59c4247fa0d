/** One participant of a test: code, how each task went, and what they said. */

import type { ReactNode } from 'react'
import { cleanLine, cleanText } from '#shared/base/text.ts'
import { setResult, updateSession } from '#shared/commands/testing/test-commands.ts'
import { taskOutcomes, type TaskOutcome } from '#shared/model/records/task-result.ts'
import type { TestTask } from '#shared/model/records/test-task.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Select } from '#renderer/ui/choices/Select.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import styles from './SessionsPanel.module.css'

interface SessionRowProps {
  readonly sessionId: string
  readonly tasks: readonly TestTask[]
  readonly onRemove: () => void
}

export function SessionRow({ sessionId, tasks, onRemove }: SessionRowProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const session = useRecord('test-session', sessionId)
  const write = (field: 'participantCode' | 'quote', clean: (text: string) => string) => ({
    recordId: sessionId,
    fieldName: field,
    stored: session?.[field] ?? '',
    clean,
    write: (text: string, options: Parameters<typeof run>[2]) => {
      run(updateSession, { sessionId, fields: { [field]: text } }, options)
    },
  })
  const code = useTextEdits(write('participantCode', cleanLine))
  const quote = useTextEdits(write('quote', cleanText))
  if (session === undefined) return null
  return (
    <tr>
      <th scope="row">
        <InlineEdit {...code} label={translate('testing.participant')} placeholder="P-01" />
      </th>
      {tasks.map((task) => (
        <ResultCell key={task.id} sessionId={sessionId} taskId={task.id} />
      ))}
      <td className={styles.quote}>
        <InlineEdit
          {...quote}
          label={translate('testing.quote')}
          placeholder={translate('testing.quote_hint')}
          lines="many"
        />
      </td>
      <td>
        <IconButton
          icon="close"
          size="small"
          label={translate('testing.remove_session', { code: session.participantCode })}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}

const longestSeconds = 86_400

function ResultCell({
  sessionId,
  taskId,
}: {
  readonly sessionId: string
  readonly taskId: string
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const result = useSelected(
    (reader) =>
      reader
        .pointingAt('task-result', 'sessionId', sessionId)
        .find((each) => each.taskId === taskId),
    [sessionId, taskId],
  )
  return (
    <td>
      <div className={styles.result}>
        <Select<TaskOutcome | 'none'>
          label={translate('testing.outcome')}
          isLabelHidden
          value={result?.outcome ?? 'none'}
          options={(['none', ...taskOutcomes] as const).map((outcome) => ({
            value: outcome,
            label: translate(`testing.outcome_${outcome}`),
          }))}
          onChange={(outcome) =>
            run(setResult, {
              sessionId,
              taskId,
              fields: outcome === 'none' ? null : { outcome },
            })
          }
        />
        {result !== undefined && (
          <NumberField
            label={translate('testing.seconds')}
            isLabelHidden
            value={result.seconds}
            max={longestSeconds}
            placeholder={translate('testing.seconds_short')}
            refusal={translate('testing.whole_number')}
            onCommit={(seconds) => run(setResult, { sessionId, taskId, fields: { seconds } })}
          />
        )}
      </div>
    </td>
  )
}
