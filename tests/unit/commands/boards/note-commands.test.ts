/** What lies on boards: adding, moving, stacking, locking and changing. */
import { describe, expect, it } from 'vitest'

import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'
import {
  addNote,
  addNotes,
  arrangeNotes,
  lockNotes,
  moveNotes,
  recolorNotes,
  removeNotes,
  resizeNote,
  retitleNote,
  stackNotes,
  updateNote,
} from '#shared/commands/boards/note-commands.ts'
import { isPlaced } from '#shared/model/board-items.ts'

import { make } from '#tests/helpers/make-records.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const boardId = 'board-define'

/** A board with notes 가, 나, 다 and nothing else. */
function threeNotes() {
  const workbench = new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.board({ id: boardId, stage: 'define' }),
    make.board({ id: 'board-other', stage: 'ideate' }),
  ])
  const titles = ['가', '나', '다']
  const ids = workbench.run(addNotes, { boardId, type: 'note', titles, x: 0, y: 0 })
  return { workbench, ids, a: ids[0]!, b: ids[1]!, c: ids[2]! }
}

const order = (workbench: TestWorkbench, board = boardId) =>
  placedOn(workbench.store, board)
    .map(({ title }) => title)
    .join('')

function note(workbench: TestWorkbench, id: string) {
  const record = workbench.store.find(id)
  if (!isPlaced(record)) throw new Error(`${id} lies on no board`)
  return record
}

const group = (workbench: TestWorkbench, memberIds: readonly string[] = []) =>
  workbench.run(addFrame, { boardId, kind: 'group', name: '묶음', x: 1000, y: 0, memberIds })

const section = (workbench: TestWorkbench) =>
  workbench.run(addFrame, { boardId, kind: 'section', name: '구역', x: 100, y: 100 })

describe('new notes', () => {
  it('lie above all others, the pasted ones in rows that do not cover each other', () => {
    const { workbench, ids } = threeNotes()
    const titles = Array.from({ length: 7 }, (_, n) => `${n}`)
    const more = workbench.run(addNotes, { boardId, type: 'idea', titles, x: 40, y: 500 })
    expect(order(workbench)).toBe('가나다0123456')
    const places = more.map((id) => note(workbench, id)).map(({ x, y }) => `${x} ${y}`)
    expect(new Set(places).size).toBe(7)
    expect(note(workbench, more[0]!)).toMatchObject({ x: 40, y: 500 })
    expect(note(workbench, more[5]!).y).toBeGreaterThan(500)
    expect(ids).toHaveLength(3)
  })

  it('come into a frame of the same board, and into none of another', () => {
    const { workbench } = threeNotes()
    const frameId = group(workbench)
    const given = { type: 'idea', title: '새', x: 0, y: 0, frameId, zone: 'says' } as const
    const id = workbench.run(addNote, { boardId, ...given })
    // Groups have no fields.
    expect(note(workbench, id)).toMatchObject({ frameId, zone: '' })
    const before = workbench.content()
    const elsewhere = () => workbench.run(addNote, { boardId: 'board-other', ...given })
    expect(elsewhere).toThrow('not-on-one-board')
    expect(workbench.content()).toBe(before)
  })

  it('lie where the board ends when they are put farther out', () => {
    const { workbench } = threeNotes()
    const place = { boardId, type: 'note', title: '', x: 5e9, y: -0 } as const
    const { x, y } = note(workbench, workbench.run(addNote, place))
    expect([x, y]).toEqual([1_000_000, 0])
  })
})

