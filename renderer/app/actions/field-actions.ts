/** Lets the text field that has the focus answer "delete" and "select all" of the native menu. */
import type { ActionId } from './action.ts'

/** The element that is being typed into; null where there is none. */
export function focusedField(): HTMLInputElement | HTMLTextAreaElement | null {
  const element = document.activeElement
  // The map's own field is nothing to edit while nothing is typed into it.
  if (element instanceof HTMLElement && element.dataset['cellEditor'] === 'idle') return null
  if (element instanceof HTMLTextAreaElement) return element
  return element instanceof HTMLInputElement && element.selectionStart !== null ? element : null
}

/** Whether a field could answer the action, so that the menu must offer it in any case. */
export function isFieldAction(id: ActionId): boolean {
  return id === 'edit.delete' || id === 'edit.select-all'
}

/** Does the action in the focused field; false where no field has the focus. */
export function runInField(id: ActionId): boolean {
  const field = focusedField()
  if (field === null || !isFieldAction(id)) return false
  if (id === 'edit.select-all') field.select()
  // Written by hand, the change would be missing from the field's own listeners and history.
  else document.execCommand('delete')
  return true
}

/** Makes the field being edited tell its text, and gives it the focus back. */
export function commitFocusedField(): void {
  const field = focusedField()
  if (field === null) return
  field.blur()
  field.focus({ preventScroll: true })
}
