/** Moves the keyboard among cards that stand in columns, by what is on screen. */

import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, { readonly column: number; readonly row: number }>> = {
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
}

/**
 * Walks with the arrow keys from a focused card to the next in its column, or to the nearest one
 * of the next column that has any. `columns` and `cards` are selectors.
 */
export function walkCards(
  event: KeyboardEvent<HTMLElement>,
  { columns, cards }: { readonly columns: string; readonly cards: string },
): void {
  const step = steps[event.key]
  const card = event.target
  const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
  if (step === undefined || !isPlain || isComposingKey(event)) return
  if (!(card instanceof HTMLElement) || !card.matches(cards)) return
  const all = [...event.currentTarget.querySelectorAll(columns)].map((column) => [
    ...column.querySelectorAll<HTMLElement>(cards),
  ])
  const own = all.findIndex((column) => column.includes(card))
  event.preventDefault()
  if (step.column === 0) all[own]?.[(all[own]?.indexOf(card) ?? 0) + step.row]?.focus()
  else {
    let next = own + step.column
    while (all[next]?.length === 0) next += step.column
    nearest(all[next] ?? [], card.getBoundingClientRect().top)?.focus()
  }
}

function nearest(cards: readonly HTMLElement[], top: number): HTMLElement | undefined {
  const distance = (card: HTMLElement): number => Math.abs(card.getBoundingClientRect().top - top)
  return cards.toSorted((a, b) => distance(a) - distance(b))[0]
}
