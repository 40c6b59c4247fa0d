/** Puts actions into the sections that the palette shows while nothing is typed. */
import type { Language, Translate } from '#renderer/i18n/i18n.ts'
import { actionEntry } from './find-actions.ts'
import {
  actionGroups,
  type PaletteAction,
  type PaletteEntry,
  type PaletteSection,
} from './palette-entry.ts'

/** Most actions shown for what is typed. */
export const mostActions = 12

const mostRecentActions = 3

/** One section per group, in the order of the groups, also where it is empty. */
export function actionSections(
  actions: readonly PaletteAction[],
  translate: Translate,
  language: Language,
): readonly PaletteSection[] {
  return actionGroups.map((group) => ({
    id: group,
    title: translate(`palette.section_${group}`),
    entries: actions
      .filter((action) => action.group === group && action.isEnabled && action.isOnlyFound !== true)
      .map((action) => actionEntry(action, language)),
  }))
}

/** What was looked at and run last. */
export function recentSection(
  actions: readonly PaletteAction[],
  actionIds: readonly string[],
  records: readonly PaletteEntry[],
  translate: Translate,
  language: Language,
): PaletteSection {
  const run = actionIds
    .flatMap((id) => actions.filter((action) => action.id === id && action.isEnabled))
    .slice(0, mostRecentActions)
    // The same action stands in its own section, too.
    .map((action) => ({ ...actionEntry(action, language), key: `recent:${action.id}` }))
  return {
    id: 'recent',
    title: translate('palette.section_recent'),
    entries: [...run, ...records],
  }
}
