/** Commands on frames: sections, groups and sheets. They are moved and removed like notes. */

import { AppError } from '#shared/base/app-error.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { FrameKind } from '#shared/model/records/frame.ts'
import { withFields } from '#shared/store/diff.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import { membersOf, onBoard, sizeFor, unlockedThings } from './things/board-thing.ts'
import { isFreeFrame, layInside, releaseMembers } from './things/frame-members.ts'

/**
 * Adds a frame above the others, around notes of the board where some are given; gives its id.
 * Notes that are locked or lie on other boards stay out of it.
 */
export const addFrame = defineCommand<
  {
    readonly boardId: string
    readonly kind: FrameKind
    readonly name: string
    readonly x: number
    readonly y: number
    readonly width?: number | null
    readonly height?: number | null
    readonly subjectId?: string | null
    readonly memberIds?: readonly string[]
  },
  string
>({
  id: 'frame.add',
  run(transaction, { memberIds = [], ...given }, { newId }) {
    const { boardId, kind, name, subjectId = null } = given
    const others = transaction.pointingAt('frame', 'boardId', boardId)
    const id = newId('frame')
    const { width = null, height = null } = given
    transaction.create('frame', id, {
      ...{ boardId, kind, name, subjectId, isLocked: false },
      ...sizeFor('frame', { width, height }),
      x: onBoard(given.x),
      y: onBoard(given.y),
      order: keyAt(transaction, others, others.length),
    })
    const members = unlockedThings(transaction, memberIds)
      .filter(isPlaced)
      .filter((note) => note.boardId === boardId)
    const frame = transaction.need('frame', id)
    for (const note of members) {
      const old = note.frameId === null ? undefined : transaction.get('frame', note.frameId)
      transaction.put(withFields(note, { frameId: id, zone: '' }))
      // What another frame arranged has no place of its own to bring along.
      if (old !== undefined && !isFreeFrame(old) && isFreeFrame(frame)) {
        layInside(transaction, frame, [transaction.need(note.type, note.id)])
      }
    }
    return id
  },
})

/**
 * Changes a frame. A group that becomes a section keeps its notes, laid out in rows.
 * @throws AppError `frame-kind-fixed` for a sheet that is to become something else
 */
export const updateFrame = defineCommand<{
  readonly frameId: string
  readonly fields: {
    readonly name?: string
    readonly subjectId?: string | null
    readonly kind?: 'group' | 'section'
  }
}>({
  id: 'frame.update',
  run(transaction, { frameId, fields }) {
    const { kind } = transaction.need('frame', frameId)
    const isFree = kind === 'group' || kind === 'section'
    if (fields.kind !== undefined && !isFree) throw new AppError('frame-kind-fixed', [frameId])
    transaction.update('frame', frameId, fields)
    if (kind === 'group' && fields.kind === 'section') {
      layInside(transaction, transaction.need('frame', frameId), membersOf(transaction, frameId))
    }
  },
})

/** Takes a frame away; its members stay, at the places given. A locked frame stays. */
export const dissolveFrame = defineCommand<{
  readonly frameId: string
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}>({
  id: 'frame.dissolve',
  run(transaction, { frameId, places }) {
    const frame = transaction.need('frame', frameId)
    if (frame.isLocked) return
    releaseMembers(transaction, frame, places)
    transaction.remove(frameId)
  },
})
