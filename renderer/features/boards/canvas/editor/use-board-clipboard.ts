/** Cut, copy and paste on a board through the system's clipboard. */

import {
  addNotes,
  moveNotes,
  pasteNotes,
  sendNotes,
} from '#shared/commands/boards/note-commands.ts'
import { tagsAlong } from '#shared/commands/remarks/copied-tags.ts'
import {
  boardClipboardType,
  readBoardClipboard,
  writeBoardClipboard,
  type CopiedThing,
  type CopiedThings,
} from '#shared/files/board-clipboard.ts'
import { linesToTitles } from '#shared/files/item-clipboard.ts'
import { unguardLines } from '#shared/files/table-text/formula-guard.ts'
import { writeLines } from '#shared/files/text-gate.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { copiedBounds, copiedThings } from '#renderer/features/boards/canvas/copied-things.ts'
import { useTakePicture } from '#renderer/features/boards/canvas/use-take-picture.ts'
import { isHiddenFrom } from '#renderer/features/boards/canvas/nodes/hidden.ts'
import { placeBox, spotAfter, typeAt, type BoardPlace, type Spot } from './place.ts'

let pastes = 0

/** Handlers for the element that has the focus while nothing is being typed. */
export function useBoardClipboard(place: BoardPlace) {
  const parts = useBoard()
  const run = useRun()
  const verbs = useBoardVerbs()
  const takePicture = useTakePicture()
  const { store } = useDocument().workbench
  const setCut = useSession((session) => session.setCut)
  const { board, boardId } = parts
  const layoutNow = () => board.getState().layout

  const copy = (event: React.ClipboardEvent): readonly string[] => {
    setCut([])
    const { writingAs } = useSession.getState()
    const own = store.get('board', boardId)
    // What a silent board hides is not handed out by its clipboard.
    const ids = verbs.selected().filter((id) => !isHiddenFrom(writingAs, own, store.find(id)))
    const things = copiedThings(layoutNow(), ids)
    if (things.length === 0) return []
    event.preventDefault()
    const titles = things.flatMap((thing) => (isPlaced(thing) ? [thing.title] : []))
    event.clipboardData.setData(
      boardClipboardType,
      writeBoardClipboard({
        records: things,
        ...tagsAlong(
          store,
          things.map(({ id }) => id),
        ),
      }),
    )
    event.clipboardData.setData('text/plain', writeLines(titles))
    return ids
  }

  const select = (ids: readonly string[]) => {
    const id = ids.at(-1)
    if (id !== undefined) parts.goTo({ kind: 'thing', id }, ids)
  }

  const spotNow = (): Spot =>
    place.kind === 'spot' ? place : spotAfter(layoutNow(), place.id, 'below')

  /** Where the first of several things goes, and by how much all of them move. */
  const shiftTo = (spot: Spot, things: readonly CopiedThing[]) => {
    const from = copiedBounds(things)
    const to = placeBox(layoutNow(), spot) ?? spot.point
    return { dx: Math.round(to.x - from.x), dy: Math.round(to.y - from.y) }
  }

  /** Notes that were cut move; they keep what is linked to them. False where none wait. */
  const moveCut = (things: readonly CopiedThing[]): boolean => {
    const { cutIds } = useSession.getState()
    const cut = things.filter(({ id, type }) => type !== 'connector' && cutIds.includes(id))
    if (cut.length === 0 || !cutIds.every((id) => store.find(id) !== undefined)) return false
    setCut([])
    const spot = spotNow()
    const { dx, dy } = shiftTo(spot, cut)
    const options = { gestureKey: `paste:${++pastes}` }
    const ids = cut.map(({ id }) => id)
    if (cut.some((thing) => thing.boardId !== boardId)) run(sendNotes, { ids, boardId }, options)
    run(moveNotes, { moves: movesInto(spot, cut, dx, dy) }, options)
    select(ids)
    return true
  }

  const paste = ({ records: things, ...tags }: CopiedThings) => {
    const spot = spotNow()
    const { dx, dy } = shiftTo(spot, things)
    const options = { gestureKey: `paste:${++pastes}` }
    const ids = run(pasteNotes, { records: things, tags, boardId, dx, dy }, options)
    if (spot.frameId !== null) {
      const pasted = ids.flatMap((id) => {
        const record = store.find(id)
        return isPlaced(record) && record.frameId === null ? [record] : []
      })
      if (pasted.length > 0) run(moveNotes, { moves: movesInto(spot, pasted, 0, 0) }, options)
    }
    select(ids)
  }

  return {
    onCopy: (event: React.ClipboardEvent) => void copy(event),
    onCut: (event: React.ClipboardEvent) => {
      if (parts.canEdit) setCut(copy(event))
    },
    onPaste: (event: React.ClipboardEvent) => {
      event.preventDefault()
      if (!parts.canEdit) return
      const { clipboardData } = event
      const copied = readBoardClipboard(clipboardData.getData(boardClipboardType))
      if (copied.records.length > 0) {
        if (!moveCut(copied.records)) paste(copied)
        return
      }
      const image = [...clipboardData.files].find(({ type }) => type.startsWith('image/'))
      if (image !== undefined) return void takePicture(image, spotNow())
      const titles = linesToTitles(unguardLines(clipboardData.getData('text/plain')))
      const stage = store.get('board', boardId)?.stage
      if (titles.length === 0 || stage === undefined) return
      const { typedType } = board.getState()
      const { frameId, zone, point } = spotNow()
      const type = typeAt(layoutNow(), stage, frameId, typedType)
      const authorId = useSession.getState().writingAs
      select(run(addNotes, { boardId, type, titles, ...point, frameId, zone, authorId }))
    },
  }
}

function movesInto(spot: Spot, things: readonly CopiedThing[], dx: number, dy: number) {
  return things.flatMap((thing) => {
    // What a frame brings along moves with it.
    if (thing.type === 'connector' || (isPlaced(thing) && thing.frameId !== null)) return []
    const to = { id: thing.id, x: thing.x + dx, y: thing.y + dy }
    return [isPlaced(thing) ? { ...to, frameId: spot.frameId, zone: spot.zone } : to]
  })
}
