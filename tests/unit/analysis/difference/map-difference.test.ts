/** A map of tomorrow is compared with the one of today, stage by stage. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonsOf } from '#shared/analysis/difference/change-reasons.ts'
import { comparableMaps, inOrderOfTime } from '#shared/analysis/difference/comparable-maps.ts'
import { mapDifference, type MapDifference } from '#shared/analysis/difference/map-difference.ts'
import { kindsOf, type RecordDifference } from '#shared/analysis/difference/record-differences.ts'
import { AppError } from '#shared/base/app-error.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { addItem, moveItems, removeItems, retitleItem } from '#shared/commands/item-commands.ts'
import { moveStage, addStage, removeStage, updateStage } from '#shared/commands/stage-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import type { RecordByType, RecordType } from '#shared/model/schema.ts'
import { make as moveOf, walk, type Run } from '#tests/helpers/arbitrary-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'
import { makeSmallMap } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** Today's map and its fresh copy for tomorrow. */
class Tomorrow extends TestWorkbench {
  readonly toBeId: string

  constructor() {
    super(makeSmallMap())
    this.toBeId = this.run(makeToBe, { journeyId: 'journey-1', name: '내일' })
  }

  /** What was made from a record of today. */
  copyOf<Type extends RecordType>(type: Type, id: string): RecordByType[Type] {
    const own = this.store.all(type).find((each) => 'originId' in each && each.originId === id)
    return this.need(type, own?.id ?? '')
  }

  difference(): MapDifference {
    return mapDifference(this.store, 'journey-1', this.toBeId)!
  }

  /** As kind, type and name. */
  told(): readonly string[] {
    const { common, stages } = this.difference()
    return [...common, ...stages.flatMap(({ differences }) => differences)].flatMap(tell)
  }
}

function tell(each: RecordDifference): readonly string[] {
  const record = each.after ?? each.before!
  const name = 'title' in record ? record.title : 'name' in record ? record.name : ''
  return kindsOf(each).map((kind) => `${kind} ${each.type} ${name}`)
}

function everyDifference({ common, stages }: MapDifference): readonly RecordDifference[] {
  return [...common, ...stages.flatMap(({ differences }) => differences)]
}

