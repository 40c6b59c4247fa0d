/** The menu of one map, the same in the navigation and in the palette. */
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useModel } from '#renderer/app/app-context.ts'
import { keepTemplate } from '#renderer/app/model/own-templates.ts'
import { useJourneyVerbs } from './journey-verbs.ts'

export function useJourneyMenu(
  journeyId: string,
): (rename: () => void, isNarrow: boolean) => readonly MenuEntry[] {
  const translate = useTranslate()
  const model = useModel()
  const journey = useRecord('journey', journeyId)
  const verbs = useJourneyVerbs(journeyId)
  const ids = useSelected((reader) => reader.all('journey').map(({ id }) => id), [])
  const index = ids.indexOf(journeyId)
  const count = ids.length
  return (rename, isNarrow) => [
    {
      label: translate('common.rename'),
      icon: 'edit',
      shortcut: 'F2',
      // Folded to icons there is no room for a name.
      isDisabled: isNarrow,
      movesFocus: true,
      onSelect: rename,
    },
    { label: translate('common.duplicate'), icon: 'duplicate', onSelect: verbs.duplicate },
    {
      label: translate('structure.duplicate_structure'),
      icon: 'columns',
      onSelect: verbs.duplicateStructure,
    },
    {
      kind: 'submenu',
      label: translate('templates.save'),
      icon: 'download',
      items: [
        {
          label: translate('templates.save_structure'),
          onSelect: () => void keepTemplate(model, journeyId, false),
        },
        {
          label: translate('templates.save_content'),
          onSelect: () => void keepTemplate(model, journeyId, true),
        },
      ],
    },
    {
      kind: 'check',
      label: translate('structure.lock'),
      isChecked: journey?.isStructureLocked === true,
      onSelect: verbs.setLocked,
    },
    ...(journey?.state === 'as-is'
      ? [
          {
            label: translate('journey.make_to_be'),
            icon: 'compare',
            onSelect: verbs.makeToBe,
          } as const,
        ]
      : []),
    { kind: 'separator' },
    ...(['as-is', 'to-be'] as const).map((state): MenuEntry => ({
      kind: 'check',
      label: translate(state === 'as-is' ? 'journey.state_as_is' : 'journey.state_to_be'),
      isChecked: journey?.state === state,
      onSelect: () => verbs.setState(state),
    })),
    { kind: 'separator' },
    {
      label: translate('common.move_up'),
      icon: 'move-up',
      shortcut: 'Alt+ArrowUp',
      isDisabled: index === 0,
      onSelect: () => verbs.move(index - 1),
    },
    {
      label: translate('common.move_down'),
      icon: 'move-down',
      shortcut: 'Alt+ArrowDown',
      isDisabled: index === count - 1,
      onSelect: () => verbs.move(index + 1),
    },
    { kind: 'separator' },
    {
      label: translate('common.delete'),
      icon: 'delete',
      shortcut: 'Delete',
      isDanger: true,
      onSelect: verbs.remove,
    },
  ]
}
