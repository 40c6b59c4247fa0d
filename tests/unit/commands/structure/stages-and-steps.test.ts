/** Stages and steps: duplicating, splitting, joining, and moving to another map. */
import { describe, expect, it } from 'vitest'
import { itemsInCell } from '#shared/commands/item-commands.ts'
import { attachPersona } from '#shared/commands/journey-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { moveStageToMap } from '#shared/commands/structure/move-stage-commands.ts'
import {
  duplicateStage,
  joinStages,
  splitStage,
} from '#shared/commands/structure/stage-structure-commands.ts'
import {
  differingFeelings,
  duplicateStep,
  joinSteps,
  splitStep,
} from '#shared/commands/structure/step-structure-commands.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallMap } from '#tests/helpers/small-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const arrows = [
  make.transition({ id: 'arrow-inside', fromId: 'card-1', toId: 'touchpoint-1' }),
  make.transition({ id: 'arrow-across', fromId: 'card-1', toId: 'card-3' }),
]

/** The small map with a card in its last step, and arrows within the first step and out of it. */
function mapWithArrows(...more: readonly AnyRecord[]): TestWorkbench {
  const card = make.card({ id: 'card-3', laneId: 'lane-action', stepId: 'step-3', title: '꽂기' })
  return new TestWorkbench([...makeSmallMap(), card, ...arrows, ...more])
}

const stageNames = ({ store }: TestWorkbench, journeyId = 'journey-1') =>
  store.pointingAt('stage', 'journeyId', journeyId).map(({ name }) => name)
const stepNames = ({ store }: TestWorkbench, stageId: string) =>
  store.pointingAt('step', 'stageId', stageId).map(({ name }) => name)
const titles = ({ store }: TestWorkbench, laneId: string, stepId: string) =>
  itemsInCell(store, laneId, stepId).map(({ title }) => title)

