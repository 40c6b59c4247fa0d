/** The menu of what lies on a board, or of an empty place on it. */

import { useRef } from 'react'
import type { Point } from '#shared/base/geometry.ts'
import { frameAt } from '#shared/layout/board/board-hit.ts'
import { isPlaced, placedTypes } from '#shared/model/board-items.ts'
import { noteColors } from '#shared/model/placed.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useBoard } from './board-state.ts'
import { useBoardVerbs } from './board-verbs.ts'
import { spotAt } from './editor/place.ts'
import { kindIcon } from './nodes/kind-look.ts'

const separator: MenuEntry = { kind: 'separator' }

export function useBoardMenu() {
  const parts = useBoard()
  const verbs = useBoardVerbs()
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const point = useRef<Point>({ x: 0, y: 0 })

  const addHere = (): MenuEntry => ({
    label: translate('canvas.add_note'),
    icon: 'add',
    movesFocus: true,
    onSelect: () => {
      const { layout } = parts.board.getState()
      const { x, y } = point.current
      const rounded = { x: Math.round(x), y: Math.round(y) }
      parts.edit(spotAt(layout, rounded, frameAt(layout, rounded)))
    },
  })

  const colors = (ids: readonly string[]): MenuEntry => {
    const legend = store.get('board', parts.boardId)?.legend ?? []
    return {
      kind: 'submenu',
      label: translate('canvas.color'),
      items: noteColors.map((color, place) => {
        const name = translate(`canvas.color_${color}`)
        const meaning = legend[place] ?? ''
        const label = meaning === '' ? name : translate('canvas.color_meaning', { name, meaning })
        return { label, onSelect: () => verbs.recolor(ids, color) }
      }),
    }
  }

  const forNotes = (ids: readonly string[]): readonly MenuEntry[] => {
    const [first] = ids
    const record = first === undefined ? undefined : store.find(first)
    const stage = store.get('board', parts.boardId)?.stage
    if (!isPlaced(record)) return []
    return [
      colors(ids),
      ...(ids.length > 1
        ? []
        : [
            {
              kind: 'submenu',
              label: translate('canvas.convert'),
              items: placedTypes
                .filter((type) => type !== record.type && type !== 'picture')
                .map((type) => ({
                  label: translate(`canvas.kind_${type}`),
                  icon: kindIcon(type),
                  onSelect: () => verbs.convert(record.id, type),
                })),
            } satisfies MenuEntry,
          ]),
      {
        kind: 'submenu',
        label: translate('canvas.send'),
        items: boardStages
          .filter((each) => each !== stage)
          .map((each) => ({
            label: translate(`canvas.stage_${each}`),
            onSelect: () => verbs.send(ids, each),
          })),
      },
    ]
  }

  const entriesOf = (ids: readonly string[], lead: string): readonly MenuEntry[] => {
    const isFrame = parts.board.getState().layout.frames.has(lead)
    const stack = (to: 'front' | 'back', shortcut: string): MenuEntry => ({
      label: translate(`canvas.stack_${to}`),
      shortcut,
      onSelect: () => verbs.stack(ids, to),
    })
    return [
      {
        label: translate(isFrame ? 'common.rename' : 'common.edit'),
        icon: 'edit',
        shortcut: 'F2',
        movesFocus: true,
        onSelect: () => parts.edit({ kind: 'thing', id: lead }),
      },
      ...forNotes(ids),
      separator,
      {
        label: translate('common.duplicate'),
        icon: 'duplicate',
        shortcut: 'Mod+D',
        onSelect: () => verbs.duplicate(ids),
      },
      isFrame
        ? {
            label: translate('canvas.dissolve'),
            shortcut: 'Mod+Shift+G',
            onSelect: () => verbs.dissolve(ids),
          }
        : {
            label: translate('canvas.group'),
            shortcut: 'Mod+G',
            movesFocus: true,
            onSelect: () => verbs.group(ids),
          },
      {
        label: translate('canvas.lock'),
        icon: 'lock',
        shortcut: 'Mod+L',
        onSelect: () => verbs.lock(ids),
      },
      stack('front', 'Shift+]'),
      stack('back', 'Shift+['),
      separator,
      {
        label: translate('common.delete'),
        icon: 'delete',
        isDanger: true,
        shortcut: 'Delete',
        onSelect: () => verbs.remove(ids),
      },
    ]
  }

  return {
    /** Entries for what is selected; none where nothing is, or nothing may be changed. */
    chosenEntries(): readonly MenuEntry[] {
      const ids = verbs.selected()
      const lead = ids.at(-1)
      return lead === undefined || !parts.canEdit ? [] : entriesOf(ids, lead)
    },
    /** Remembers where the menu was asked for, on the sheet. */
    point(at: Point) {
      point.current = at
    },
    entries(target: Element): readonly MenuEntry[] {
      if (!parts.canEdit) return []
      const id = target.closest('[data-thing-id]')?.getAttribute('data-thing-id')
      const isKeyboard = target.closest('[data-cell-editor]') !== null
      const ids = verbs.selected()
      if ((id === undefined || id === null) && !isKeyboard) return [addHere()]
      const lead = ids.at(-1)
      if (lead === undefined) return [addHere()]
      return entriesOf(ids, lead)
    },
  }
}
