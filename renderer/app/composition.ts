/** Knows whether a syllable is being composed anywhere in the page. */

let isComposingNow = false
const awaiting = new Set<() => void>()

export function isComposing(): boolean {
  return isComposingNow
}

/** Resolves once no syllable is being composed, or after `limitMs`. */
export function compositionEnd(limitMs: number): Promise<void> {
  if (!isComposingNow) return Promise.resolve()
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      awaiting.delete(done)
      // The field itself hears of the end only after this listener.
      setTimeout(resolve)
    }
    const timer = setTimeout(done, limitMs)
    awaiting.add(done)
  })
}

/** Starts watching; gives what ends it. */
export function watchComposition(page: Document): () => void {
  const begin = (): void => {
    isComposingNow = true
  }
  const end = (): void => {
    isComposingNow = false
    for (const done of [...awaiting]) done()
  }
  page.addEventListener('compositionstart', begin, true)
  page.addEventListener('compositionend', end, true)
  return () => {
    page.removeEventListener('compositionstart', begin, true)
    page.removeEventListener('compositionend', end, true)
  }
}
