/** What random scripts do with texts wherever they stand; a part of `script-verbs.ts`. */
import { replaceText } from '#shared/commands/text/text-commands.ts'
import { findInRecords } from '#shared/analysis/search/find-in-records.ts'
import { literalFinder } from '#shared/base/search/find-literal.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { NothingThere } from './script-draw.ts'
import type { Verb } from './script-verbs.ts'

export const textVerbs: Readonly<Record<string, Verb>> = {
  [replaceText.id]: (w, d) => {
    const places = foundPlaces(w, d.step.text.slice(0, 2))
    if (places.length === 0) throw new NothingThere()
    w.run(replaceText, { places, replacement: d.step.texts[0] ?? '' })
  },
}

/** Every place of a text in a project. */
export function foundPlaces(workbench: Workbench, text: string) {
  const find = literalFinder({ text, matchesCase: false, wholeWords: false })
  if (find === null) return []
  return findInRecords(workbench.store, { kind: 'project' }, find).map((found) => ({
    ...found,
    field: found.field.name,
  }))
}