describe('a map of tomorrow', () => {
  it('differs in nothing from the map it was just made from', () => {
    const found = new Tomorrow().difference()
    expect(everyDifference(found)).toEqual([])
    expect(found.emotion.delta).toBe(0)
    expect(found.channels).toEqual([])
  })

  it('differs in nothing where it is fresh, whatever the map of today has become', () => {
    fc.assert(
      fc.property(walk, (moves) => {
        const workbench = new TestWorkbench(makeSmallMap())
        const run: Run = (command, input) => workbench.run(command, input)
        for (const move of moves) {
          try {
            moveOf(move, workbench.store, run)
          } catch (error) {
            if (!(error instanceof AppError)) throw error
          }
        }
        for (const { id } of workbench.store.all('journey')) {
          const toBeId = workbench.run(makeToBe, { journeyId: id, name: '내일' })
          const found = mapDifference(workbench.store, id, toBeId)!
          expect(everyDifference(found).map(tell)).toEqual([])
          // A copy's lines are the lines of today.
          for (const line of found.lines) expect(line.after).toEqual(line.before)
        }
      }),
      { numRuns: 100, seed: 20_261_129 },
    )
  }, 60_000)

  it('tells what was added, removed, moved and changed, in the order of the journey', () => {
    const map = new Tomorrow()
    const { run } = { run: map.run.bind(map) }
    run(addStage, { journeyId: map.toBeId, name: '정산', index: Infinity })
    run(updateStage, { stageId: map.copyOf('stage', 'stage-2').id, fields: { name: '충전' } })
    run(removeItems, { itemIds: [map.copyOf('pain-point', 'pain-1').id] })
    const touchpointId = map.copyOf('touchpoint', 'touchpoint-1').id
    run(updateTouchpoint, { touchpointId, fields: { actual: 5, channelIds: ['channel-app'] } })
    const card = map.copyOf('card', 'card-1')
    const stepId = map.copyOf('step', 'step-3').id
    run(moveItems, { moves: [{ itemId: card.id, laneId: card.laneId, stepId, index: 0 }] })
    run(retitleItem, { itemId: card.id, title: '사진 찍기' })
    expect(map.told()).toEqual([
      'changed touchpoint 설치 신청서',
      'removed pain-point 적을 칸이 많음',
      'changed opportunity 사진으로 채우는 신청서',
      'changed stage 충전',
      'moved card 사진 찍기',
      'changed card 사진 찍기',
      'added stage 정산',
      'added step ',
    ])
    const { stages, gap, channels } = map.difference()
    const touchpoint = stages[0]!.differences.find(({ type }) => type === 'touchpoint')
    expect(touchpoint!.fields).toEqual([
      { name: 'channelIds', before: ['channel-app', 'channel-phone'], after: ['channel-app'] },
      { name: 'actual', before: 3, after: 5 },
    ])
    expect(gap).toEqual({
      before: { value: -1, count: 1 },
      after: { value: 1, count: 1 },
      delta: 2,
    })
    expect(channels.map(({ channel, before, after }) => [channel.name, before, after])).toEqual([
      ['전화', 1, 0],
    ])
  })

  it('tells a stage that changed places, and a removed one where it stood', () => {
    const map = new Tomorrow()
    map.run(moveStage, { stageId: map.copyOf('stage', 'stage-2').id, index: 0 })
    expect(map.told()).toEqual(['moved stage 이용'])
    map.undo()
    map.run(removeStage, { stageId: map.copyOf('stage', 'stage-1').id })
    const { stages, columns } = map.difference()
    expect(stages.map(({ before, after }) => [before?.name, after?.name])).toEqual([
      ['신청', undefined],
      ['이용', '이용'],
    ])
    expect(columns.map(({ before, after }) => [before?.id, after === null])).toEqual([
      ['step-1', true],
      ['step-2', true],
      ['step-3', false],
    ])
  })

  it('takes the mean of what was assessed alone: what nobody knows is not 0', () => {
    const map = new Tomorrow()
    const laneId = map.copyOf('lane', 'lane-emotion').id
    const feel = (stepId: string, value: number | null) =>
      map.run(setEmotion, { laneId, stepId, personaId: 'persona-min', value })
    feel(map.copyOf('step', 'step-1').id, 0)
    feel(map.copyOf('step', 'step-2').id, 1)
    feel(map.copyOf('step', 'step-3').id, null)
    const { stages, lines, emotion } = map.difference()
    const told = stages.map(({ feelings }) =>
      feelings.map(({ persona, before, after, delta }) => [persona.name, before, after, delta]),
    )
    expect(told).toEqual([
      [
        ['정민우', { value: -1, count: 1 }, { value: 0.5, count: 2 }, 1.5],
        ['한도윤', { value: 0.5, count: 1 }, { value: 0.5, count: 1 }, 0],
      ],
      [['정민우', { value: 2, count: 1 }, null, null]],
    ])
    expect(lines[0]!.before).toEqual([-1, null, 2])
    expect(lines[0]!.after).toEqual([0, 1, null])
    // Before: -1, 2 and 0.5. After: 0, 1 and 0.5.
    expect(emotion).toEqual({
      before: { value: 0.5, count: 3 },
      after: { value: 0.5, count: 3 },
      delta: 0,
    })
  })

  it('says how much waiting is saved, of what was measured', () => {
    const map = new Tomorrow()
    const touchpointId = map.copyOf('touchpoint', 'touchpoint-1').id
    map.run(updateTouchpoint, { touchpointId, fields: { waitMinutes: 5 } })
    expect(map.difference().waiting).toEqual({
      before: null,
      after: { value: 5, count: 1 },
      delta: null,
    })
    map.run(updateTouchpoint, { touchpointId: 'touchpoint-1', fields: { waitMinutes: 45 } })
    expect(map.difference().stages[0]!.waiting.delta).toBe(-40)
  })

  it('knows a card again that was deleted and written anew', () => {
    const map = new Tomorrow()
    const { id, laneId, stepId } = map.copyOf('card', 'card-1')
    map.run(removeItems, { itemIds: [id] })
    map.run(addItem, { laneId, stepId, index: null, title: '신청서  쓰기' })
    // Written by nobody in particular now, and with one more space.
    expect(map.told()).toEqual(['changed card 신청서  쓰기'])
  })

  it('names the improvement that a change is made for, of the part itself or what it lies in', () => {
    const map = new Tomorrow()
    const touchpoint = map.copyOf('touchpoint', 'touchpoint-1')
    map.run(updateTouchpoint, { touchpointId: touchpoint.id, fields: { actual: 5 } })
    const board = make.board({})
    const improvement = make.improvement({ boardId: board.id, title: '신청서를 사진으로' })
    const link = make.link({ fromId: improvement.id, toId: touchpoint.stepId, kind: 'changes' })
    map.store.apply('remote', {
      added: new Map([board, improvement, link].map((record) => [record.id, record])),
      updated: new Map(),
      removed: new Map(),
    })
    const [found] = map.difference().stages[0]!.differences
    expect(reasonsOf(map.store, found!).map(({ title }) => title)).toEqual(['신청서를 사진으로'])
  })
})