describe('moving', () => {
  it('takes what lies freely in a section along, but not what is locked or moved by itself', () => {
    const { workbench, ids, a, b, c } = threeNotes()
    const frameId = section(workbench)
    const into = ids.map((id, n) => ({ id, x: 200, y: 200 + 200 * n, frameId }))
    workbench.run(moveNotes, { moves: into })
    workbench.run(lockNotes, { ids: [b], isLocked: true })
    workbench.run(moveNotes, {
      moves: [
        { id: frameId, x: 110, y: 90 },
        { id: c, x: 5, y: 6 },
      ],
    })
    const places = [a, b, c].map((id) => note(workbench, id)).map(({ x, y }) => [x, y])
    expect(places).toEqual([
      [210, 190],
      [200, 400],
      [5, 6],
    ])
    expect(note(workbench, c).frameId).toBe(frameId)
  })

  it('leaves locked notes and locked frames where they are', () => {
    const { workbench, a } = threeNotes()
    const frameId = section(workbench)
    workbench.run(lockNotes, { ids: [a, frameId], isLocked: true })
    const before = workbench.content()
    const moves = [a, frameId].map((id) => ({ id, x: 900, y: 900 }))
    workbench.run(moveNotes, { moves })
    workbench.run(recolorNotes, { ids: [a], color: 'pink' })
    workbench.run(resizeNote, { id: a, x: 0, y: 0, width: 300, height: 300 })
    workbench.run(stackNotes, { ids: [a], to: 'front' })
    workbench.run(removeNotes, { ids: [a, frameId], withMembers: true })
    expect(workbench.content()).toBe(before)
    workbench.run(lockNotes, { ids: [a, frameId], isLocked: false })
    workbench.run(moveNotes, { moves })
    expect(note(workbench, a).x).toBe(900)
  })

  it.each([
    [0, '다가나'],
    [1, '가다나'],
    [2, '가나다'],
    [99, '가나다'],
  ])('to place %s of a group reads there', (index, read) => {
    const { workbench, ids, c } = threeNotes()
    const frameId = group(workbench, ids)
    workbench.run(moveNotes, { moves: [{ id: c, x: 0, y: 0, frameId, index }] })
    expect(order(workbench)).toBe(read)
  })

  it('several into a group keeps the order of the moves, behind what is there', () => {
    const { workbench, a, b, c } = threeNotes()
    const frameId = group(workbench, [c])
    const moves = [b, a].map((id) => ({ id, x: 0, y: 0, frameId }))
    workbench.run(moveNotes, { moves })
    expect(order(workbench)).toBe('다나가')
  })

  it('several to one place of a group puts them there one after the other', () => {
    const { workbench, ids } = threeNotes()
    const frameId = group(workbench, ids)
    const more = workbench.run(addNotes, {
      boardId,
      type: 'note',
      titles: ['라', '마'],
      x: 0,
      y: 0,
    })
    const moves = more.map((id, n) => ({ id, x: 0, y: 0, frameId, index: 1 + n }))
    workbench.run(moveNotes, { moves })
    expect(order(workbench)).toBe('가라마나다')
  })

  it('out of a group lays it where it was dropped, above the others', () => {
    const { workbench, ids, a } = threeNotes()
    group(workbench, ids)
    workbench.run(moveNotes, { moves: [{ id: a, x: 7, y: 8, frameId: null }] })
    expect(note(workbench, a)).toMatchObject({ frameId: null, zone: '', x: 7, y: 8 })
    expect(order(workbench)).toBe('나다가')
  })

  it('into line is a step of its own name, which leaves frames and order as they are', () => {
    const { workbench, ids, a, c } = threeNotes()
    const frameId = section(workbench)
    workbench.run(moveNotes, { moves: ids.map((id) => ({ id, x: 200, y: 300, frameId })) })
    const read = order(workbench)
    workbench.run(arrangeNotes, {
      moves: [
        { id: a, x: 120, y: 150 },
        { id: c, x: 120, y: 280 },
      ],
    })
    expect(note(workbench, c)).toMatchObject({ x: 120, y: 280, frameId })
    expect(order(workbench)).toBe(read)
    expect(workbench.history.state().undo).toMatchObject({
      commandId: 'note.arrange',
      labelArgs: { count: 2 },
    })
  })

  it('is refused into a frame of another board, and nothing else is moved', () => {
    const { workbench, a, b } = threeNotes()
    const place = { boardId: 'board-other', kind: 'group', name: '', x: 0, y: 0 } as const
    const frameId = workbench.run(addFrame, place)
    const before = workbench.content()
    const moves = [
      { id: a, x: 9, y: 9 },
      { id: b, x: 0, y: 0, frameId },
    ]
    expect(() => workbench.run(moveNotes, { moves })).toThrow('not-on-one-board')
    expect(workbench.content()).toBe(before)
  })
})

