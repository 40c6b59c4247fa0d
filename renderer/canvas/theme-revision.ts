/** Tells pictures drawn by hand that the colours of the page have changed. */

import { useSyncExternalStore } from 'react'

const systemThemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'] as const

let revision = 0

/** A number that rises whenever the theme changes, by choice or with the system. */
export function useThemeRevision(): number {
  return useSyncExternalStore(listen, () => revision)
}

function listen(tell: () => void): () => void {
  const onChange = () => {
    revision++
    tell()
  }
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = systemThemes.map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
