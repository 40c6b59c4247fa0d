/** Chooses ranges of cells and does what ranges are for: clearing them and filling them. */

import { clearCells, fillCells } from '#shared/commands/cell-commands.ts'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { isRated } from '#shared/layout/cell-rows.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { extended, isWide, rangeTo, spanOf, type CellRange } from '#shared/layout/cell-range.ts'
import { corner } from '#shared/layout/cell-jump.ts'
import { planFill } from '#shared/layout/cell-fill.ts'
import { emptySpace, type CellPlace, type Direction } from '#shared/layout/cell-walk.ts'
import { chosenCells } from '#shared/layout/item-copies.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { chooseRange } from './choose-range.ts'

export function useRange(place: CellPlace) {
  const map = useMap()
  const run = useRun()
  const document = useDocument()
  const translate = useTranslate()
  const toasts = useToasts()
  const { store } = document.workbench
  const viewNow = () => map.map.getState().view
  const rangeNow = (): CellRange => useSession.getState().range ?? { anchor: place, head: place }

  const choose = (range: CellRange) => chooseRange(viewNow(), range)

  return {
    /** One step further in a direction; gives the end that moved. */
    extend(direction: Direction): CellPlace {
      const range = extended(viewNow(), rangeNow(), direction)
      choose(range)
      return range.head
    },
    /** Up to where a longer way leads from the end of the range; gives that end. */
    extendBy(way: (from: CellPlace) => CellPlace): CellPlace {
      const { anchor, head } = rangeNow()
      const range = rangeTo(anchor, way(head))
      choose(range)
      return range.head
    },
    chooseAll() {
      const view = viewNow()
      const range = { anchor: corner(view, place, 'first'), head: corner(view, place, 'last') }
      chooseRange(view, range, place)
    },
    /** Takes what is chosen out of its cells; the range stays. */
    clear() {
      const { range } = useSession.getState()
      const chosen = chosenCells(viewNow(), place, range, selectedItems(store))
      if (chosen === null || !map.canEdit) return
      const itemIds = [...chosen.itemIds]
      const pointIds = chosen.points.map(({ id }) => id)
      const ratedIds = chosen.rated.filter(isRated).map(({ id }) => id)
      const isScores = itemIds.length + pointIds.length === 0
      if (isScores && ratedIds.length === 0) return
      if (isScores) {
        const none = { expectation: null, actual: null }
        const changes = ratedIds.map((touchpointId) => ({ touchpointId, ...none }))
        run(scoreTouchpoints, { changes })
      } else if (pointIds.length + ratedIds.length === 0) run(removeItems, { itemIds })
      else run(clearCells, { itemIds, pointIds, ratedIds })
      if (range === null || !isWide(range)) map.goTo(emptied(place))
      else choose({ anchor: emptied(range.anchor), head: emptied(range.head) })
    },
    /** Fills the range from its first row or cell, or the cell from the one above. */
    fill() {
      const view = viewNow()
      const range = rangeNow()
      const span = spanOf(view, range)
      if (span === null || !map.canEdit) return
      const { cells } = planFill(view, span)
      if (cells.length === 0) return
      const overwritten = cells.filter(({ isTaken }) => isTaken).length
      run(fillCells, { cells })
      choose({ anchor: emptied(range.anchor), head: emptied(range.head) })
      if (overwritten === 0) return
      offerUndo(document, (undo) => {
        const id = toasts.show({
          text: translate('paste.filled_over', { count: overwritten }),
          action: { label: translate('common.undo'), onAction: undo },
        })
        return () => toasts.dismiss(id)
      })
    },
  }

  /** The same cell, without a card that may be gone. */
  function emptied(at: CellPlace): CellPlace {
    return at.itemId !== null && store.find(at.itemId) === undefined ? emptySpace(at) : at
  }
}
