/** Copies a persona from a menu: browsers let go of data only inside of a copy event. */

let wanted: string | null = null

/** Fires a copy event that is about this persona; the clipboard's hook answers it. */
export function copyNow(personaId: string): void {
  const before = document.activeElement
  // Without a selection the browser sees nothing to copy and fires no event.
  const carrier = document.createElement('textarea')
  carrier.value = personaId
  carrier.setAttribute('aria-hidden', 'true')
  carrier.style.cssText = 'position:fixed;opacity:0'
  document.body.append(carrier)
  carrier.select()
  wanted = personaId
  document.execCommand('copy')
  wanted = null
  carrier.remove()
  if (before instanceof HTMLElement) before.focus()
}

/** The persona that a menu wants copied in this very moment; null outside of `copyNow`. */
export function wantedCopy(): string | null {
  return wanted
}
