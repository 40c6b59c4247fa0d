/** The text being typed on a board: kept while it is typed, one undo step in the end. */

import { cleanLine, cleanText } from '#shared/base/text.ts'
import { updateConnector } from '#shared/commands/boards/connector-commands.ts'
import { addNote, removeNotes, retitleNote } from '#shared/commands/boards/note-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { isPlaced, type PlacedType } from '#shared/model/board-items.ts'
import type { Spot } from './place.ts'

/** Where a new note goes and what it is. */
export interface NewNote {
  readonly boardId: string
  readonly type: PlacedType
  readonly spot: Spot
  readonly authorId: string | null
}

let editings = 0

export class NoteText {
  /** The thing being written; null until a new note has its first letters. */
  id: string | null
  private readonly workbench: Workbench
  private readonly target: string | NewNote
  private readonly original: string
  private readonly gestureKey = `note-text:${++editings}`

  /** Writes a thing that is there, by its id, or a new note. */
  constructor(workbench: Workbench, target: string | NewNote) {
    this.workbench = workbench
    this.target = target
    this.id = typeof target === 'string' ? target : null
    this.original = this.title()
  }

  /** The text as it stands in the project; '' for a note that is not there. */
  title(): string {
    const record = this.id === null ? undefined : this.workbench.store.find(this.id)
    if (record?.type === 'frame') return record.name
    if (record?.type === 'connector') return record.label
    return isPlaced(record) ? record.title : ''
  }

  /** Keeps what has been typed so far; a new note appears with its first letter. */
  keep(typed: string): void {
    // A text that is typed back to what it was stays as it was, also with a blank at its end.
    const title = typed === this.original ? typed : cleanText(typed).trimEnd()
    if (this.id === null) this.add(title)
    else if (title !== this.title()) this.retitle(this.id, title)
  }

  /** Ends the editing with what was typed; a new note without text does not stay. */
  finish(typed: string): void {
    this.keep(typed)
    if (typeof this.target !== 'string' && this.title().trim() === '') this.drop()
    this.workbench.history.endGesture()
  }

  private add(title: string): void {
    if (typeof this.target === 'string' || title.trim() === '') return
    const { boardId, type, spot, authorId } = this.target
    const { frameId, zone } = spot
    const { x, y } = spot.point
    this.id = this.workbench.run(
      addNote,
      { boardId, type, title, x, y, frameId, zone, authorId },
      { gestureKey: this.gestureKey },
    )
  }

  private retitle(id: string, title: string): void {
    const record = this.workbench.store.find(id)
    if (record === undefined) return
    const options = { gestureKey: this.gestureKey }
    if (record.type === 'connector') {
      const fields = { label: cleanLine(title) }
      this.workbench.run(updateConnector, { connectorId: id, fields }, options)
      return
    }
    // The name of a frame stands on one line.
    const text = record.type === 'frame' ? cleanLine(title) : title
    this.workbench.run(retitleNote, { noteId: id, title: text }, options)
  }

  private drop(): void {
    if (this.id === null || this.workbench.store.find(this.id) === undefined) return
    this.workbench.run(removeNotes, { ids: [this.id] }, { gestureKey: this.gestureKey })
    this.id = null
  }
}
