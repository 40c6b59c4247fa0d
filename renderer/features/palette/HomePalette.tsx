/** The palette on the start screen: projects and what the app can do. */
import type { ReactNode } from 'react'
import { readQuery } from '#shared/base/search/text-query.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { findActions } from './find-actions.ts'
import type { PaletteAction, PaletteEntry, PaletteSection } from './palette-entry.ts'
import { actionSections } from './palette-sections.ts'

interface HomePaletteProps {
  readonly actions: readonly PaletteAction[]
  readonly onClose: (chosen: PaletteEntry | null) => void
  readonly onGone: () => void
}

export function HomePalette({ actions, onClose, onGone }: HomePaletteProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()

  function find(text: string): readonly PaletteSection[] {
    const query = readQuery(text)
    const sections =
      query === null
        ? actionSections(actions, translate, language)
        : [
            {
              id: 'commands',
              title: translate('palette.section_commands'),
              entries: findActions(actions, query, language).map(({ entry }) => entry),
            },
          ]
    return sections.filter(({ entries }) => entries.length > 0)
  }

  return (
    <CommandPalette
      placeholder={translate('palette.hint_home')}
      find={find}
      onClose={onClose}
      onGone={onGone}
    />
  )
}
