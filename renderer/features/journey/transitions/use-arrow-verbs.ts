/** What can be done with arrows on the map: drawing, choosing, turning and deleting them, by key and by menu. */

import { AppError } from '#shared/base/app-error.ts'
import {
  addOpportunityFromTransition,
  addTransition,
  removeTransitions,
  reverseTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import { arrowsAt } from '#shared/commands/transitions/arrows-of.ts'
import { handOverOf } from '#shared/analysis/transitions.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useArrowDrawing } from '#renderer/state/arrow-drawing.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

export function useArrowVerbs() {
  const map = useMap()
  const run = useRun()
  const translate = useTranslate()
  const { store } = useDocument().workbench

  const selectedArrows = (): readonly string[] =>
    useSession.getState().selectedIds.filter((id) => store.get('transition', id) !== undefined)

  const choose = (id: string) => {
    useSession.getState().select([id])
    map.focus()
  }

  /** Draws an arrow and chooses it; gives whether there was one to draw. */
  const draw = (fromId: string, toId: string): boolean => {
    useArrowDrawing.getState().end()
    if (fromId === toId || !map.canEdit) return false
    try {
      choose(run(addTransition, { fromId, toId }))
      return true
    } catch (error) {
      // A card of another map can be chosen by nobody, but may have just been moved by somebody.
      if (error instanceof AppError && error.code === 'not-on-one-map') return false
      throw error
    }
  }

  /** Deletes the chosen arrows; gives whether there were any. */
  const remove = (): boolean => {
    const transitionIds = selectedArrows()
    if (transitionIds.length === 0) return false
    if (map.canEdit) {
      run(removeTransitions, { transitionIds })
      backToCard()
    }
    return true
  }

  const backToCard = () => {
    const { cursor, select } = useSession.getState()
    select(cursor?.itemId == null ? [] : [cursor.itemId])
  }

  /** Two chosen cards are joined; from one alone, the next card that is chosen ends the arrow. */
  const join = () => {
    const [first, second, ...more] = selectedItems(store)
    if (!map.canEdit || first === undefined || more.length > 0) return
    if (second === undefined) useArrowDrawing.getState().begin(first)
    else draw(first, second)
  }

  /** Chooses the next arrow of the card that the keyboard is at. */
  const chooseNext = ({ itemId }: CellPlace) => {
    if (itemId === null) return
    const { routes } = map.map.getState()
    const ids = arrowsAt(store, itemId)
      .map(({ id }) => id)
      .filter((id) => routes.byId.has(id))
    if (ids.length === 0) return
    const at = ids.indexOf(selectedArrows()[0] ?? '')
    choose(ids[(at + 1) % ids.length]!)
  }

  const makeOpportunity = (transitionId: string) => {
    const arrow = store.get('transition', transitionId)
    const handOver = arrow === undefined ? null : handOverOf(store, arrow)
    if (handOver === null) return
    const title = translate('transition.opportunity_title', {
      from: nameOr(translate, handOver.from.title),
      to: nameOr(translate, handOver.to.title),
    })
    const id = run(addOpportunityFromTransition, { transitionId, title })
    const made = store.get('opportunity', id)
    if (made === undefined) return
    map.goTo({ laneId: made.laneId, stepId: made.stepId, itemId: id, personaId: null })
    requestAnimationFrame(() => map.focus())
  }

  return {
    choose,
    draw,
    remove,
    /** Answers keys that are about arrows; gives whether it did. */
    takeKey(event: React.KeyboardEvent, place: CellPlace): boolean {
      const { fromId, end } = useArrowDrawing.getState()
      const { key, code, shiftKey, altKey } = event
      const isCommand = (event.ctrlKey || event.metaKey) && !altKey
      const taken = (action: () => void) => {
        event.preventDefault()
        action()
        return true
      }
      if (isCommand && code === 'KeyJ') {
        return taken(shiftKey ? () => chooseNext(place) : join)
      }
      if (isCommand || altKey) return false
      if (fromId !== null && key === 'Escape') {
        event.stopPropagation()
        return taken(end)
      }
      if (fromId !== null && key === 'Enter') {
        const { itemId } = place
        return taken(() => (itemId === null ? undefined : draw(fromId, itemId)))
      }
      if (selectedArrows().length === 0) return false
      if (key === 'Delete' || key === 'Backspace') return taken(remove)
      if (key === 'Enter' || key === 'F2') return taken(() => moveFocus('inspector'))
      if (key === 'Escape') return taken(backToCard)
      return false
    },
    /** A click on a card ends an arrow that waits for its end; gives whether it did. */
    takeClick(itemId: string | null): boolean {
      const { fromId } = useArrowDrawing.getState()
      if (fromId === null || itemId === null || !isCellItem(store.find(itemId))) return false
      draw(fromId, itemId)
      return true
    },
    /** Entries about arrows for the menu of a card. */
    cardEntries(itemId: string): readonly MenuEntry[] {
      const chosen = selectedItems(store)
      const isPair = chosen.length === 2 && chosen.includes(itemId)
      if (chosen.length > 1 && !isPair) return []
      return [
        {
          label: translate(isPair ? 'transition.draw_between' : 'transition.draw_to'),
          icon: 'forward',
          shortcut: 'Mod+J',
          movesFocus: true,
          onSelect: () => {
            if (isPair) return join()
            useArrowDrawing.getState().begin(itemId)
            map.focus()
          },
        },
      ]
    },
    /** The menu of an arrow. */
    entriesOf(transitionId: string): readonly MenuEntry[] {
      if (!map.canEdit) return []
      return [
        {
          label: translate('transition.edit'),
          icon: 'edit',
          shortcut: 'Enter',
          movesFocus: true,
          onSelect: () => {
            choose(transitionId)
            requestAnimationFrame(() => moveFocus('inspector'))
          },
        },
        {
          label: translate('transition.reverse'),
          icon: 'arrow-reverse',
          onSelect: () => run(reverseTransition, { transitionId }),
        },
        {
          label: translate('transition.make_opportunity'),
          icon: 'lane-opportunity',
          movesFocus: true,
          onSelect: () => makeOpportunity(transitionId),
        },
        { kind: 'separator' },
        {
          label: translate('transition.delete'),
          icon: 'delete',
          isDanger: true,
          shortcut: 'Delete',
          onSelect: () => run(removeTransitions, { transitionIds: [transitionId] }),
        },
      ]
    },
  }
}

/** The arrow under a pointer's target, or null. */
export function arrowAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest('[data-arrow-id]')?.getAttribute('data-arrow-id') ?? null
}