describe('maps that were drawn apart', () => {
  const drawn = (prefix: string, state: 'as-is' | 'to-be', stepNames: readonly string[]) => {
    const journeyId = `${prefix}-map`
    const stage = make.stage({ id: `${prefix}-stage`, journeyId, name: '신청 ' })
    const lane = make.lane({ id: `${prefix}-lane`, journeyId, kind: 'action' })
    const steps = stepNames.map((name, n) =>
      make.step({ id: `${prefix}-step-${n}`, stageId: stage.id, name }),
    )
    const cards = steps.map(({ id }, n) =>
      make.card({ stepId: id, laneId: lane.id, title: n === 0 ? '양식 받기' : `${prefix} ${n}` }),
    )
    return [make.journey({ id: journeyId, state }), stage, lane, ...steps, ...cards]
  }

  it('are the same where they say the same, and nameless steps by their place', () => {
    const workbench = new TestWorkbench([
      make.project({}),
      ...drawn('old', 'as-is', ['', '동의']),
      ...drawn('new', 'to-be', ['', '동의', '알림']),
    ])
    const found = mapDifference(workbench.store, 'old-map', 'new-map')!
    expect(everyDifference(found).flatMap(tell)).toEqual([
      'added card new 1',
      'removed card old 1',
      'added step 알림',
      'added card new 2',
    ])
  })
})

describe('which maps are compared', () => {
  it('is the one it was made from before any other, and today comes before tomorrow', () => {
    const map = new Tomorrow()
    const otherId = map.addJourney('딴 여정')
    const { store } = map
    const ids = (id: string) => comparableMaps(store, id).map((each) => each.id)
    expect(ids('journey-1')).toEqual([map.toBeId, otherId])
    expect(ids(map.toBeId)).toEqual(['journey-1', otherId])
    const expected = { beforeId: 'journey-1', afterId: map.toBeId }
    expect(inOrderOfTime(store, map.toBeId, 'journey-1')).toEqual(expected)
    expect(inOrderOfTime(store, 'journey-1', map.toBeId)).toEqual(expected)
    expect(inOrderOfTime(store, otherId, 'journey-1')).toEqual({
      beforeId: 'journey-1',
      afterId: otherId,
    })
  })
})

it('the sample says what its map of tomorrow changes', () => {
  const { store, asIsId } = new OpenedSample('home-ev-charging')
  const toBe = store.all('journey').find(({ state }) => state === 'to-be')!
  const found = mapDifference(store, asIsId, toBe.id)!
  expect(found.columns).toHaveLength(20)
  expect(found.columns.every(({ before, after }) => before !== null && after !== null)).toBe(true)
  expect(found.emotion.before!.count).toBe(36)
  expect(found.emotion.delta).toBeGreaterThan(0)
  const reasons = everyDifference(found).flatMap((each) => reasonsOf(store, each))
  expect(new Set(reasons).size).toBeGreaterThan(0)
})
