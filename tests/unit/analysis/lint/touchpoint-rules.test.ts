/** Rules on touchpoints and channels, each on a map that breaks it and on one that does not. */
import { describe, expect, it } from 'vitest'
import { addChannel, updateChannel } from '#shared/commands/channel-commands.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

it('touchpoint-without-channel finds a touchpoint that nothing carries', () => {
  const map = new LintedMap()
  expect(map.findings('touchpoint-without-channel')).toEqual([])
  map.touchpoint('이용', '결제', { channelIds: [] })
  expect(map.findings('touchpoint-without-channel')).toEqual(['이용 › 1 › 결제'])
})

it('touchpoint-without-owner finds a touchpoint that nobody is responsible for', () => {
  const map = new LintedMap()
  expect(map.findings('touchpoint-without-owner')).toEqual([])
  map.touchpoint('이용', '결제', { owner: '' })
  expect(map.findings('touchpoint-without-owner')).toEqual(['이용 › 1 › 결제'])
})

it('score-without-counterpart says which of the two scores is missing', () => {
  const map = new LintedMap()
  map.touchpoint('이용', '결제', { actual: null })
  map.touchpoint('이용', '알림', { expectation: null })
  map.touchpoint('이용', '영수증', { expectation: null, actual: null })
  expect(map.reported('score-without-counterpart').map(({ args }) => args['missing'])).toEqual([
    'actual',
    'expectation',
  ])
})

it('moment-of-truth-without-scores finds one without any score', () => {
  const map = new LintedMap()
  map.touchpoint('신청', '현장 실사', { isMomentOfTruth: true })
  map.touchpoint('이용', '결제', { expectation: null, actual: null })
  expect(map.findings('moment-of-truth-without-scores')).toEqual([])
  const scores = { expectation: null, actual: null }
  map.touchpoint('이용', '고장 신고', { isMomentOfTruth: true, ...scores })
  expect(map.findings('moment-of-truth-without-scores')).toEqual(['이용 › 1 › 고장 신고'])
})

describe('gap-without-pain', () => {
  it('finds a touchpoint two points below expectation that hurts nobody', () => {
    const map = new LintedMap()
    map.touchpoint('이용', '결제', { expectation: 5, actual: 3 })
    map.touchpoint('이용', '알림', { expectation: 4, actual: 3 })
    expect(map.findings('gap-without-pain')).toEqual(['이용 › 1 › 결제'])
    expect(map.reported('gap-without-pain')[0]?.args).toEqual({ gap: -2 })
  })

  it('is content with a pain point at it, or at its step without a touchpoint', () => {
    for (const isLinked of [true, false]) {
      const map = new LintedMap()
      const touchpointId = map.touchpoint('이용', '결제', { expectation: 5, actual: 2 })
      map.pain('이용', '두 번 결제됨', { touchpointId: isLinked ? touchpointId : null })
      expect(map.findings('gap-without-pain')).toEqual([])
    }
  })

  it('is not content with a pain point of another touchpoint', () => {
    const map = new LintedMap()
    map.touchpoint('이용', '결제', { expectation: 5, actual: 2 })
    map.pain('이용', '커넥터가 무거움')
    expect(map.findings('gap-without-pain')).toEqual(['이용 › 1 › 결제'])
  })
})

it('touchpoint-twice-in-step finds the same title in one step, however it is written', () => {
  const map = new LintedMap()
  map.addStep('이용')
  map.touchpoint('이용', '충전 시작', {}, 2)
  expect(map.findings('touchpoint-twice-in-step')).toEqual([])
  map.touchpoint('신청', ' 설치  신청서')
  map.touchpoint('신청', 'App')
  map.touchpoint('신청', 'APP')
  expect(map.findings('touchpoint-twice-in-step')).toEqual([
    '신청 › 1 ›  설치  신청서',
    '신청 › 1 › APP',
  ])
})

describe('channel-unused', () => {
  it('finds a channel that no touchpoint uses, and offers to remove it', () => {
    const map = new LintedMap()
    expect(map.findings('channel-unused')).toEqual([])
    const channelId = map.channel('팩스')
    expect(map.reported('channel-unused')).toMatchObject([
      { recordId: channelId, fix: { kind: 'remove-channel', channelId } },
    ])
  })

  it('lets the channels of a template wait for the first touchpoint', () => {
    const map = new LintedMap()
    map.undoAll()
    map.run(addChannel, { name: '앱', kind: 'app' })
    expect(map.findings('channel-unused')).toEqual([])
  })
})

it('channel-twice finds a second channel of a name, and offers to merge it into the first', () => {
  const map = new LintedMap()
  const intoId = map.channel('앱')
  const channelId = map.channel('전화')
  map.touchpoint('이용', '상담', { channelIds: [channelId] })
  expect(map.reported('channel-twice')).toEqual([])
  map.run(updateChannel, { channelId, fields: { name: '앱' } })
  expect(map.reported('channel-twice')).toMatchObject([
    { recordId: channelId, fix: { kind: 'merge-channels', channelId, intoId } },
  ])
})
