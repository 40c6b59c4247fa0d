/** Boards and their templates, frames, connectors, participants and votes. */
import { describe, expect, it } from 'vitest'
import {
  addBoard,
  removeBoard,
  startBoard,
  updateBoard,
} from '#shared/commands/boards/board-commands.ts'
import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import { addConnector, updateConnector } from '#shared/commands/boards/connector-commands.ts'
import { addFrame, dissolveFrame, updateFrame } from '#shared/commands/boards/frame-commands.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'
import { addNotes } from '#shared/commands/boards/note-commands.ts'
import {
  addParticipant,
  moveParticipant,
  removeParticipant,
  updateParticipant,
} from '#shared/commands/boards/participant-commands.ts'
import {
  castVote,
  closeVote,
  openVote,
  removeVote,
  renameVote,
  reopenVote,
} from '#shared/commands/boards/vote-commands.ts'
import { overlaps } from '#shared/layout/board/board-hit.ts'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const boardId = 'board-define'

describe('boards', () => {
  it('are added behind the others, changed and removed with all that lies there', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addBoard, { stage: 'define', name: '둘째' })
    expect(workbench.store.all('board').at(-1)?.id).toBe(id)
    const fields = { legend: ['사실', '짐작'], isSilent: true, questionId: 'question-1' }
    workbench.run(updateBoard, { boardId: id, fields })
    expect(workbench.need('board', id)).toMatchObject({ ...fields, name: '둘째', stage: 'define' })
    const before = workbench.content()
    workbench.run(removeBoard, { boardId: 'board-ideate' })
    expect(workbench.store.all('idea')).toEqual([])
    expect(workbench.store.all('vote')).toEqual([])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('of a stage that has one already go by the name of the template', () => {
    const workbench = new TestWorkbench()
    const start = () =>
      workbench.run(startBoard, { stage: 'test', templateId: 'feedback-grid', language: 'en' })
    const names = [start(), start()].map((id) => workbench.need('board', id).name)
    expect(names).toEqual(['', 'Feedback grid'])
    const wrong = { stage: 'define', templateId: 'feedback-grid', language: 'en' } as const
    expect(() => workbench.run(startBoard, wrong)).toThrow('template-unknown')
  })
})

describe('templates', () => {
  it.each(boardStages)('are two to four for %s, with ids of their own', (stage) => {
    const own = boardTemplates.filter((template) => template.stage === stage)
    expect(own.length).toBeGreaterThanOrEqual(2)
    expect(own.length).toBeLessThanOrEqual(4)
    expect(new Set(boardTemplates.map(({ id }) => id)).size).toBe(boardTemplates.length)
  })

  it.each(boardTemplates.map((template) => [template.id, template] as const))(
    '%s: nothing covers anything, in both languages, and it undoes in one step',
    (templateId, { stage, minutes, activities }) => {
      for (const language of ['ko', 'en'] as const) {
        const workbench = new TestWorkbench()
        const start = workbench.content()
        const id = workbench.run(startBoard, { stage, templateId, language })
        const { frames, items, view } = layoutBoard(workbench.store, id)
        const boxes = [...frames.values(), ...view.items.flatMap(freeBox)]
        boxes.forEach((box, n) => {
          expect(boxes.slice(n + 1).filter((other) => overlaps(box, other))).toEqual([])
        })
        for (const { frameId, id: noteId } of view.items) {
          const around = frameId === null ? undefined : frames.get(frameId)
          const { x, y } = items.get(noteId)!
          if (around !== undefined) expect([x >= around.x, y >= around.y]).toEqual([true, true])
        }
        expect(view.items.every(({ type }) => type === 'note')).toBe(true)
        workbench.undo()
        expect(workbench.content()).toBe(start)
        function freeBox(item: { readonly id: string; readonly frameId: string | null }) {
          return item.frameId === null ? [items.get(item.id)!] : []
        }
      }
      expect(minutes).toBe(activities.reduce((sum, each) => sum + each.minutes, 0))
      expect(minutes).toBeGreaterThan(0)
    },
  )
})

