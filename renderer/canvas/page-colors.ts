/** Reads the page's tokens for pictures that are drawn by hand. */

import { watchedRevision } from './theme-revision.ts'

type ReadColor = (name: string) => string

let known: { readonly revision: number; readonly read: ReadColor } | null = null

/** Reads tokens as colours that a canvas understands; each is worked out once per theme. */
export function pageColors(): ReadColor {
  const revision = watchedRevision()
  if (revision === null) return reader()
  // Asking the page for a style makes it work out all of them, which no frame has time for.
  if (known?.revision !== revision) known = { revision, read: reader() }
  return known.read
}

function reader(): ReadColor {
  const values = new Map<string, string>()
  return (name) => {
    let value = values.get(name)
    if (value === undefined) {
      value = readColor(name)
      values.set(name, value)
    }
    return value
  }
}

function readColor(name: string): string {
  const probe = document.createElement('span')
  // Where motion is reduced, every element has a tiny transition, which would hold the first colour.
  probe.style.setProperty('transition', 'none', 'important')
  probe.style.color = `var(${name})`
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}
