/** What the pointer and the keys ask of a board: where things catch, go, line up, and come next. */
import { describe, expect, it } from 'vitest'
import { alignMoves, distributeMoves, tidyMoves } from '#shared/layout/board/arrange-moves.ts'
import {
  dropPlaceAt,
  frameAt,
  insertionMark,
  itemAt,
  overlaps,
  thingsIn,
} from '#shared/layout/board/board-hit.ts'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { frameMetrics, noteMetrics } from '#shared/layout/board/board-metrics.ts'
import { snapBox, snapGrid } from '#shared/layout/board/board-snap.ts'
import { nextThing, readingOrder } from '#shared/layout/board/board-walk.ts'
import { freeSpot } from '#shared/layout/board/free-spot.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'

const board = make.board({ id: 'board-1' })
const boardId = board.id

function layoutOf(...records: readonly AnyRecord[]) {
  const store = new RecordStore()
  store.load([make.project({ id: 'project-1' }), board, ...records])
  return layoutBoard(store, boardId)
}

const note = (x: number, y: number, fields = {}) => make.note({ boardId, x, y, ...fields })
const ids = (records: readonly AnyRecord[]) => records.map(({ id }) => id)

describe('lining up', () => {
  const notes = [note(0, 0), note(50, 300, { width: 300 }), note(500, 90)]

  it('brings edges and middles to one line and moves nothing that stands there', () => {
    const layout = layoutOf(...notes)
    const [first, wide, third] = ids(notes) as [string, string, string]
    expect(alignMoves(layout, ids(notes), 'left')).toEqual([
      { id: wide, x: 0, y: 300 },
      { id: third, x: 0, y: 90 },
    ])
    const right = 500 + noteMetrics.width
    expect(alignMoves(layout, ids(notes), 'right')).toEqual([
      { id: first, x: right - noteMetrics.width, y: 0 },
      { id: wide, x: right - 300, y: 300 },
    ])
    expect(alignMoves(layout, ids(notes), 'top').map(({ y }) => y)).toEqual([0, 0])
  })

  it('leaves locked notes and those in groups alone', () => {
    const frame = make.frame({ boardId, x: 2000 })
    const locked = note(700, 700, { isLocked: true })
    const member = note(0, 0, { frameId: frame.id })
    const layout = layoutOf(...notes, frame, locked, member)
    const moved = alignMoves(layout, ids([...notes, locked, member]), 'left')
    expect(ids(moved as never)).not.toContain(locked.id)
    expect(ids(moved as never)).not.toContain(member.id)
  })

  it('makes gaps equal and keeps the outermost', () => {
    const row = [note(0, 0), note(200, 0), note(900, 0)]
    const layout = layoutOf(...row)
    expect(distributeMoves(layout, ids(row), 'x')).toEqual([{ id: row[1]!.id, x: 450, y: 0 }])
    expect(distributeMoves(layout, ids(row.slice(0, 2)), 'x')).toEqual([])
  })

  it('tidies a heap into rows that do not overlap', () => {
    const heap = Array.from({ length: 7 }, (_, n) => note(n * 10, (n % 3) * 15))
    const layout = layoutOf(...heap)
    const to = new Map(tidyMoves(layout, ids(heap)).map((move) => [move.id, move]))
    const boxes = heap.map(({ id, x, y }) => ({
      ...layout.items.get(id)!,
      x: to.get(id)?.x ?? x,
      y: to.get(id)?.y ?? y,
    }))
    boxes.forEach((a, n) => {
      for (const b of boxes.slice(n + 1)) expect(overlaps(a, b)).toBe(false)
    })
  })
})

describe('catching while dragged', () => {
  const neighbour = { x: 300, y: 100, width: 100, height: 60 }

  it('catches on the edge of a neighbour and shows a line over both', () => {
    const snap = snapBox({ x: 303, y: 400, width: 80, height: 60 }, [neighbour], 6)
    expect(snap.dx).toBe(-3)
    expect(snap.guides).toEqual([{ axis: 'x', at: 300, from: 100, to: 460 }])
  })

  it('catches on the middle of a neighbour', () => {
    const snap = snapBox({ x: 700, y: 98, width: 40, height: 60 }, [neighbour], 6)
    expect(snap.dy).toBe(2)
    expect(snap.guides.map(({ axis }) => axis)).toEqual(['y'])
  })

  it('keeps to the grid where nobody is near', () => {
    const { dx, dy, guides } = snapBox({ x: 1003, y: 1005, width: 40, height: 40 }, [neighbour], 6)
    expect([(1003 + dx) % snapGrid, (1005 + dy) % snapGrid, guides.length]).toEqual([0, 0, 0])
  })
})