describe('a stage', () => {
  it('is duplicated with all that lies in it, right behind, and the arrows inside', () => {
    const workbench = mapWithArrows()
    const before = workbench.content()
    const [first] = Object.values(workbench.picture().stages)
    const id = workbench.run(duplicateStage, { stageId: 'stage-1', name: '신청 사본' })
    expect(stageNames(workbench)).toEqual(['신청', '신청 사본', '이용'])
    expect(workbench.picture().stages['신청 사본']).toEqual(first)
    expect(workbench.store.all('transition')).toHaveLength(3)
    expect(workbench.need('stage', id).originId).toBeNull()
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('is split before a step, and keeps what comes before it', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(splitStage, { stepId: 'step-2', name: '동의 받기' })
    expect(stageNames(workbench)).toEqual(['신청', '동의 받기', '이용'])
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서'])
    expect(stepNames(workbench, id)).toEqual(['동의'])
  })

  it('cannot be split before its first step', () => {
    const workbench = smallWorkbench()
    const split = () => workbench.run(splitStage, { stepId: 'step-1', name: '' })
    expect(split).toThrow('nothing-to-split')
  })

  it('takes the steps, the names and the tags of the next one when they are joined', () => {
    const workbench = mapWithArrows(
      make.tag({ id: 'tag-1' }),
      make.tagging({ id: 'tagging-1', tagId: 'tag-1', recordId: 'stage-2' }),
    )
    workbench.run(joinStages, { stageId: 'stage-1' })
    expect(stageNames(workbench)).toEqual(['신청 · 이용'])
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서', '동의', '충전'])
    expect(workbench.need('tagging', 'tagging-1').recordId).toBe('stage-1')
    expect(() => workbench.run(joinStages, { stageId: 'stage-1' })).toThrow('nothing-to-join')
  })

  it('shows what was shown before when a hidden one is joined to it', () => {
    const workbench = smallWorkbench()
    workbench.run(setStageHidden, { stageId: 'stage-1', isHidden: true })
    workbench.run(joinStages, { stageId: 'stage-1' })
    const shown = workbench.store
      .pointingAt('step', 'stageId', 'stage-1')
      .map(({ isHidden }) => !isHidden)
    expect(workbench.need('stage', 'stage-1').isHidden).toBe(false)
    expect(shown).toEqual([false, false, true])
  })
})

describe('a stage that moves to another map', () => {
  it('finds lanes by kind and name, has the missing ones made, and brings its personas', () => {
    const workbench = mapWithArrows()
    const journeyId = workbench.addJourney('다른 맵')
    const [cells] = Object.values(workbench.picture('journey-1').stages)
    const lanesBefore = workbench.picture(journeyId).lanes.length
    const told = workbench.run(moveStageToMap, { stageId: 'stage-1', journeyId })
    expect(Object.keys(workbench.picture('journey-1').stages)).toEqual(['이용'])
    expect(workbench.picture(journeyId).stages['신청']).toEqual(cells)
    expect(workbench.picture(journeyId).lanes.length - lanesBefore).toBe(told.madeLanes)
    expect(workbench.picture(journeyId).personas).toEqual(['정민우', '한도윤'])
    expect(told).toMatchObject({ attachedPersonas: 2, lostArrows: 1 })
    expect(workbench.store.all('transition').map(({ id }) => id)).toEqual(['arrow-inside'])
  })

  it('does not make lanes that are there under the same name', () => {
    const workbench = mapWithArrows()
    const journeyId = workbench.addJourney('다른 맵')
    workbench.run(moveStageToMap, { stageId: 'stage-1', journeyId })
    workbench.run(attachPersona, { journeyId: 'journey-1', personaId: 'persona-min' })
    const told = workbench.run(moveStageToMap, { stageId: 'stage-2', journeyId })
    expect(told).toEqual({ madeLanes: 0, attachedPersonas: 0, lostArrows: 0 })
  })

  it('is refused where it is already', () => {
    const workbench = smallWorkbench()
    const move = () => workbench.run(moveStageToMap, { stageId: 'stage-1', journeyId: 'journey-1' })
    expect(move).toThrow('already-on-map')
  })
})

describe('a step', () => {
  it('is duplicated with its cards and feelings, into another stage if asked', () => {
    const workbench = smallWorkbench()
    const [cells] = workbench.picture().stages['신청']!
    workbench.run(duplicateStep, {
      stepId: 'step-1',
      name: '신청서 2',
      place: { stageId: 'stage-2', index: 0 },
    })
    expect(stepNames(workbench, 'stage-2')).toEqual(['신청서 2', '충전'])
    expect(workbench.picture().stages['이용']?.[0]).toEqual(cells)
    workbench.run(duplicateStep, { stepId: 'step-1', name: '' })
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서', '', '동의'])
  })

  it('is split by cards; how people felt stays with the first', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(splitStep, {
      stepId: 'step-1',
      name: '제출',
      itemIds: ['pain-1', 'opportunity-1'],
    })
    expect(stepNames(workbench, 'stage-1')).toEqual(['신청서', '제출', '동의'])
    expect(titles(workbench, 'lane-pain', id)).toEqual(['적을 칸이 많음'])
    expect(titles(workbench, 'lane-action', 'step-1')).toEqual(['신청서 쓰기'])
    expect(workbench.need('emotion-point', 'emotion-1').stepId).toBe('step-1')
  })

  it('keeps the feelings of the first when both know one, and the notes of both', () => {
    const second = make['emotion-point']({
      id: 'emotion-9',
      laneId: 'lane-emotion',
      stepId: 'step-2',
      personaId: 'persona-min',
      value: 1,
      note: '금방 끝남',
    })
    const card = make.card({ id: 'card-9', laneId: 'lane-action', stepId: 'step-2', title: '서명' })
    for (const [keeps, value] of [
      ['first', -1],
      ['second', 1],
    ] as const) {
      const workbench = mapWithArrows(second, card)
      expect(differingFeelings(workbench.store, 'step-1', 'step-2')).toHaveLength(1)
      expect(workbench.run(joinSteps, { stepId: 'step-1', keeps })).toBe(1)
      expect(stepNames(workbench, 'stage-1')).toEqual(['신청서 · 동의'])
      expect(titles(workbench, 'lane-action', 'step-1')).toEqual(['신청서 쓰기', '서명'])
      expect(workbench.need('emotion-point', 'emotion-1')).toMatchObject({
        value,
        note: '금방 끝남',
      })
      workbench.undo()
      expect(workbench.need('emotion-point', 'emotion-9').value).toBe(1)
    }
  })

  it('keeps what was said about it when it is joined to the one before', () => {
    const comment = make.comment({ id: 'comment-9', recordId: 'step-2' })
    const workbench = mapWithArrows(comment)
    workbench.run(joinSteps, { stepId: 'step-1', keeps: 'first' })
    expect(workbench.need('comment', 'comment-9').recordId).toBe('step-1')
  })
})
