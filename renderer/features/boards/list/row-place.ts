/** What every row of the list is told about its place, and what it tells back. */

import type { CSSProperties } from 'react'

export interface RowPlace {
  readonly index: number
  /** In px from the top of the list. */
  readonly top: number
  readonly height: number
  /** Whether the keyboard is at it. */
  readonly isActive: boolean
  readonly isEdited: boolean
  readonly onEdit: () => void
  /** The edit has ended with a key that leads as many rows on. */
  readonly onEndEdit: (step: -1 | 0 | 1) => void
  /** The field lost the focus. */
  readonly onLeave: () => void
  /** The row was pressed; `isAdding` keeps what was selected. */
  readonly onPick: (isAdding: boolean) => void
}

/** The attributes of a row at its place. */
export function rowProps({ index, top, height }: RowPlace, key: string) {
  return {
    id: `board-row-${index}`,
    role: 'row',
    'aria-rowindex': index + 1,
    'data-row': key,
    style: { top, height } satisfies CSSProperties,
  } as const
}
