/** Stages and steps: adding, moving, resizing, hiding and removing columns of a map. */
import { describe, expect, it } from 'vitest'
import {
  addStage,
  moveStage,
  removeStage,
  resizeStage,
  setStageHidden,
  updateStage,
} from '#shared/commands/stage-commands.ts'
import {
  addStep,
  moveStep,
  removeStep,
  renameStep,
  resizeStep,
  setStepHidden,
} from '#shared/commands/step-commands.ts'
import { narrowestStep, widestStep } from '#shared/model/records/step.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const stageNames = (workbench: TestWorkbench) => Object.keys(workbench.picture().stages)
const stepNames = (workbench: TestWorkbench, stageId: string) =>
  workbench.store.pointingAt('step', 'stageId', stageId).map((step) => step.name)

function threeStages(): TestWorkbench {
  const workbench = new TestWorkbench()
  for (const name of ['탐색', '예약', '이용']) workbench.addStage(name)
  return workbench
}

describe('a stage', () => {
  it('is added where the user asked, with one empty step', () => {
    const workbench = threeStages()
    const { journeyId } = workbench
    const { stageId, stepId } = workbench.run(addStage, { journeyId, name: '결제', index: 1 })
    expect(stageNames(workbench)).toEqual(['탐색', '결제', '예약', '이용'])
    expect(workbench.store.pointingAt('step', 'stageId', stageId)).toMatchObject([
      { id: stepId, name: '', isHidden: false, width: null },
    ])
  })

  it.each([
    [0, ['이용', '탐색', '예약']],
    [1, ['탐색', '이용', '예약']],
    [9, ['탐색', '예약', '이용']],
  ])('moves to place %i among the others', (index, names) => {
    const workbench = threeStages()
    workbench.run(moveStage, { stageId: workbench.named('stage', '이용').id, index })
    expect(stageNames(workbench)).toEqual(names)
  })

  it('takes its cards along when it moves', () => {
    const workbench = smallWorkbench()
    const before = workbench.picture().stages
    workbench.run(moveStage, { stageId: 'stage-1', index: 1 })
    expect(Object.entries(workbench.picture().stages)).toEqual(Object.entries(before).reverse())
  })

  it('is renamed and described without losing its place', () => {
    const workbench = threeStages()
    const stageId = workbench.named('stage', '예약').id
    workbench.run(updateStage, { stageId, fields: { name: '자리 예약', description: '앱에서' } })
    expect(stageNames(workbench)).toEqual(['탐색', '자리 예약', '이용'])
    expect(workbench.need('stage', stageId).description).toBe('앱에서')
  })

  it('gives its visible steps equal widths, and leaves hidden ones alone', () => {
    const workbench = smallWorkbench()
    workbench.run(setStepHidden, { stepId: 'step-2', isHidden: true })
    workbench.run(resizeStage, { stageId: 'stage-1', width: 300 })
    expect([workbench.need('step', 'step-1'), workbench.need('step', 'step-2')]).toMatchObject([
      { width: 300 },
      { width: null },
    ])
    workbench.run(setStepHidden, { stepId: 'step-2', isHidden: false })
    workbench.run(resizeStage, { stageId: 'stage-1', width: 501 })
    expect(workbench.need('step', 'step-2').width).toBe(251)
  })

  it('can be hidden and shown again with all that is in it', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(setStageHidden, { stageId: 'stage-1', isHidden: true })
    expect(workbench.need('stage', 'stage-1').isHidden).toBe(true)
    workbench.run(setStageHidden, { stageId: 'stage-1', isHidden: false })
    expect(workbench.content()).toBe(before)
  })

  it('goes with its steps and cards, and comes back with them in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeStage, { stageId: 'stage-1' })
    expect(workbench.picture().stages).toEqual({ 이용: [{ emotion: { 정민우: 2 } }] })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('is refused on a map that is not there', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const adding = () => workbench.run(addStage, { journeyId: 'journey-9', name: '', index: 0 })
    expect(adding).toThrow('reference-broken')
    expect(workbench.content()).toBe(before)
    expect(workbench.history.state().undo).toBeNull()
  })
})

