/** The menu of a row of the lane of expectations: scores by choice, clearing, the way to the card. */

import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { scores, type ScoreName } from '#shared/layout/expectation/score-row.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'

export function useScoreMenu() {
  const map = useMap()
  const run = useRun()
  const translate = useTranslate()
  const { store } = useDocument().workbench

  return (place: CellPlace): readonly MenuEntry[] => {
    const touchpoint = store.get('touchpoint', place.itemId ?? '')
    if (touchpoint === undefined) return []
    const { id: touchpointId, laneId, stepId, expectation, actual } = touchpoint
    const choice = (name: ScoreName): MenuEntry => ({
      kind: 'submenu',
      label: translate(`expectation.set_${name}`),
      icon: 'lane-expectation',
      items: scores.map((score) => ({
        kind: 'check',
        label: String(score),
        shortcut: name === 'actual' ? String(score) : `Shift+${score}`,
        isChecked: touchpoint[name] === score,
        onSelect: () => run(scoreTouchpoints, { changes: [{ touchpointId, [name]: score }] }),
      })),
    })
    return [
      choice('expectation'),
      choice('actual'),
      {
        label: translate('expectation.show_card'),
        icon: 'lane-touchpoint',
        movesFocus: true,
        onSelect: () => {
          map.goTo({ laneId, stepId, itemId: touchpointId, personaId: null })
          requestAnimationFrame(() => map.focus())
        },
      },
      { kind: 'separator' },
      {
        label: translate('expectation.clear'),
        icon: 'delete',
        shortcut: 'Delete',
        isDanger: true,
        isDisabled: expectation === null && actual === null,
        onSelect: () =>
          run(scoreTouchpoints, { changes: [{ touchpointId, expectation: null, actual: null }] }),
      },
    ]
  }
}