describe('hitting', () => {
  const frame = make.frame({ boardId, id: 'group-1', kind: 'group', x: 0, y: 0 })
  const members = Array.from({ length: 4 }, () => note(0, 0, { frameId: frame.id }))
  const free = note(2000, 0)
  const cover = note(2010, 10)
  const layout = layoutOf(frame, ...members, free, cover)

  it('finds the highest note and the frame below it', () => {
    expect(itemAt(layout, { x: 2020, y: 20 })).toBe(cover.id)
    expect(itemAt(layout, { x: 2020, y: 20 }, new Set([cover.id]))).toBe(free.id)
    expect(frameAt(layout, { x: 5, y: 5 })).toBe(frame.id)
    expect(frameAt(layout, { x: 2020, y: 20 })).toBeNull()
  })

  it('says before which note of a group a dropped one goes, and marks the place', () => {
    const second = layout.items.get(members[1]!.id)!
    const at = { x: second.x + 5, y: second.y + 20 }
    const place = dropPlaceAt(layout, at)
    expect(place).toEqual({ frameId: frame.id, zone: '', index: 1 })
    const mark = insertionMark(layout, place)!
    expect(mark.x).toBeGreaterThan(second.x - frameMetrics.gap)
    expect(mark.x).toBeLessThan(second.x + second.width)
    const last = dropPlaceAt(layout, { x: second.x + 9999, y: 1 }, new Set())
    expect(last.frameId).toBeNull()
  })

  it('does not count the notes that are being moved', () => {
    const third = layout.items.get(members[2]!.id)!
    const moving = new Set([members[0]!.id])
    const at = { x: third.x + 5, y: third.y + 20 }
    expect(dropPlaceAt(layout, at, moving).index).toBe(1)
  })

  it('chooses what a marquee touches, and frames that it holds whole', () => {
    expect(thingsIn(layout, { x: 1990, y: -10, width: 15, height: 50 })).toEqual([free.id])
    const whole = { x: -10, y: -10, width: 1000, height: 1000 }
    expect(thingsIn(layout, whole)).toEqual([frame.id])
  })
})

describe('walking', () => {
  it('prefers the next in the row to a nearer one below', () => {
    const [start, right, below] = [note(0, 0), note(400, 10), note(120, 150)]
    const layout = layoutOf(start, right, below)
    const from = layout.items.get(start.id)!
    expect(nextThing(layout, from, 'right', new Set([start.id]))).toBe(right.id)
    expect(nextThing(layout, from, 'down', new Set([start.id]))).toBe(below.id)
    expect(nextThing(layout, from, 'left', new Set([start.id]))).toBeNull()
  })

  it('reads row by row, and a frame with all that it holds', () => {
    const frame = make.frame({ boardId, id: 'group-2', kind: 'group', x: 300, y: 0 })
    const inside = [note(0, 0, { frameId: frame.id }), note(0, 0, { frameId: frame.id })]
    const [below, before] = [note(0, 800), note(0, 10)]
    const layout = layoutOf(below, frame, ...inside, before)
    expect(readingOrder(layout)).toEqual([before.id, frame.id, ...ids(inside), below.id])
  })
})

describe('room for something new', () => {
  const size = { width: noteMetrics.width, height: noteMetrics.lowestHeight }

  it('is the wanted place where that is free', () => {
    expect(freeSpot(layoutOf(note(0, 0)), { x: 500, y: 0 }, size)).toEqual({ x: 500, y: 0 })
  })

  it('is below what is there, and touches nothing', () => {
    const column = Array.from({ length: 60 }, (_, n) => note(0, n * 130))
    const layout = layoutOf(...column)
    const spot = freeSpot(layout, { x: 0, y: 0 }, size)
    for (const box of layout.items.values()) expect(overlaps(box, { ...spot, ...size })).toBe(false)
  })
})