describe('a step', () => {
  it('is added between others and renamed', () => {
    const workbench = smallWorkbench()
    const stepId = workbench.run(addStep, { stageId: 'stage-1', name: '실사', index: 1 })
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서', '실사', '동의'])
    workbench.run(renameStep, { stepId, name: '현장 실사' })
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서', '현장 실사', '동의'])
  })

  it('moves within its stage and into another one, cards and feelings with it', () => {
    const workbench = smallWorkbench()
    workbench.run(moveStep, { stepId: 'step-1', stageId: 'stage-1', index: 1 })
    expect(stepNames(workbench, 'stage-1')).toEqual(['동의', '신청서'])
    const cells = workbench.picture().stages['신청']?.[1]
    workbench.run(moveStep, { stepId: 'step-1', stageId: 'stage-2', index: 0 })
    expect(workbench.picture().stages).toEqual({
      신청: [{}],
      이용: [cells, { emotion: { 정민우: 2 } }],
    })
  })

  it('leaves an empty step behind when it was the only one of its stage', () => {
    const workbench = smallWorkbench()
    workbench.run(moveStep, { stepId: 'step-3', stageId: 'stage-1', index: 0 })
    expect(stepNames(workbench, 'stage-1')).toEqual(['충전', '신청서', '동의'])
    expect(stepNames(workbench, 'stage-2')).toEqual([''])
  })

  it('stays where it is when it is the only one and moves within its stage', () => {
    const workbench = smallWorkbench()
    workbench.run(moveStep, { stepId: 'step-3', stageId: 'stage-2', index: 5 })
    expect(stepNames(workbench, 'stage-2')).toEqual(['충전'])
  })

  it('cannot move to another map, where its cards would have no lane', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.addJourney('다른 맵')
    const { stageId } = workbench.run(addStage, { journeyId, name: '탐색', index: 0 })
    const before = workbench.content()
    const moving = () => workbench.run(moveStep, { stepId: 'step-1', stageId, index: 0 })
    expect(moving).toThrow('not-on-one-map')
    expect(workbench.content()).toBe(before)
  })

  it('is never narrower or wider than can be read, and goes back to the default', () => {
    const workbench = smallWorkbench()
    const widths = [10, 200.4, 5000, null].map((width) => {
      workbench.run(resizeStep, { stepId: 'step-1', width })
      return workbench.need('step', 'step-1').width
    })
    expect(widths).toEqual([narrowestStep, 200, widestStep, null])
  })

  it('goes alone while its stage has others, and takes the stage along when it is the last', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(removeStep, { stepId: 'step-1' })
    expect(stageNames(workbench)).toEqual(['신청', '이용'])
    workbench.run(removeStep, { stepId: 'step-2' })
    expect(stageNames(workbench)).toEqual(['이용'])
    workbench.undoAll()
    expect(workbench.content()).toBe(before)
  })

  it('is refused when it is not there', () => {
    const workbench = smallWorkbench()
    expect(() => workbench.run(removeStep, { stepId: 'step-9' })).toThrow('record-missing')
    expect(() => workbench.run(renameStep, { stepId: 'card-1', name: '' })).toThrow(
      'record-missing',
    )
  })
})

describe('the place of something new', () => {
  it('is kept when two people have added at once and the keys are equal', () => {
    const workbench = smallWorkbench()
    const names = ['가', '나', '다']
    workbench.store.load(
      names.map((name, n) => ({
        ...workbench.need('stage', 'stage-2'),
        id: `stage-9${n}`,
        name,
        order: 'zz1',
      })),
    )
    workbench.run(addStage, { journeyId: 'journey-1', name: '새 단계', index: 3 })
    expect(stageNames(workbench)).toEqual(['신청', '이용', '가', '새 단계', '나', '다'])
  })

  it('is found in the same gap a thousand times, with keys that stay short', () => {
    const workbench = smallWorkbench()
    for (let n = 0; n < 1000; n++) {
      workbench.run(addStep, { stageId: 'stage-1', name: String(n), index: 1 })
    }
    const steps = workbench.store.pointingAt('step', 'stageId', 'stage-1')
    const added = Array.from({ length: 1000 }, (_, n) => String(999 - n))
    expect(steps.map((step) => step.name)).toEqual(['신청서', ...added, '동의'])
    expect(Math.max(...steps.map((step) => step.order.length))).toBeLessThanOrEqual(100)
  })
})
