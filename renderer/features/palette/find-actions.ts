/** Finds actions by their names in both languages, whatever the language of the screen. */
import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded, matchGrades, rangesOf } from '#shared/base/search/match-text.ts'
import type { TextQuery } from '#shared/base/search/text-query.ts'
import type { Language } from '#renderer/i18n/i18n.ts'
import type { PaletteAction, PaletteEntry } from './palette-entry.ts'

export interface RankedEntry {
  readonly entry: PaletteEntry
  /** The smaller, the better; comparable with the ranks of the record index. */
  readonly rank: number
}

/** Actions that match, the best first; what cannot be done now comes after what can. */
export function findActions(
  actions: readonly PaletteAction[],
  query: TextQuery,
  language: Language,
): readonly RankedEntry[] {
  return actions
    .flatMap((action) => {
      const own = rankOf(action.names[language], query)
      const foreign = rankOf(action.names[otherThan(language)], query)
      // What is only found by typing gives way to what is listed, where both match as well.
      const rank = Math.min(own, foreign) + (action.isOnlyFound === true ? 0.5 : 0)
      if (rank === Infinity) return []
      return [{ entry: actionEntry(action, language, query, foreign < own), rank }]
    })
    .sort((a, b) => Number(b.entry.isEnabled) - Number(a.entry.isEnabled) || a.rank - b.rank)
}

/** The line of an action; with the other language's name where that is what was found. */
export function actionEntry(
  action: PaletteAction,
  language: Language,
  query: TextQuery | null = null,
  isForeign = false,
): PaletteEntry {
  const found = (text: string) => ({ text, ranges: query === null ? [] : rangesOf(text, query) })
  const foreign = action.names[otherThan(language)]
  return {
    key: `action:${action.id}`,
    icon: action.icon ?? 'command',
    title: found(action.names[language]),
    more: isForeign ? found(foreign) : null,
    place: '',
    shortcut: action.shortcut ?? null,
    isEnabled: action.isEnabled,
    isChecked: action.isChecked ?? null,
    run: action.run,
  }
}

function rankOf(name: string, query: TextQuery): number {
  const match = matchFolded(foldText(name), query)
  if (match === null) return Infinity
  return matchGrades.indexOf(match.grade) + (match.isLoose ? matchGrades.length : 0)
}

function otherThan(language: Language): Language {
  return language === 'ko' ? 'en' : 'ko'
}
