/** Copies of what lies on boards, within a project and from another, and what removing takes along. */
import { describe, expect, it } from 'vitest'
import { addConnector } from '#shared/commands/boards/connector-commands.ts'
import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'
import {
  addNotes,
  duplicateNotes,
  lockNotes,
  pasteNotes,
  removeNotes,
} from '#shared/commands/boards/note-commands.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { brokenPromises } from '#tests/helpers/invariants.ts'
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

describe('copies', () => {
  it('bring along what frames hold, what hangs on it, and connectors and links among them', () => {
    const workbench = smallWorkbench()
    const board = 'board-empathize'
    workbench.run(addConnector, { boardId: board, fromId: 'frame-1', toId: 'note-1' })
    const ids = ['frame-1', 'note-1']
    const [frameId, noteId] = workbench.run(duplicateNotes, { ids, dx: 24, dy: 30 })
    const [copy] = workbench.store.pointingAt('evidence', 'frameId', frameId!)
    expect(copy).toMatchObject({ title: '칸이 너무 많아서 주말에 두 번 앉았어요.', quoteStart: 0 })
    expect(workbench.need('note', noteId!)).toMatchObject({ x: 24, y: 30, boardId: board })
    const ends = workbench.store
      .pointingAt('connector', 'boardId', board)
      .map(({ fromId, toId }) => `${fromId} ${toId}`)
    expect(ends).toHaveLength(4)
    expect(ends).toContain(`${noteId} ${copy!.id}`)
    expect(ends).toContain(`${frameId} ${noteId}`)
    // The original's link leads out of what was copied.
    expect(workbench.store.pointingAt('link', 'fromId', copy!.id)).toEqual([])
  })

  it('of linked things are linked, and what happened stays with the originals', () => {
    const workbench = smallWorkbench()
    const idea = workbench.run(duplicateNotes, { ids: ['idea-1'], dx: 0, dy: 0 })[0]!
    expect(workbench.store.pointingAt('assumption', 'ideaId', idea)).toHaveLength(1)
    expect(workbench.store.pointingAt('vote', 'itemId', idea)).toEqual([])
    const test = workbench.run(duplicateNotes, { ids: ['test-1'], dx: 0, dy: 0 })[0]!
    expect(workbench.store.pointingAt('test-task', 'testId', test)).toHaveLength(1)
    expect(workbench.store.pointingAt('test-session', 'testId', test)).toEqual([])
    const both = ['test-1', 'improvement-1']
    const [a, b] = workbench.run(duplicateNotes, { ids: both, dx: 0, dy: 0 })
    expect(workbench.store.pointingAt('link', 'fromId', a!)).toMatchObject([{ toId: b }])
  })

  it('are free although their originals are locked, and lie above in the same order', () => {
    const { workbench, ids } = threeNotes()
    workbench.run(lockNotes, { ids, isLocked: true })
    const copies = workbench.run(duplicateNotes, { ids: ids.toReversed(), dx: 1, dy: 1 })
    expect(order(workbench)).toBe('가나다가나다')
    expect(copies.map((id) => note(workbench, id).title)).toEqual(['다', '나', '가'])
    expect(copies.map((id) => note(workbench, id).isLocked)).toEqual([false, false, false])
  })

  it('from another project lose what is not here, and nothing points astray', () => {
    const { workbench } = threeNotes()
    const other = smallWorkbench()
    const records = [...other.store.everything()]
    const ids = workbench.run(pasteNotes, { records, boardId, dx: 0, dy: 0 })
    expect(brokenPromises([...workbench.store.everything()])).toEqual([])
    expect(workbench.store.all('connector')).toHaveLength(1)
    expect(workbench.store.all('vote-round')).toEqual([])
    const [evidence] = workbench.store.all('evidence')
    expect(evidence).toMatchObject({
      boardId,
      transcriptId: null,
      quoteStart: null,
      personaIds: [],
    })
    expect(evidence!.frameId).toBe(workbench.store.all('frame')[0]!.id)
    // What lies in a pasted frame is not named beside it.
    expect(ids).not.toContain(evidence!.id)
    workbench.undo()
    expect(order(workbench)).toBe('가나다')
  })

  it('do not come into the frame of the board that their original lies in', () => {
    const workbench = smallWorkbench()
    const records = [workbench.need('evidence', 'evidence-1')]
    const [id] = workbench.run(pasteNotes, { records, boardId, dx: 0, dy: 0 })
    expect(workbench.need('evidence', id!)).toMatchObject({ boardId, frameId: null })
  })
})

describe('removing', () => {
  it('a group leaves its members where they can be seen, each at a place of its own', () => {
    const { workbench, ids } = threeNotes()
    const frameId = group(workbench, ids)
    workbench.run(removeNotes, { ids: [frameId] })
    const members = ids.map((id) => note(workbench, id))
    expect(members.map((each) => each.frameId)).toEqual([null, null, null])
    expect(new Set(members.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
    for (const { x } of members) expect(x).toBeGreaterThanOrEqual(1000)
    workbench.undo()
    expect(note(workbench, ids[0]!).frameId).toBe(frameId)
  })

  it('a group with its members spares the locked ones', () => {
    const { workbench, ids, b } = threeNotes()
    const frameId = group(workbench, ids)
    workbench.run(lockNotes, { ids: [b], isLocked: true })
    workbench.run(removeNotes, { ids: [frameId], withMembers: true })
    expect(order(workbench)).toBe('나')
    expect(workbench.store.all('frame')).toEqual([])
    expect(note(workbench, b).frameId).toBeNull()
  })

  it('takes connectors away, alone or with an end', () => {
    const { workbench, a, b, c } = threeNotes()
    const one = workbench.run(addConnector, { boardId, fromId: a, toId: b })
    workbench.run(addConnector, { boardId, fromId: b, toId: c })
    workbench.run(removeNotes, { ids: [one] })
    expect(workbench.store.all('connector')).toHaveLength(1)
    workbench.run(removeNotes, { ids: [c] })
    expect(workbench.store.all('connector')).toEqual([])
  })
})
