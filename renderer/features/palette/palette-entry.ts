/** What the palette can offer: an action with its names in both languages, or a record. */
import type { Language } from '#renderer/i18n/i18n.ts'
import type { TextRange } from '#shared/base/search/match-text.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

/** Where an action stands while nothing is typed, in this order. */
export const actionGroups = ['selection', 'here', 'go', 'project', 'app'] as const

export type ActionGroup = (typeof actionGroups)[number]

/** An action as the window gives it to the palette. */
export interface PaletteAction {
  readonly id: string
  readonly group: ActionGroup
  readonly names: Readonly<Record<Language, string>>
  readonly icon?: IconName | undefined
  readonly shortcut?: string | undefined
  readonly isEnabled: boolean
  readonly isChecked?: boolean | undefined
  /** True where it is not listed before something is typed. */
  readonly isOnlyFound?: boolean
  readonly run: () => void
}

/** A text with what was found in it. */
export interface FoundText {
  readonly text: string
  readonly ranges: readonly TextRange[]
}

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string
  readonly icon: IconName
  readonly title: FoundText
  /** The passage that was found where it is not in the title, or the name in the other language. */
  readonly more: FoundText | null
  /** Where it lies. */
  readonly place: string
  readonly shortcut: string | null
  readonly isEnabled: boolean
  readonly isChecked: boolean | null
  readonly run: () => void
}

export interface PaletteSection {
  readonly id: string
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}
