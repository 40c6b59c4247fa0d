/** Decides what the keys do in a list of lines. */
import type { KeyboardEvent } from 'react'
import { swapRows, type Caret } from './list-rows.ts'

export interface ListAction {
  readonly rows: readonly string[]
  readonly caret: Caret
}

/** What a key does to the lines; null where the field should do as it always does. */
export function keyAction(
  event: KeyboardEvent,
  rows: readonly string[],
  row: number,
  field: HTMLTextAreaElement,
): ListAction | null {
  const isLast = row === rows.length
  const offset = field.selectionStart
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (step !== 0 && event.altKey) {
    const target = row + step
    if (isLast || target < 0 || target >= rows.length) return null
    return { rows: swapRows(rows, row, target), caret: { row: target, offset } }
  }
  if (step !== 0 && leavesLine(field, step)) {
    const target = row + step
    return target < 0 || target > rows.length ? null : { rows, caret: { row: target, offset } }
  }
  if (event.key === 'Enter' && !isLast) {
    const text = rows[row] ?? ''
    const split = [text.slice(0, offset), text.slice(field.selectionEnd)]
    // At the end of the last line the empty one below is already waiting.
    if (row === rows.length - 1 && split[1] === '')
      return { rows: [...rows], caret: { row: row + 1, offset: 0 } }
    return { rows: rows.toSpliced(row, 1, ...split), caret: { row: row + 1, offset: 0 } }
  }
  if (event.key === 'Backspace' && field.value === '' && row > 0) {
    const next = isLast ? rows : rows.toSpliced(row, 1)
    return { rows: next, caret: { row: row - 1, offset: Infinity } }
  }
  return null
}

/** Whether an arrow key leaves the line: one that is wrapped is walked through first. */
function leavesLine(field: HTMLTextAreaElement, step: -1 | 1): boolean {
  const isWrapped = field.clientHeight > 2 * parseFloat(getComputedStyle(field).fontSize) * 1.4
  if (!isWrapped) return true
  return field.selectionStart === (step === -1 ? 0 : field.value.length)
}

/** Puts the focus and the caret into a line. */
export function placeCaret(list: HTMLUListElement | null, { row, offset }: Caret): void {
  const field = list?.children[row]?.querySelector('textarea')
  if (field === null || field === undefined) return
  field.focus()
  const place = Math.min(offset, field.value.length)
  field.setSelectionRange(place, place)
}
