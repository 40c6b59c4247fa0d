/** Gives the search index of the open project; it is made when first asked for, and then kept up to date. */

import { RecordIndex } from '#shared/analysis/search/record-index.ts'
import type { OpenDocument } from './document.ts'

const indexes = new WeakMap<OpenDocument, RecordIndex>()

export function recordIndexOf(document: OpenDocument): RecordIndex {
  const known = indexes.get(document)
  if (known !== undefined) return known
  const index = new RecordIndex(document.workbench.store)
  document.workbench.listen((diff) => index.apply(diff))
  indexes.set(document, index)
  return index
}
