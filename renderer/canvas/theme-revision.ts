/** Tells pictures drawn by hand that the colours of the page have changed. */

import { useSyncExternalStore } from 'react'

const systemThemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const

let revision = 0
let listeners = 0

/** A number that rises whenever the theme changes, by choice or with the system. */
export function useThemeRevision(): number {
  return useSyncExternalStore(listen, () => revision)
}

/** The same outside of React; null while nobody watches the theme, so that nothing is certain. */
export function watchedRevision(): number | null {
  return listeners > 0 ? revision : null
}

function listen(tell: () => void): () => void {
  const onChange = () => {
    revision++
    tell()
  }
  // Whatever happened while nobody watched.
  if (listeners === 0) revision++
  listeners++
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = systemThemes.map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    listeners--
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