describe('frames', () => {
  function grouped() {
    const workbench = smallWorkbench()
    const titles = ['가', '나', '다', '라']
    const memberIds = workbench.run(addNotes, { boardId, type: 'note', titles, x: 0, y: 0 })
    const place = { boardId, kind: 'group', name: '이름', x: 500, y: 700, width: 1 } as const
    // What lies on another board stays there.
    const frameId = workbench.run(addFrame, { ...place, memberIds: [...memberIds, 'idea-1'] })
    const places = () =>
      memberIds.map((id) => {
        const { x, y } = workbench.need('note', id)
        return [x, y] as const
      })
    return { workbench, memberIds, frameId, places }
  }

  it('take notes of their board in, in their order', () => {
    const { workbench, memberIds, frameId } = grouped()
    const members = placedOn(workbench.store, boardId).filter((each) => each.frameId === frameId)
    expect(members.map(({ id }) => id)).toEqual(memberIds)
    expect(workbench.need('frame', frameId).width).toBe(200)
    expect(workbench.need('idea', 'idea-1').frameId).toBeNull()
  })

  it('that become sections give their notes places, each its own', () => {
    const { workbench, frameId, places } = grouped()
    workbench.run(updateFrame, { frameId, fields: { kind: 'section', name: '구역' } })
    expect(new Set(places().map(String)).size).toBe(4)
    for (const [x, y] of places()) expect([x >= 500, y >= 700]).toEqual([true, true])
    workbench.run(updateFrame, { frameId, fields: { kind: 'group' } })
    expect(workbench.need('frame', frameId)).toMatchObject({ kind: 'group', name: '구역' })
  })

  it('that are sheets stay sheets', () => {
    const { workbench } = grouped()
    const sheet = { boardId, kind: 'empathy-simple', name: '', x: 0, y: 0 } as const
    const frameId = workbench.run(addFrame, { ...sheet, subjectId: 'persona-min' })
    const change = () => workbench.run(updateFrame, { frameId, fields: { kind: 'group' } })
    expect(change).toThrow('frame-kind-fixed')
    expect(workbench.need('frame', frameId).subjectId).toBe('persona-min')
  })

  it('that are dissolved leave their notes at the places given, the rest in rows', () => {
    const { workbench, memberIds, frameId, places } = grouped()
    const given = memberIds.slice(0, 2).map((id, n) => ({ id, x: 10 * n, y: 20 }))
    workbench.run(dissolveFrame, { frameId, places: given })
    expect(places().slice(0, 2)).toEqual([
      [0, 20],
      [10, 20],
    ])
    expect(places()[2]).not.toEqual(places()[3])
    expect(memberIds.map((id) => workbench.need('note', id).frameId)).toEqual(Array(4).fill(null))
    expect(workbench.store.find(frameId)).toBeUndefined()
  })
})

describe('connectors', () => {
  it('join two things of one board, and nothing else', () => {
    const workbench = smallWorkbench()
    const connect = (fromId: string, toId: string) => () =>
      workbench.run(addConnector, { boardId, fromId, toId, label: '왜?' })
    const id = connect('insight-1', 'question-1')()
    workbench.run(updateConnector, { connectorId: id, fields: { arrow: 'both' } })
    expect(workbench.need('connector', id)).toMatchObject({ arrow: 'both', label: '왜?' })
    expect(connect('insight-1', 'insight-1')).toThrow('connector-to-itself')
    expect(connect('insight-1', 'idea-1')).toThrow('not-on-one-board')
    expect(connect('insight-1', 'persona-min')).toThrow('record-missing')
  })
})

