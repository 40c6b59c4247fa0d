/** Places boards: notes by type and text, groups that grow, sheets with fields, and lines between. */
import { describe, expect, it } from 'vitest'
import { boxIn, layoutBoard } from '#shared/layout/board/board-layout.ts'
import { frameMetrics, noteMetrics } from '#shared/layout/board/board-metrics.ts'
import { layoutNote } from '#shared/layout/board/note-face.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'

const board = make.board({ id: 'board-1' })
const boardId = board.id

function storeWith(...records: readonly AnyRecord[]): RecordStore {
  const store = new RecordStore()
  store.load([make.project({ id: 'project-1' }), board, ...records])
  return store
}

function layoutOf(...records: readonly AnyRecord[]) {
  return layoutBoard(storeWith(...records), boardId)
}

describe('a free note', () => {
  it('lies where it was put, at the size of its type', () => {
    const note = make.note({ boardId, x: -40, y: 72 })
    const { items, bounds } = layoutOf(note)
    const box = { x: -40, y: 72, width: noteMetrics.width, height: noteMetrics.lowestHeight }
    expect(items.get(note.id)).toEqual(box)
    expect(bounds).toEqual(box)
  })

  it('grows with its text and keeps a given height where all fits in', () => {
    const long = make.note({ boardId, title: '관리사무소 동의 대행 '.repeat(20) })
    const tall = make.note({ boardId, height: 400 })
    const tooLow = make.note({ boardId, height: 48, width: 300, title: '가 '.repeat(300) })
    expect(layoutNote(long).height).toBeGreaterThan(300)
    expect(layoutNote(tall).height).toBe(400)
    expect(layoutNote(tooLow).height).toBeGreaterThan(200)
    expect(layoutNote(tooLow).width).toBe(300)
  })

  it('has one line for each thing that its type says', () => {
    const kinds = (record: Parameters<typeof layoutNote>[0]) =>
      layoutNote(record).lines.map(({ kind }) => kind)
    expect(kinds(make.evidence({ boardId, source: '예약 설문', participantCode: 'M-03' }))).toEqual(
      ['kind', 'title', 'source', 'consent'],
    )
    expect(kinds(make.evidence({ boardId }))).toEqual(['kind', 'title', 'consent'])
    expect(kinds(make.idea({ boardId, impact: 4 }))).toEqual(['kind', 'title', 'rating'])
    const pov = make['point-of-view']({ boardId, need: '한 번에 끝낼', insight: '네 번 물어서' })
    expect(kinds(pov)).toEqual(['kind', 'title', 'need', 'insight'])
  })

  it('keeps its lines apart and above its foot', () => {
    const face = layoutNote(make.test({ boardId, title: '동의 알림 하나로 '.repeat(5) }))
    face.lines.reduce((end, { y, height }) => {
      expect(y).toBeGreaterThanOrEqual(end)
      return y + height
    }, 0)
    const last = face.lines.at(-1)!
    expect(last.y + last.height + noteMetrics.footerHeight).toBeLessThan(face.height)
  })

  it('stretches a picture to the height it was given', () => {
    const [picture] = layoutNote(make.picture({ boardId, height: 500 })).lines
    expect(picture!.height).toBeGreaterThan(400)
  })
})

describe('a group', () => {
  const frame = make.frame({ boardId, id: 'frame-1', kind: 'group', x: 100, y: 50 })
  const members = (count: number) =>
    Array.from({ length: count }, () => make.note({ boardId, frameId: frame.id, x: 9999 }))

  it('sets its notes in rows by order, wherever they say they lie', () => {
    const notes = members(4)
    const { items } = layoutOf(frame, ...notes)
    const places = notes.map(({ id }) => items.get(id)!)
    const step = noteMetrics.width + frameMetrics.gap
    const [x, y] = [100 + frameMetrics.padding, 50 + frameMetrics.headerHeight]
    expect(places.map((box) => [box.x, box.y])).toEqual([
      [x, y],
      [x + step, y],
      [x + 2 * step, y],
      [x, y + noteMetrics.lowestHeight + frameMetrics.gap],
    ])
  })

  it('grows with its notes and holds them all', () => {
    const notes = [...members(11), make.note({ boardId, frameId: frame.id, width: 900 })]
    const { items, frames } = layoutOf(frame, ...notes)
    const box = frames.get(frame.id)!
    for (const { id } of notes) {
      const inner = items.get(id)!
      expect(inner.x + inner.width).toBeLessThanOrEqual(box.x + box.width)
      expect(inner.y + inner.height).toBeLessThanOrEqual(box.y + box.height)
    }
  })

  it('makes the notes of a row equally tall', () => {
    const [low, tall] = [
      make.note({ boardId, frameId: frame.id }),
      make.note({ boardId, frameId: frame.id, title: '긴 글 '.repeat(60) }),
    ]
    const { items } = layoutOf(frame, low, tall)
    expect(items.get(low.id)!.height).toBe(items.get(tall.id)!.height)
    expect(items.get(low.id)!.height).toBe(layoutNote(tall).height)
  })
})

