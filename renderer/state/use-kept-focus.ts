/** Keeps the keyboard focus in a list when the entry that had it goes, or comes back. */

import { useEffect, useRef } from 'react'

// A menu that closes gives the focus back to its button, which may be gone, a moment later.
const looksMs = [0, 300]

/** Marks the element of an entry, or what is inside of it, for `useKeptFocus`. */
export function entryMark(list: string, id: string): { readonly 'data-entry': string } {
  return { 'data-entry': `${list} ${id}` }
}

/** Marks what takes the focus once the list is empty; the first button of the place where not given. */
export function emptyMark(list: string): { readonly 'data-entry': string } {
  return entryMark(list, '')
}

/**
 * Where the focus was lost with an entry, the one behind it takes it, else the one before; an
 * entry that comes back takes it too. A focus that is somewhere else is left alone.
 */
export function useKeptFocus(list: string, ids: readonly string[]): void {
  const before = useRef(ids)
  const content = ids.join(' ')
  useEffect(() => {
    const old = before.current
    const now = content === '' ? [] : content.split(' ')
    before.current = now
    const gone = old.findIndex((id) => !now.includes(id))
    const come = old.length === 0 ? undefined : now.find((id) => !old.includes(id))
    if (gone < 0 && come === undefined) return
    const next = gone < 0 ? come : (now[gone] ?? now.at(-1))
    const timers = looksMs.map((ms) =>
      setTimeout(() => {
        if (document.activeElement === document.body) focusEntry(list, next ?? '')
      }, ms),
    )
    return () => timers.forEach(clearTimeout)
  }, [list, content])
}

function focusEntry(list: string, id: string): void {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-entry]')].find(
    ({ dataset }) => dataset['entry'] === `${list} ${id}`,
  )
  const target = marked ?? document.querySelector<HTMLElement>('main button')
  if (target instanceof HTMLButtonElement) target.focus()
  else target?.querySelector('button')?.focus()
}
