/** Short lines of a record, edited as a list; each edit is one undo step. */

import { useRef, type ReactNode } from 'react'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { ListEdit, type ListEditProps } from '#renderer/ui/fields/ListEdit.tsx'
import { Fields } from './Fields.tsx'

interface RecordListProps extends Pick<ListEditProps, 'label' | 'addLabel' | 'tone'> {
  readonly recordId: string
  readonly fieldName: string
  readonly stored: readonly string[]
  readonly write: (lines: readonly string[], options: RunOptions) => void
}

export function RecordList(props: RecordListProps): ReactNode {
  const { recordId, fieldName, stored, write, ...rest } = props
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const gestureKey = useRef<string | null>(null)

  function writeNow(lines: readonly string[]): void {
    // A list that goes together with its record still tells.
    if (store.find(recordId) === undefined) return
    gestureKey.current ??= newGesture(`field:${recordId}:${fieldName}`)
    write(lines, { gestureKey: gestureKey.current })
  }

  return (
    <Fields>
      <ListEdit
        {...rest}
        values={stored}
        itemLabel={(place) => translate('inspector.line_of', { list: rest.label, place })}
        onLiveChange={writeNow}
        onCommit={(lines) => {
          writeNow(lines)
          gestureKey.current = null
        }}
      />
    </Fields>
  )
}
