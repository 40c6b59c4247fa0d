/** Text typed into a cell: kept while it is typed, one step to undo. */
import { describe, expect, it } from 'vitest'
import { CellText } from '#renderer/features/journey/cells/cell-text.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

function oneCell() {
  const workbench = new TestWorkbench()
  workbench.addLane('action')
  workbench.addStage('탐색')
  const laneId = workbench.lane('action').id
  const stepId = workbench.step('탐색').id
  const at = (itemId: string | null) =>
    new CellText(workbench, { laneId, stepId, itemId, personaId: null })
  const cards = () => workbench.picture().stages['탐색']
  return { workbench, at, cards }
}

describe('typing into a cell', () => {
  it('keeps a new card from its first letters on and undoes it in one step', () => {
    const { workbench, at, cards } = oneCell()
    const text = at(null)
    text.keep('자')
    text.keep('자리를')
    expect(cards()).toEqual([{ action: ['자리를'] }])
    text.finish('자리를 찾는다')
    expect(cards()).toEqual([{ action: ['자리를 찾는다'] }])
    workbench.undo()
    expect(cards()).toEqual([{}])
  })

  it('leaves no trace of a new card that stayed empty', () => {
    const { workbench, at, cards } = oneCell()
    const before = workbench.history.state()
    const text = at(null)
    text.keep('가')
    text.finish('  ')
    expect(cards()).toEqual([{}])
    expect(workbench.history.state()).toEqual(before)
  })

  it('gives the old text back on cancel, without a step', () => {
    const { workbench, at, cards } = oneCell()
    const id = workbench.addCard('action', '탐색', '옛 글')
    const before = workbench.history.state()
    const text = at(id)
    text.keep('새 글')
    text.cancel()
    expect(cards()).toEqual([{ action: ['옛 글'] }])
    expect(workbench.history.state()).toEqual(before)
  })

  it('does not join two editings of the same card into one step', () => {
    const { workbench, at, cards } = oneCell()
    const id = workbench.addCard('action', '탐색', '하나')
    at(id).finish('둘')
    at(id).finish('셋')
    workbench.undo()
    expect(cards()).toEqual([{ action: ['둘'] }])
  })

  it('survives that the card is removed meanwhile', () => {
    const { workbench, at, cards } = oneCell()
    const text = at(null)
    text.keep('가')
    workbench.undo()
    text.finish('가나')
    expect(cards()).toEqual([{}])
  })
})
