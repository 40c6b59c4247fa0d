/** Lanes that are copied and collapsed, sets of lanes, locked maps, and maps as templates. */
import { describe, expect, it } from 'vitest'
import { addItem, itemsInCell } from '#shared/commands/item-commands.ts'
import { duplicateJourney, removeJourney } from '#shared/commands/journey-commands.ts'
import {
  addLane,
  moveLane,
  removeLane,
  renameLane,
  setLaneHidden,
} from '#shared/commands/lane-commands.ts'
import { addStage, removeStage, updateStage } from '#shared/commands/stage-commands.ts'
import { addStep, moveStep, renameStep, resizeStep } from '#shared/commands/step-commands.ts'
import {
  applyLaneSet,
  copyLaneToMap,
  setLaneCollapsed,
} from '#shared/commands/structure/lane-structure-commands.ts'
import { laneSets } from '#shared/commands/structure/lane-sets.ts'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { splitStep } from '#shared/commands/structure/step-structure-commands.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const laneKindsOf = ({ store }: TestWorkbench, journeyId = 'journey-1') =>
  store.pointingAt('lane', 'journeyId', journeyId).map(({ kind }) => kind)

describe('a lane copied to another map', () => {
  it('fills the steps of the same names, then those at the same places, and tells the rest', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.addJourney('다른 맵')
    workbench.run(addStage, { journeyId, name: '이용', index: 0 })
    workbench.run(addItem, {
      laneId: 'lane-action',
      stepId: 'step-3',
      title: '꽂기',
      index: null,
    })
    const told = workbench.run(copyLaneToMap, {
      laneId: 'lane-action',
      journeyId,
      name: '행동 사본',
    })
    expect(told).toMatchObject({ copied: 1, leftOut: 1 })
    const step = workbench.step('이용', 1)
    const there = workbench.store
      .pointingAt('stage', 'journeyId', journeyId)
      .flatMap(({ id }) => workbench.store.pointingAt('step', 'stageId', id))
    expect(itemsInCell(workbench.store, told.laneId, there[0]!.id)).toMatchObject([
      { title: '꽂기' },
    ])
    expect(step).toBeDefined()
    expect(laneKindsOf(workbench, journeyId).at(-1)).toBe('action')
  })

  it('is a copy in its own map just as well', () => {
    const workbench = smallWorkbench()
    const { laneId, leftOut } = workbench.run(copyLaneToMap, {
      laneId: 'lane-emotion',
      journeyId: 'journey-1',
      name: '',
      index: 3,
    })
    expect(leftOut).toBe(0)
    expect(laneKindsOf(workbench).slice(2, 4)).toEqual(['emotion', 'emotion'])
    expect(workbench.store.pointingAt('emotion-point', 'laneId', laneId)).toHaveLength(3)
  })
})

describe('a set of lanes', () => {
  it('adds what is missing in its order, and shows what is hidden', () => {
    const workbench = smallWorkbench()
    const { kinds } = laneSets.find(({ id }) => id === 'blueprint')!
    workbench.run(setLaneHidden, { laneId: 'lane-pain', isHidden: true })
    const changed = workbench.run(applyLaneSet, { journeyId: 'journey-1', kinds })
    expect(changed).toHaveLength(5)
    expect(laneKindsOf(workbench)).toEqual([
      'physical-evidence',
      'action',
      'frontstage',
      'backstage',
      'support',
      'touchpoint',
      'emotion',
      'pain-point',
      'opportunity',
    ])
    expect(workbench.need('lane', 'lane-pain').isHidden).toBe(false)
    expect(workbench.run(applyLaneSet, { journeyId: 'journey-1', kinds })).toEqual([])
  })
})

describe('a collapsed lane', () => {
  it('is low on screen, with nothing in it, and whole on paper', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneCollapsed, { laneId: 'lane-pain', isCollapsed: true })
    const view = viewJourney(workbench.store, 'journey-1')
    const screen = layoutJourney(view, { collapsesLanes: true })
    const paper = layoutJourney(view)
    const row = screen.rows.find(({ laneId }) => laneId === 'lane-pain')
    expect(row).toMatchObject({ isCollapsed: true, height: 30 })
    expect(screen.items.has('pain-1')).toBe(false)
    expect(paper.items.has('pain-1')).toBe(true)
    workbench.run(setLaneCollapsed, { laneId: 'lane-pain', isCollapsed: false })
    const opened = layoutJourney(
      viewJourney(workbench.store, 'journey-1'),
      { collapsesLanes: true },
      screen,
    )
    expect(opened.items.get('pain-1')).toEqual(paper.items.get('pain-1'))
  })
})