describe('stacking', () => {
  it.each([
    ['front', '나다가', '다가나'],
    ['back', '가나다', '가나다'],
    ['forward', '나가다', '다가나'],
    ['backward', '가나다', '가나다'],
  ] as const)('to the %s', (to, one, two) => {
    const first = threeNotes()
    first.workbench.run(stackNotes, { ids: [first.a], to })
    expect(order(first.workbench)).toBe(one)
    const second = threeNotes()
    second.workbench.run(stackNotes, { ids: [second.b, second.a], to })
    expect(order(second.workbench)).toBe(two)
  })

  it('one step back passes one other, and several keep their order', () => {
    const { workbench, b, c } = threeNotes()
    workbench.run(stackNotes, { ids: [c, b], to: 'backward' })
    expect(order(workbench)).toBe('나다가')
    workbench.run(stackNotes, { ids: [c, b], to: 'backward' })
    expect(order(workbench)).toBe('나다가')
  })

  it('writes only what changes its place', () => {
    const { workbench, b, c } = threeNotes()
    const before = [b, c].map((id) => note(workbench, id))
    workbench.run(stackNotes, { ids: ['note-new-1'], to: 'forward' })
    expect([b, c].map((id) => note(workbench, id))).toEqual(before)
  })

  it('of frames leaves notes alone', () => {
    const { workbench } = threeNotes()
    const [low, high] = [section(workbench), group(workbench)]
    workbench.run(stackNotes, { ids: [low], to: 'front' })
    const frames = workbench.store.pointingAt('frame', 'boardId', boardId)
    expect(frames.map(({ id }) => id)).toEqual([high, low])
    expect(order(workbench)).toBe('가나다')
  })
})

describe('changing', () => {
  it('names a frame as it titles a note', () => {
    const { workbench, a } = threeNotes()
    const frameId = group(workbench)
    for (const noteId of [a, frameId]) workbench.run(retitleNote, { noteId, title: '새 이름' })
    expect(note(workbench, a).title).toBe('새 이름')
    expect(workbench.need('frame', frameId).name).toBe('새 이름')
  })

  it('keeps sizes within what the type can have', () => {
    const { workbench, a } = threeNotes()
    const frameId = group(workbench)
    for (const id of [a, frameId]) {
      workbench.run(resizeNote, { id, x: 3, y: 4, width: 1, height: 9e9 })
    }
    expect(note(workbench, a)).toMatchObject({ x: 3, y: 4, width: 96, height: 1600 })
    expect(workbench.need('frame', frameId)).toMatchObject({ width: 200, height: 8000 })
  })

  it('of a criterion is refused once a result is in, by figures or by sessions', () => {
    const workbench = smallWorkbench()
    const bare = {
      ...workbench.need('test', 'test-1'),
      treatedSuccesses: null,
      treatedTrials: null,
    }
    const { id: noteId, criterion } = bare
    const type = 'test'
    const change = () =>
      workbench.run(updateNote, { noteId, type, fields: { criterion: '절반 이상' } })
    expect(change).toThrow('criterion-locked')
    const counts = { treatedSuccesses: null, treatedTrials: null }
    workbench.run(updateNote, { noteId, type, fields: counts })
    // A session with a result counts too.
    expect(change).toThrow('criterion-locked')
    workbench.run(updateNote, { noteId, type, fields: { criterion, method: '만나서 보기' } })
    workbench.store.transact('user', (transaction) => transaction.remove('result-1'))
    change()
    expect(workbench.need('test', noteId)).toMatchObject({
      criterion: '절반 이상',
      method: '만나서 보기',
    })
  })
})
