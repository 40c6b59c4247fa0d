/** Where typing begins on a board: in what a template laid out, else below all that lies there. */
import { describe, expect, it } from 'vitest'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { spotAtStart } from '#renderer/features/boards/canvas/editor/place.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const board = make.board({ id: 'board-1', stage: 'empathize' })
const section = make.frame({ id: 'frame-1', boardId: 'board-1', kind: 'section', x: 200, y: 0 })
const guide = make.note({ id: 'note-1', boardId: 'board-1', x: 0, y: 0 })
const prompt = make.note({ id: 'note-2', boardId: 'board-1', frameId: 'frame-1', x: 216, y: 40 })

function start(...records: readonly AnyRecord[]) {
  const { store } = new TestWorkbench([make.project({ id: 'project-1' }), board, ...records])
  const layout = layoutBoard(store, 'board-1')
  return { spot: spotAtStart(layout), layout }
}

describe('the spot that a board begins with', () => {
  it('is the corner of an empty board', () => {
    expect(start().spot).toMatchObject({ point: { x: 0, y: 0 }, frameId: null })
  })

  it('is in the first frame of a template, below what it asks there', () => {
    const { spot, layout } = start(guide, section, prompt)
    expect(spot.frameId).toBe('frame-1')
    expect(spot.point.x).toBe(216)
    const asked = layout.items.get('note-2')
    expect(spot.point.y).toBeGreaterThan((asked?.y ?? 0) + (asked?.height ?? 0))
  })

  it('is inside an empty frame', () => {
    const { spot } = start(section)
    expect(spot.frameId).toBe('frame-1')
    expect(spot.point.x).toBeGreaterThan(200)
    expect(spot.point.y).toBeGreaterThan(0)
  })

  it('is below all where something was written already', () => {
    const said = make.evidence({ id: 'evidence-1', boardId: 'board-1', x: 0, y: 400 })
    const { spot, layout } = start(guide, section, prompt, said)
    expect(spot.frameId).toBeNull()
    expect(spot.point.y).toBeGreaterThan(layout.bounds.y + layout.bounds.height)
  })
})
