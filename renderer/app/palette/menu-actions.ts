/** Makes actions of the palette out of the menus on screen: each entry by its path, in both languages. */
import { createTranslator, type Language } from '#renderer/i18n/i18n.ts'
import type { OfferedMenu } from '#renderer/state/offered-menus.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import type { PaletteAction } from '#renderer/features/palette/palette-entry.ts'

type Chosen = Extract<MenuEntry, { readonly onSelect: unknown }>

interface Line {
  readonly path: readonly string[]
  readonly entry: Chosen
  readonly isEnabled: boolean
}

/** The entries of a menu; what is run is the one in the language of the screen. */
export function menuActions(
  id: string,
  menus: Readonly<Record<Language, OfferedMenu>>,
  language: Language,
): readonly PaletteAction[] {
  const lines = { ko: linesOf(menus.ko), en: linesOf(menus.en) }
  const { group = 'here' } = menus[language]
  return lines[language].map(({ entry, isEnabled }, place) => {
    const nameIn = (each: Language) => nameOf((lines[each][place] ?? lines[language][place])!, each)
    return {
      id: `menu ${id} ${place} ${lines.en[place]?.entry.label ?? ''}`,
      group,
      names: { ko: nameIn('ko'), en: nameIn('en') },
      icon: entry.icon,
      shortcut: entry.shortcut,
      isEnabled,
      // What is selected is what one is at; the rest is there for whoever looks for it.
      isOnlyFound: group !== 'selection',
      ...(entry.kind === 'check' ? { isChecked: entry.isChecked } : {}),
      run: () => {
        if (entry.kind === 'check') entry.onSelect(!entry.isChecked)
        else entry.onSelect()
      },
    }
  })
}

function linesOf({ about, entries }: OfferedMenu): readonly Line[] {
  return walk(entries, about === undefined ? [] : [about], true)
}

function walk(
  entries: readonly MenuEntry[],
  path: readonly string[],
  isEnabled: boolean,
): readonly Line[] {
  const lines: Line[] = []
  let heading: readonly string[] = []
  for (const entry of entries) {
    if (entry.kind === 'separator') heading = []
    else if (entry.kind === 'heading') heading = [entry.label]
    else {
      const own = [...path, ...heading, entry.label]
      const isOn = isEnabled && entry.isDisabled !== true
      if (entry.kind === 'submenu') lines.push(...walk(entry.items, own, isOn))
      else lines.push({ path: own, entry, isEnabled: isOn })
    }
  }
  return lines
}

function nameOf({ path }: Line, language: Language): string {
  const translate = createTranslator(language)
  return path.reduce((menu, entry) => translate('palette.in_menu', { menu, entry }))
}