describe('a sheet', () => {
  it('has the fields of its kind, each holding its notes', () => {
    const frame = make.frame({ boardId, kind: 'feedback-grid' })
    const note = make.note({ boardId, frameId: frame.id, zone: 'question' })
    const layout = layoutOf(frame, note)
    expect(layout.zones.map(({ zone }) => zone)).toEqual(['worked', 'improve', 'question', 'idea'])
    const { content } = layout.zones[2]!
    expect(layout.items.get(note.id)).toMatchObject({ x: content.x, y: content.y })
  })

  it('numbers the fields of a full empathy map and fills the sheet without gaps', () => {
    const frame = make.frame({ boardId, kind: 'empathy-full', width: 2000, height: 1498 })
    const { zones, frames } = layoutOf(frame)
    expect(zones.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7])
    const box = frames.get(frame.id)!
    const area = zones.reduce((sum, { box: each }) => sum + each.width * each.height, 0)
    expect(area).toBeCloseTo(box.width * (box.height - frameMetrics.headerHeight))
    expect(box).toMatchObject({ width: 2000, height: 1498 })
  })

  it('grows the row of a field that is full, and moves the rows below', () => {
    const frame = make.frame({ boardId, kind: 'empathy-simple' })
    const notes = Array.from({ length: 7 }, () =>
      make.note({ boardId, frameId: frame.id, zone: 'says' }),
    )
    const [says, thinks, does] = layoutOf(frame, ...notes).zones
    expect(says!.box.height).toBeGreaterThan(frameMetrics.lowestZone)
    expect(thinks!.box.height).toBe(says!.box.height)
    expect(does!.box.y).toBe(says!.box.y + says!.box.height)
  })

  it('is as wide as its widest note asks for, so that none lies over the next field', () => {
    const frame = make.frame({ boardId, kind: 'crazy-eights' })
    const place = { boardId, frameId: frame.id, zone: '2' }
    const wide = [make.picture(place), make.note({ ...place, width: 500 }), make.test(place)]
    const { items, zones } = layoutOf(frame, ...wide)
    const { content } = zones.find(({ zone }) => zone === '2')!
    for (const { id } of wide) {
      const { x, width } = items.get(id)!
      expect(x).toBeGreaterThanOrEqual(content.x)
      expect(x + width).toBeLessThanOrEqual(content.x + content.width)
    }
  })

  it('keeps a note whose field is unknown in its first field', () => {
    const frame = make.frame({ boardId, kind: 'crazy-eights' })
    const idea = make.idea({ boardId, frameId: frame.id, zone: 'nowhere' })
    const layout = layoutOf(frame, idea)
    expect(layout.items.get(idea.id)!.x).toBe(layout.zones[0]!.content.x)
  })
})

describe('a section', () => {
  it('leaves its notes where they are and reaches as far as they do', () => {
    const frame = make.frame({ boardId, kind: 'section', width: 300, height: 200 })
    const note = make.note({ boardId, frameId: frame.id, x: 400, y: 20 })
    const { frames, items } = layoutOf(frame, note)
    expect(items.get(note.id)).toMatchObject({ x: 400, y: 20 })
    expect(frames.get(frame.id)!.width).toBe(400 + noteMetrics.width + frameMetrics.padding)
  })
})

describe('lines between things', () => {
  it('stay attached to the sides that face each other', () => {
    const left = make.note({ boardId, x: 0, y: 0 })
    const right = make.note({ boardId, x: 600, y: 0 })
    const connector = make.connector({ boardId, fromId: left.id, toId: right.id })
    const [line] = layoutOf(left, right, connector).connectors
    expect(line!.curve.start).toEqual({ x: noteMetrics.width, y: noteMetrics.lowestHeight / 2 })
    expect(line!.curve.end).toEqual({ x: 600, y: noteMetrics.lowestHeight / 2 })
    const below = { ...right, x: 0, y: 600 }
    const [down] = layoutOf(left, below, connector).connectors
    expect(down!.curve.start.y).toBe(noteMetrics.lowestHeight)
    expect(down!.curve.end).toEqual({ x: noteMetrics.width / 2, y: 600 })
  })

  it('show links of the thread only where both ends lie here', () => {
    const evidence = make.evidence({ boardId })
    const insight = make.insight({ boardId, x: 500 })
    const elsewhere = make.board({ id: 'board-2' })
    const idea = make.idea({ boardId: elsewhere.id })
    const layout = layoutOf(
      evidence,
      insight,
      elsewhere,
      idea,
      make.link({ fromId: evidence.id, toId: insight.id }),
      make.link({ fromId: insight.id, toId: idea.id }),
    )
    expect(layout.links.map(({ record }) => record.toId)).toEqual([insight.id])
    expect(boxIn(layout, idea.id)).toBeUndefined()
  })
})

describe('a board laid out again', () => {
  it('keeps the boxes and lines of what stayed', () => {
    const [a, b, c] = [
      make.note({ boardId }),
      make.note({ boardId, x: 400 }),
      make.note({ boardId, x: 900 }),
    ]
    const lines = [
      make.connector({ boardId, fromId: a.id, toId: b.id }),
      make.connector({ boardId, fromId: b.id, toId: c.id }),
    ]
    const store = storeWith(a, b, c, ...lines)
    const before = layoutBoard(store, boardId)
    store.transact('user', (transaction) => transaction.update('note', c.id, { y: 80 }))
    const after = layoutBoard(store, boardId, before)
    expect(after.items.get(a.id)).toBe(before.items.get(a.id))
    expect(after.items.get(c.id)).not.toBe(before.items.get(c.id))
    expect(after.connectors[0]).toBe(before.connectors[0])
    expect(after.connectors[1]).not.toBe(before.connectors[1])
    expect(after).toEqual(layoutBoard(store, boardId))
  })
})
