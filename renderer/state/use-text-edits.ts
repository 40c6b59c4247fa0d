/** Writes what is typed into a field while it is typed, as one undo step per edit. */

import { useRef, useState } from 'react'
import type { RunOptions } from '#shared/commands/workbench.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'

let gestureCount = 0

/** A key that joins the commands of one gesture into one undo step, and nothing else. */
export function newGesture(name: string): string {
  return `${name}:${(gestureCount += 1)}`
}

export interface TextEdits {
  readonly value: string
  readonly onCommit: (text: string) => void
  readonly onLiveChange: (text: string) => void
}

/**
 * For a text of a record: `write` runs the command with the options it is given. `clean` is what
 * the field's validator makes of a text.
 */
export function useTextEdits(options: {
  readonly recordId: string
  readonly fieldName: string
  readonly stored: string
  readonly clean: (text: string) => string
  readonly write: (text: string, options: RunOptions) => void
}): TextEdits {
  const { recordId, fieldName, stored, clean, write } = options
  const { workbench } = useDocument()
  // The space at the end of "설치 " is not stored, yet it must stay in the field.
  const [typed, setTyped] = useState<string | null>(null)
  const gestureKey = useRef<string | null>(null)

  function writeNow(text: string): void {
    // A field that goes together with its record, as when its making is undone, still tells.
    if (workbench.store.find(recordId) === undefined) return
    gestureKey.current ??= newGesture(`field:${recordId}:${fieldName}`)
    write(text, { gestureKey: gestureKey.current })
  }

  return {
    value: typed !== null && clean(typed) === stored ? typed : stored,
    onLiveChange(text) {
      setTyped(text)
      writeNow(text)
    },
    onCommit(text) {
      setTyped(null)
      writeNow(text)
      gestureKey.current = null
    },
  }
}
