/** Plans what is pasted for the map as it is now. */

import { linesToTitles, type CopiedCards } from '#shared/files/item-clipboard.ts'
import { tableCells, transposed } from '#shared/files/table-text/table-cells.ts'
import type { CellSpan } from '#shared/layout/cell-range.ts'
import { spotOf } from '#shared/layout/cell-rows.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { planCards } from '#shared/layout/paste-cards.ts'
import type { PastePlan } from '#shared/layout/paste-plan.ts'
import { planTable } from '#shared/layout/paste-table.ts'
import type { PasteSource } from './paste-request.ts'

/** What can be chosen before a table is put in. */
export interface TableReading {
  /** Rows become columns. */
  readonly isTransposed: boolean
  /** Each line becomes a card of one cell, although the text looks like a table. */
  readonly isLines: boolean
}

/** How something is read at first. */
export function firstReading(source: PasteSource): TableReading {
  return { isTransposed: false, isLines: source.kind === 'table' && source.areLines === true }
}

/** Where a paste goes: the first cell, and the chosen range that it may fill. */
export interface PasteTarget {
  readonly at: CellPlace
  readonly span: CellSpan | null
}

export function planRequest(
  view: JourneyView,
  source: PasteSource,
  { at, span }: PasteTarget,
  reading = firstReading(source),
): PastePlan {
  const options = { mayAddSteps: !view.journey.isStructureLocked, span }
  if (source.kind === 'cards') return planCards(view, at, source.cards, options)
  const spot = spotOf(view, at)
  if (spot === null) return { cells: [], addedSteps: 0, refusals: [] }
  if (reading.isLines && source.lines !== null) {
    const cell = { text: source.lines, titles: linesToTitles(source.lines) }
    return planTable(view, spot, [[cell]], options)
  }
  const rows = reading.isTransposed ? transposed(source.rows) : source.rows
  return planTable(view, spot, tableCells(rows), options)
}

/** The ids of all that lies on the clipboard as cards and points. */
export function idsOnClipboard({ items, points }: CopiedCards): readonly string[] {
  return [...items.map(({ item }) => item.id), ...points.map(({ pointId }) => pointId)]
}
