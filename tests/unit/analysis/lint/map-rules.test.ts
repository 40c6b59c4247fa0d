/** Rules on maps, stages, steps and cards, each on a map that breaks it and on one that does not. */
import { describe, expect, it } from 'vitest'
import { updateCard } from '#shared/commands/item-commands.ts'
import { detachPersona, updateJourney } from '#shared/commands/journey-commands.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import { lint } from '#shared/analysis/lint/lint.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

it('finds nothing on a map on which nothing is missing', () => {
  expect(lint(new LintedMap().store)).toEqual({ open: [], waived: [] })
})

it('asks nothing of a map on which nothing has been written yet', () => {
  const map = new LintedMap()
  map.addJourney('내일의 충전', ['action', 'touchpoint', 'emotion'])
  expect(lint(map.store).open).toEqual([])
})

describe('journey-without-scenario and journey-without-goal', () => {
  it('miss what the map does not say, and nothing else', () => {
    const map = new LintedMap()
    const { journeyId } = map
    map.run(updateJourney, { journeyId, fields: { scenario: '  ' } })
    expect(map.findings('journey-without-scenario')).toEqual(['오늘의 충전'])
    expect(map.findings('journey-without-goal')).toEqual([])
    map.run(updateJourney, { journeyId, fields: { scenario: '처음 신청한다', goal: '' } })
    expect(map.findings('journey-without-scenario')).toEqual([])
    expect(map.findings('journey-without-goal')).toEqual(['오늘의 충전'])
  })
})

it('journey-without-persona misses whose journey it is', () => {
  const map = new LintedMap()
  expect(map.findings('journey-without-persona')).toEqual([])
  const personaId = map.named('persona', '정민우').id
  map.run(detachPersona, { journeyId: map.journeyId, personaId })
  expect(map.findings('journey-without-persona')).toEqual(['오늘의 충전'])
})

it('stage-without-name finds the stage by its number', () => {
  const map = new LintedMap()
  expect(map.findings('stage-without-name')).toEqual([])
  map.addStage('')
  expect(map.findings('stage-without-name')).toEqual(['3'])
})

describe('stage-without-touchpoint', () => {
  it('misses a touchpoint where something else was written', () => {
    const map = new LintedMap()
    map.addStage('해지')
    map.addCard('action', '해지', '해지 문의')
    expect(map.findings('stage-without-touchpoint')).toEqual(['해지'])
    map.touchpoint('해지', '해지 상담')
    expect(map.findings('stage-without-touchpoint')).toEqual([])
  })

  it('leaves stages alone that are empty or hidden, and maps without a lane for touchpoints', () => {
    const map = new LintedMap()
    const stageId = map.addStage('해지')
    expect(map.findings('stage-without-touchpoint')).toEqual([])
    map.addCard('action', '해지', '해지 문의')
    map.run(setStageHidden, { stageId, isHidden: true })
    expect(map.findings('stage-without-touchpoint')).toEqual([])
    map.run(setStageHidden, { stageId, isHidden: false })
    map.run(setLaneHidden, { laneId: map.lane('touchpoint').id, isHidden: true })
    expect(map.findings('stage-without-touchpoint')).toEqual([])
  })
})

describe('step-empty', () => {
  it('finds a step with nothing in any lane', () => {
    const map = new LintedMap()
    map.addStep('신청', '동의')
    expect(map.findings('step-empty')).toEqual(['신청 › 동의'])
    map.addCard('action', '신청', '동의서 돌리기', 2)
    expect(map.findings('step-empty')).toEqual([])
  })

  it('takes an emotion point for content, and leaves hidden steps alone', () => {
    const map = new LintedMap()
    const stepId = map.addStep('신청', '동의')
    map.feel('정민우', '신청', 1, 2)
    expect(map.findings('step-empty')).toEqual([])
    map.feel('정민우', '신청', null, 2)
    map.run(setStepHidden, { stepId, isHidden: true })
    expect(map.findings('step-empty')).toEqual([])
  })
})

describe('card-without-title', () => {
  it('finds cards of every kind', () => {
    const map = new LintedMap()
    map.addCard('action', '신청', '')
    map.pain('이용', ' ')
    map.touchpoint('이용', '')
    map.opportunity('이용', '', [])
    expect(map.findings('card-without-title')).toHaveLength(4)
    expect(new LintedMap().findings('card-without-title')).toEqual([])
  })

  it('offers to remove a card with nothing in it, and leaves others to people', () => {
    const map = new LintedMap()
    const bare = map.addCard('action', '신청', '')
    const told = map.addCard('action', '이용', '')
    map.run(updateCard, { cardId: told, fields: { details: '두 번 신청함' } })
    const fixes = map.reported('card-without-title').map(({ recordId, fix }) => [recordId, fix])
    expect(fixes).toEqual([
      [bare, { kind: 'remove-item', itemId: bare }],
      [told, null],
    ])
  })
})

it('quote-without-source asks quotes, and no other cards', () => {
  const map = new LintedMap()
  map.addCard('action', '신청', '신청서 쓰기')
  const cardId = map.addCard('quote', '신청', '적을 칸이 너무 많아요')
  expect(map.findings('quote-without-source')).toEqual(['신청 › 1 › 적을 칸이 너무 많아요'])
  map.run(updateCard, { cardId, fields: { source: '인터뷰 M-03' } })
  expect(map.findings('quote-without-source')).toEqual([])
})
