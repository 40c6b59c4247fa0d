/** Blocks of cells: put in, filled, moved, cleared, each as one step. */
import { describe, expect, it } from 'vitest'
import { clearCells, putCells } from '#shared/commands/cell-commands.ts'
import { addItems, itemsInCell } from '#shared/commands/item-commands.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const action = { laneId: 'lane-action', personaId: null, step: 'step-1' } as const
/** The ids of what stands in the first cell of actions. */
const overIds = (workbench: TestWorkbench) =>
  itemsInCell(workbench.store, 'lane-action', 'step-1').map(({ id }) => id)
const cell = (workbench: TestWorkbench, stageName: string, stepNumber = 1) =>
  workbench.picture().stages[stageName]?.[stepNumber - 1]
const titles = (...all: readonly string[]) => ({ kind: 'titles', titles: all }) as const
const value = (felt: number, note: string | null = null) =>
  ({ kind: 'value', value: felt, note }) as const

describe('texts put into a cell', () => {
  it('join what is there, or take its place', () => {
    const workbench = smallWorkbench()
    const content = titles('하나', '둘')
    const put = (mode: 'add' | 'replace') => {
      const cells = [{ ...action, overIds: overIds(workbench), content }]
      workbench.run(putCells, { cells, addedSteps: null, mode })
    }
    put('add')
    expect(cell(workbench, '신청')).toMatchObject({ action: ['신청서 쓰기', '하나', '둘'] })
    put('replace')
    expect(cell(workbench, '신청')).toMatchObject({ action: ['하나', '둘'] })
  })

  it('rename cards instead of making new ones, so that details and links stay', () => {
    const workbench = smallWorkbench()
    const cells = [
      { ...action, overIds: overIds(workbench), content: titles('새 카드', '신청서 쓰기') },
    ]
    const [changed] = workbench.run(putCells, { cells, addedSteps: null, mode: 'replace' })
    expect(changed?.itemIds[1]).toBe('card-1')
    expect(cell(workbench, '신청')).toMatchObject({ action: ['새 카드', '신청서 쓰기'] })
    const renamed = [{ ...action, overIds: overIds(workbench), content: titles('신청서를 낸다') }]
    workbench.run(putCells, { cells: renamed, addedSteps: null, mode: 'replace' })
    expect(workbench.store.all('card').filter(({ stepId }) => stepId === 'step-1')).toHaveLength(1)
  })

  it('leave no card behind whose words are gone', () => {
    const workbench = smallWorkbench()
    const { laneId, step: stepId } = action
    workbench.run(addItems, { laneId, stepId, index: null, titles: ['가', '나'] })
    const cells = [{ ...action, overIds: overIds(workbench), content: titles('나') }]
    workbench.run(putCells, { cells, addedSteps: null, mode: 'replace' })
    expect(cell(workbench, '신청')).toMatchObject({ action: ['나'] })
  })
})

describe('cards that are filtered out', () => {
  it('stay, in their places, when what is seen of their cell is replaced', () => {
    const workbench = smallWorkbench()
    const { laneId, step: stepId } = action
    const [hidden, last] = workbench.run(addItems, {
      laneId,
      stepId,
      index: null,
      titles: ['안 보임', '끝'],
    })
    const cells = [{ ...action, overIds: ['card-1', last!], content: titles('끝', '고친 첫 카드') }]
    workbench.run(putCells, { cells, addedSteps: null, mode: 'replace' })
    expect(overIds(workbench)).toEqual([last, hidden, 'card-1'])
    expect(cell(workbench, '신청')).toMatchObject({ action: ['끝', '안 보임', '고친 첫 카드'] })
  })
})

describe('emotions put into cells', () => {
  const feeling = (workbench: TestWorkbench) =>
    workbench.store
      .pointingAt('emotion-point', 'stepId', 'step-1')
      .filter(({ personaId }) => personaId === 'persona-min')
  const place = {
    laneId: 'lane-emotion',
    personaId: 'persona-min',
    step: 'step-1',
    overIds: [],
  } as const

  it('take the place of the known one, or leave it where content is only added', () => {
    const workbench = smallWorkbench()
    const known = feeling(workbench)
    expect(known).toHaveLength(1)
    const other = known[0]!.value === 1 ? -1 : 1
    const cells = [{ ...place, content: value(other) }]
    workbench.run(putCells, { cells, addedSteps: null, mode: 'add' })
    expect(feeling(workbench)).toEqual(known)
    workbench.run(putCells, { cells, addedSteps: null, mode: 'replace' })
    expect(feeling(workbench)).toEqual([{ ...known[0], value: other }])
    const noted = [{ ...place, content: value(0, '오래 기다림') }]
    workbench.run(putCells, { cells: noted, addedSteps: null, mode: 'replace' })
    expect(feeling(workbench)).toEqual([{ ...known[0], value: 0, note: '오래 기다림' }])
  })
})

describe('steps for what does not fit', () => {
  it('are added at the end of the stage, and go with one undo', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(putCells, {
      cells: [
        { ...action, step: 0, overIds: [], content: titles('하나') },
        { ...action, step: 1, overIds: [], content: titles('둘') },
      ],
      addedSteps: { stageId: 'stage-2', count: 2 },
      mode: 'replace',
    })
    expect(workbench.picture().stages['이용']?.slice(1)).toEqual([
      { action: ['하나'] },
      { action: ['둘'] },
    ])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})

describe('clearing', () => {
  it('takes cards and emotions at once and brings them back at once', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const [point] = workbench.store.all('emotion-point')
    workbench.run(clearCells, { itemIds: ['card-1'], pointIds: [point!.id] })
    expect([workbench.store.find('card-1'), workbench.store.find(point!.id)]).toEqual([
      undefined,
      undefined,
    ])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})
