/** What is searched for and replaced in this window, kept while the panel is closed. Never saved. */

import { create } from 'zustand'

export type FindScopeChoice = 'place' | 'project'

export interface FindSettings {
  readonly text: string
  readonly replacement: string
  readonly matchesCase: boolean
  readonly wholeWords: boolean
  readonly scope: FindScopeChoice
}

interface FindState extends FindSettings {
  readonly isOpen: boolean
  readonly isReplacing: boolean
  /** Rises whenever somebody asks for the panel, which then takes the keyboard. */
  readonly askCount: number
  open(isReplacing: boolean): void
  close(): void
  set(change: Partial<FindSettings>): void
}

export const useFind = create<FindState>((set) => ({
  text: '',
  replacement: '',
  matchesCase: false,
  wholeWords: false,
  scope: 'place',
  isOpen: false,
  isReplacing: false,
  askCount: 0,
  open: (isReplacing) =>
    set(({ askCount }) => ({ isOpen: true, isReplacing, askCount: askCount + 1, ...chosenText() })),
  close: () => set({ isOpen: false }),
  set: (change) => set(change),
}))

/** What is marked in a field or on the page is what one most often looks for. */
function chosenText(): Partial<FindSettings> {
  const field = document.activeElement
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  const chosen = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : String(document.getSelection() ?? '')
  const text = chosen.trim()
  return text === '' || text.includes('\n') ? {} : { text }
}