describe('a locked map', () => {
  it('refuses whatever changes stages, steps and lanes, and nothing else', () => {
    const workbench = smallWorkbench()
    const journeyId = 'journey-1'
    workbench.run(lockStructure, { journeyId, isLocked: true })
    const before = workbench.content()
    const refused = [
      () => workbench.run(addStage, { journeyId, name: '', index: 0 }),
      () => workbench.run(updateStage, { stageId: 'stage-1', fields: { name: '다른 이름' } }),
      () => workbench.run(removeStage, { stageId: 'stage-1' }),
      () => workbench.run(addStep, { stageId: 'stage-1', name: '', index: 0 }),
      () => workbench.run(renameStep, { stepId: 'step-1', name: '다른 이름' }),
      () => workbench.run(moveStep, { stepId: 'step-1', stageId: 'stage-2', index: 0 }),
      () => workbench.run(resizeStep, { stepId: 'step-1', width: 300 }),
      () => workbench.run(splitStep, { stepId: 'step-1', name: '', itemIds: [] }),
      () => workbench.run(addLane, { journeyId, kind: 'gain', name: '', index: 0 }),
      () => workbench.run(moveLane, { laneId: 'lane-pain', index: 0 }),
      () => workbench.run(renameLane, { laneId: 'lane-pain', name: '다른 이름' }),
      () => workbench.run(removeLane, { laneId: 'lane-pain' }),
      () => workbench.run(removeJourney, { journeyId }),
    ]
    for (const change of refused) expect(change).toThrow('structure-locked')
    expect(workbench.content()).toBe(before)
    workbench.run(addItem, { laneId: 'lane-pain', stepId: 'step-2', title: '오래 걸림', index: 0 })
    workbench.run(setLaneCollapsed, { laneId: 'lane-pain', isCollapsed: true })
    workbench.run(lockStructure, { journeyId, isLocked: false })
    workbench.run(removeLane, { laneId: 'lane-pain' })
  })

  it('has copies that are open', () => {
    const workbench = smallWorkbench()
    workbench.run(lockStructure, { journeyId: 'journey-1', isLocked: true })
    const journeyId = workbench.run(duplicateJourney, { journeyId: 'journey-1', name: '사본' })
    expect(workbench.need('journey', journeyId).isStructureLocked).toBe(false)
  })
})

describe('a template', () => {
  it('makes a map of the same structure, without content and people', () => {
    const workbench = smallWorkbench()
    const records = templateOf(workbench.store, 'journey-1', false)
    const other = new TestWorkbench()
    const journeyId = other.run(addFromTemplate, { records, name: '새 맵', personaIds: [] })
    expect(other.need('journey', journeyId).name).toBe('새 맵')
    expect(other.picture(journeyId)).toEqual({
      lanes: ['action', 'touchpoint', 'emotion', 'pain-point', 'opportunity'],
      personas: [],
      stages: { 신청: [{}, {}], 이용: [{}] },
    })
  })

  it('brings its cards and channels along where they are wanted', () => {
    const workbench = smallWorkbench()
    const records = templateOf(workbench.store, 'journey-1', true)
    const other = new TestWorkbench()
    const journeyId = other.run(addFromTemplate, { records, name: '새 맵', personaIds: [] })
    expect(other.picture(journeyId).stages['신청']?.[0]).toEqual({
      action: ['신청서 쓰기'],
      touchpoint: ['설치 신청서'],
      'pain-point': ['적을 칸이 많음'],
      opportunity: ['사진으로 채우는 신청서'],
    })
    expect(other.store.all('channel').map(({ name }) => name)).toEqual(['앱', '전화'])
    expect(other.store.all('persona')).toEqual([])
  })

  it('without a map makes nothing', () => {
    const workbench = new TestWorkbench()
    const add = () => workbench.run(addFromTemplate, { records: [], name: '', personaIds: [] })
    expect(add).toThrow('template-without-map')
  })
})
