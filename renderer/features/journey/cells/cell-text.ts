/** The text being typed into a cell: kept while it is typed, one undo step in the end. */

import { cleanText } from '#shared/base/text.ts'
import { addItem, removeItems, retitleItem } from '#shared/commands/item-commands.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'

let editings = 0

export class CellText {
  /** The card being written; null until a new card has its first letters. */
  itemId: string | null
  readonly place: CellPlace
  private readonly workbench: Workbench
  private readonly original: string
  private readonly gestureKey = `cell-text:${++editings}`
  private readonly isNew: boolean

  constructor(workbench: Workbench, place: CellPlace) {
    this.workbench = workbench
    this.place = place
    this.itemId = place.itemId
    this.isNew = place.itemId === null
    this.original = this.title()
  }

  /** The title as it stands in the project; '' for a card that is not there. */
  title(): string {
    const item = this.itemId === null ? undefined : this.workbench.store.find(this.itemId)
    return isCellItem(item) ? item.title : ''
  }

  /** Keeps what has been typed so far; a new card appears with its first letter. */
  keep(typed: string): void {
    // A title that is typed back to what it was stays as it was, also with a blank at its end.
    const title = typed === this.original ? typed : cleanText(typed).trimEnd()
    const options = { gestureKey: this.gestureKey }
    if (this.itemId === null) {
      if (title.trim() === '') return
      const { laneId, stepId } = this.place
      this.itemId = this.workbench.run(addItem, { laneId, stepId, index: null, title }, options)
    } else if (title !== this.title() && this.isThere()) {
      this.workbench.run(retitleItem, { itemId: this.itemId, title }, options)
    }
  }

  /** Ends the editing with what was typed; a new card without text does not stay. */
  finish(typed: string): void {
    this.keep(typed)
    if (this.isNew && this.title().trim() === '') this.drop()
    this.workbench.history.endGesture()
  }

  /** Ends the editing with everything as it was before. */
  cancel(): void {
    if (this.isNew) this.drop()
    else this.keep(this.original)
    this.workbench.history.endGesture()
  }

  private isThere(): boolean {
    return this.itemId !== null && this.workbench.store.find(this.itemId) !== undefined
  }

  private drop(): void {
    if (!this.isThere() || this.itemId === null) return
    this.workbench.run(removeItems, { itemIds: [this.itemId] }, { gestureKey: this.gestureKey })
    this.itemId = null
  }
}
