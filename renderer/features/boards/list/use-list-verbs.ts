/** What can be done with rows of the list: delete them, or move them into a frame or out of one. */

import { moveNotes, removeNotes } from '#shared/commands/boards/note-commands.ts'
import { sheetForm } from '#shared/layout/board/sheet-zones.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { frameName, zoneName } from '#renderer/features/boards/board-words.ts'
import { spotIn } from '#renderer/features/boards/use-add-typed.ts'
import type { ListPart } from './list-rows.ts'

export interface ListVerbs {
  remove(ids: readonly string[]): void
  menu(ids: readonly string[]): readonly MenuEntry[]
}

export function useListVerbs(boardId: string): ListVerbs {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const select = useSession((session) => session.select)
  const { store } = document.workbench

  function remove(ids: readonly string[]): void {
    if (ids.length === 0) return
    run(removeNotes, { ids })
    select([])
    offerUndo(document, (undo) => {
      const toast = toasts.show({
        text: translate('boards.notes_deleted', { count: ids.length }),
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(toast)
    })
  }

  function move(ids: readonly string[], { frameId, zone }: ListPart): void {
    const spot = spotIn(store, boardId, frameId)
    const moves = ids.flatMap((id, place) => {
      if (!isPlaced(store.find(id))) return []
      // Side by side, so that none lies hidden under another where the frame does not arrange them.
      return [{ id, x: spot.x + place * moveShift, y: spot.y, frameId, zone }]
    })
    run(moveNotes, { moves })
  }

  return {
    remove,
    menu(ids) {
      const places = store.pointingAt('frame', 'boardId', boardId).flatMap((frame) => {
        const name = frameName(translate, frame, '')
        const form = sheetForm(frame.kind)
        if (form === null) return [{ label: name, part: { frameId: frame.id, zone: '' } }]
        return form.rows.flat().map(({ zone }) => ({
          label: `${name} · ${zoneName(translate, zone)}`,
          part: { frameId: frame.id, zone },
        }))
      })
      return [
        {
          kind: 'submenu',
          label: translate('boards.move_to'),
          icon: 'move-right',
          items: [
            ...places.map(({ label, part }) => ({
              label,
              icon: 'columns' as const,
              onSelect: () => move(ids, part),
            })),
            {
              label: translate('boards.free_notes'),
              icon: 'notes',
              onSelect: () => move(ids, { frameId: null, zone: '' }),
            },
          ],
        },
        { kind: 'separator' },
        {
          label: translate('common.delete'),
          icon: 'delete',
          shortcut: 'Delete',
          isDanger: true,
          onSelect: () => remove(ids),
        },
      ]
    },
  }
}

const moveShift = 216
