/** Knows whether a syllable is being composed anywhere in the page. */

let isComposingNow = false

export function isComposing(): boolean {
  return isComposingNow
}

/** Starts watching; gives what ends it. */
export function watchComposition(page: Document): () => void {
  const begin = (): void => {
    isComposingNow = true
  }
  const end = (): void => {
    isComposingNow = false
  }
  page.addEventListener('compositionstart', begin, true)
  page.addEventListener('compositionend', end, true)
  return () => {
    page.removeEventListener('compositionstart', begin, true)
    page.removeEventListener('compositionend', end, true)
  }
}
