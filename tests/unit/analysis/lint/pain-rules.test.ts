/** Rules on pain points and opportunities, each on a map that breaks it and on one that does not. */
import { describe, expect, it } from 'vitest'
import { removeLane, setLaneHidden } from '#shared/commands/lane-commands.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

/** A map with one pain point that has everything, and the opportunity made from it. */
function mapWithPain(): LintedMap {
  const map = new LintedMap()
  const pain = map.pain('신청', '적을 칸이 많음')
  map.opportunity('신청', '사진으로 채우는 신청서', [pain])
  return map
}

it('pain-without-score says which score is missing', () => {
  const map = mapWithPain()
  expect(map.reported('pain-without-score')).toEqual([])
  map.pain('이용', '자리가 없음', { severity: null })
  map.pain('이용', '선이 짧음', { frequency: null })
  map.pain('이용', '화면이 어두움', { severity: null, frequency: null })
  expect(map.reported('pain-without-score').map(({ args }) => args['missing'])).toEqual([
    'severity',
    'frequency',
    'both',
  ])
})

describe('pain-without-opportunity', () => {
  it('finds a pain point that led to nothing', () => {
    const map = mapWithPain()
    expect(map.findings('pain-without-opportunity')).toEqual([])
    map.pain('이용', '자리가 없음')
    expect(map.findings('pain-without-opportunity')).toEqual(['이용 › 1 › 자리가 없음'])
  })

  it('offers the one opportunity of the step that answers nothing yet', () => {
    const map = mapWithPain()
    const painPointId = map.pain('이용', '자리가 없음')
    const opportunityId = map.opportunity('이용', '빈자리 예약', [])
    const fix = () => map.reported('pain-without-opportunity')[0]?.fix
    expect(fix()).toEqual({ kind: 'link-pain', opportunityId, painPointId })
    map.opportunity('이용', '대기 순번', [])
    expect(fix()).toBeNull()
  })

  it('asks nothing of a map without a lane for opportunities', () => {
    const map = mapWithPain()
    map.pain('이용', '자리가 없음')
    map.run(setLaneHidden, { laneId: map.lane('opportunity').id, isHidden: true })
    expect(map.findings('pain-without-opportunity')).toEqual([])
  })
})

describe('opportunity-without-pain', () => {
  it('finds an opportunity out of nothing, and offers the one pain point of its step', () => {
    const map = mapWithPain()
    expect(map.findings('opportunity-without-pain')).toEqual([])
    const painPointId = map.pain('이용', '자리가 없음')
    const opportunityId = map.opportunity('이용', '빈자리 예약', [])
    expect(map.reported('opportunity-without-pain')).toMatchObject([
      { recordId: opportunityId, fix: { kind: 'link-pain', opportunityId, painPointId } },
    ])
    map.pain('이용', '선이 짧음')
    expect(map.reported('opportunity-without-pain')[0]?.fix).toBeNull()
  })

  it('asks nothing of a map without a lane for pain points', () => {
    const map = new LintedMap()
    map.opportunity('이용', '빈자리 예약', [])
    map.run(removeLane, { laneId: map.lane('pain-point').id })
    expect(map.findings('opportunity-without-pain')).toEqual([])
  })
})

describe('pain-without-persona', () => {
  it('finds a pain point of nobody, and offers the one persona of the map', () => {
    const map = mapWithPain()
    expect(map.findings('pain-without-persona')).toEqual([])
    const painPointId = map.pain('이용', '자리가 없음', { personaIds: [] })
    const personaId = map.named('persona', '정민우').id
    expect(map.reported('pain-without-persona')).toMatchObject([
      { recordId: painPointId, fix: { kind: 'link-persona', painPointId, personaId } },
    ])
    map.addPersona('한도윤')
    expect(map.reported('pain-without-persona')[0]?.fix).toBeNull()
  })
})

describe('pain-without-touchpoint', () => {
  it('finds a pain point that could say where it happens, and offers the one touchpoint there', () => {
    const map = mapWithPain()
    expect(map.findings('pain-without-touchpoint')).toEqual([])
    const painPointId = map.pain('이용', '자리가 없음', { touchpointId: null })
    const touchpointId = map.named('touchpoint', '충전 시작').id
    expect(map.reported('pain-without-touchpoint')).toMatchObject([
      { recordId: painPointId, fix: { kind: 'link-touchpoint', painPointId, touchpointId } },
    ])
    map.touchpoint('이용', '결제')
    expect(map.reported('pain-without-touchpoint')[0]?.fix).toBeNull()
  })

  it('leaves a pain point alone whose step has no touchpoint', () => {
    const map = mapWithPain()
    map.addStep('이용', '기다림')
    map.pain('이용', '앉을 데가 없음', {}, 2)
    expect(map.findings('pain-without-touchpoint')).toEqual([])
  })
})

it('opportunity-without-owner finds an opportunity that nobody pursues', () => {
  const map = mapWithPain()
  expect(map.findings('opportunity-without-owner')).toEqual([])
  const pain = map.pain('이용', '자리가 없음')
  map.opportunity('이용', '빈자리 예약', [pain], { owner: '' })
  expect(map.findings('opportunity-without-owner')).toEqual(['이용 › 1 › 빈자리 예약'])
})