describe('participants', () => {
  it('come, change places and go; what they wrote and voted stays', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addParticipant, { name: '서연', role: '운영' })
    workbench.run(updateParticipant, { participantId: id, fields: { name: '서연 ' } })
    workbench.run(moveParticipant, { participantId: id, index: 0 })
    const names = () => workbench.store.all('participant').map(({ name }) => name)
    expect(names()).toEqual(['서연', '지우'])
    workbench.run(removeParticipant, { participantId: 'participant-1' })
    expect(names()).toEqual(['서연'])
    expect(workbench.need('idea', 'idea-1').authorId).toBeNull()
    expect(workbench.need('vote', 'vote-1')).toMatchObject({ participantId: null })
    expect(workbench.need('vote-round', 'round-1').electorate).toEqual(['지우'])
  })
})

describe('a vote', () => {
  function opened(isStackingAllowed: boolean) {
    const workbench = smallWorkbench()
    const place = { boardId: 'board-ideate', type: 'idea', x: 0, y: 0 } as const
    const itemIds = workbench.run(addNotes, { ...place, titles: ['가', '나', '다', '라'] })
    const rules = { boardId: 'board-ideate', name: '첫 투표', dotsPerPerson: 3 }
    const given = { ...rules, itemIds: [...itemIds, itemIds[0]!, 'persona-min'], isStackingAllowed }
    const roundId = workbench.run(openVote, given)
    const cast = (place: number, dots: number) => () =>
      workbench.run(castVote, {
        ...{ roundId, dots },
        itemId: itemIds[place] ?? 'idea-1',
        participantId: 'participant-1',
      })
    const dots = () =>
      itemIds.map((id) =>
        workbench.store.pointingAt('vote', 'itemId', id).reduce((sum, vote) => sum + vote.dots, 0),
      )
    return { workbench, itemIds, roundId, cast, dots }
  }

  it('keeps who could vote and on what', () => {
    const { workbench, itemIds, roundId } = opened(false)
    workbench.run(addParticipant, { name: '늦게 온 사람' })
    expect(workbench.need('vote-round', roundId)).toMatchObject({
      itemIds,
      electorate: ['지우'],
      isClosed: false,
      closedAt: null,
      openedAt: Date.UTC(2026, 0, 5, 9),
    })
  })

  it('gives each person so many dots, and takes them back', () => {
    const { cast, dots } = opened(false)
    for (const place of [0, 1, 2]) cast(place, 1)()
    expect(cast(3, 1)).toThrow('vote-too-many-dots')
    cast(0, 0)()
    cast(0, 0)()
    cast(3, 1)()
    expect(dots()).toEqual([0, 1, 1, 1])
  })

  it('lets dots be stacked only where that was said before', () => {
    const single = opened(false)
    expect(single.cast(0, 2)).toThrow('vote-stacking-off')
    const stacked = opened(true)
    stacked.cast(0, 2)()
    expect(stacked.cast(1, 2)).toThrow('vote-too-many-dots')
    stacked.cast(0, 3)()
    expect(stacked.dots()).toEqual([3, 0, 0, 0])
    expect(stacked.cast(0, 4)).toThrow('vote-too-many-dots')
    expect(stacked.cast(9, 1)).toThrow('vote-not-in-round')
  })

  it('takes no dots while it is closed, and none away', () => {
    const { workbench, roundId, cast, dots } = opened(false)
    cast(0, 1)()
    workbench.run(closeVote, { roundId })
    expect(workbench.need('vote-round', roundId).closedAt).toBe(Date.UTC(2026, 0, 5, 9))
    expect(cast(1, 1)).toThrow('vote-closed')
    expect(cast(0, 0)).toThrow('vote-closed')
    workbench.run(reopenVote, { roundId })
    expect(workbench.need('vote-round', roundId)).toMatchObject({ isClosed: false, closedAt: null })
    cast(1, 1)()
    expect(dots()).toEqual([1, 1, 0, 0])
  })

  it('is renamed, and removed with its dots', () => {
    const { workbench, roundId, cast } = opened(false)
    cast(0, 1)()
    workbench.run(renameVote, { roundId, name: '마지막 투표' })
    expect(workbench.need('vote-round', roundId).name).toBe('마지막 투표')
    workbench.run(removeVote, { roundId })
    expect(workbench.store.pointingAt('vote', 'roundId', roundId)).toEqual([])
  })
})
