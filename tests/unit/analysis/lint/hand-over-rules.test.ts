/** What the lint says of arrows and of service blueprints. */
import { describe, expect, it } from 'vitest'
import { moveLane } from '#shared/commands/lane-commands.ts'
import {
  addTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

/** A map with a hand-over from an app to a phone call. */
function handedOver(fields: Partial<FieldsOf<'transition'>> = {}): LintedMap {
  const map = new LintedMap()
  const ids = [['이체 화면', '앱'] as const, ['상담', '전화'] as const].map(([title, channel]) =>
    map.touchpoint('이용', title, { channelIds: [map.channel(channel)] }),
  )
  draw(map, ids[0]!, ids[1]!, fields)
  return map
}

function draw(
  map: LintedMap,
  fromId: string,
  toId: string,
  fields: Partial<FieldsOf<'transition'>> = {},
): void {
  const transitionId = map.run(addTransition, { fromId, toId })
  map.run(updateTransition, { transitionId, fields: { carried: '사정', ...fields } })
}

const where = ['이용 › 1 › 이체 화면 › 이체 화면 → 상담']

describe('break-without-opportunity', () => {
  it('finds a break until an opportunity stands where it begins or ends', () => {
    const map = handedOver({ isBreak: true, repeated: '사정' })
    expect(map.findings('break-without-opportunity')).toEqual(where)
    expect(map.findings('repeat-without-opportunity')).toEqual([])
    map.opportunity('이용', '대화 넘기기', [])
    expect(map.findings('break-without-opportunity')).toEqual([])
  })
})

describe('repeat-without-opportunity', () => {
  it('says how many things people repeat', () => {
    const map = handedOver({ repeated: '사정\n본인 확인' })
    expect(map.findings('repeat-without-opportunity')).toEqual(where)
    expect(map.reported('repeat-without-opportunity')[0]?.args).toEqual({ count: 2 })
    map.opportunity('이용', '대화 넘기기', [])
    expect(map.findings('repeat-without-opportunity')).toEqual([])
  })
})

describe('switch-says-nothing', () => {
  it('asks what is carried over, where the channel changes and nothing is said', () => {
    const map = handedOver({ carried: '' })
    expect(map.findings('switch-says-nothing')).toEqual(where)
    expect(map.reported('switch-says-nothing')[0]?.args).toEqual({ from: '앱', to: '전화' })
    expect(handedOver({ carried: '', lost: '오류 코드' }).findings('switch-says-nothing')).toEqual(
      [],
    )
  })

  it('leaves arrows within one channel alone', () => {
    const map = new LintedMap()
    const ids = ['이체 화면', '도움말'].map((title) => map.touchpoint('이용', title))
    draw(map, ids[0]!, ids[1]!, { carried: '' })
    expect(map.findings('switch-says-nothing')).toEqual([])
  })
})

describe('frontstage-without-customer', () => {
  it('is content with an action in the column, or an arrow from a customer', () => {
    const map = new LintedMap()
    map.addLane('frontstage')
    const answer = map.addCard('frontstage', '이용', '전화를 받는다')
    expect(map.findings('frontstage-without-customer')).toEqual(['이용 › 1 › 전화를 받는다'])
    const call = map.addCard('action', '신청', '전화한다')
    draw(map, call, answer)
    expect(map.findings('frontstage-without-customer')).toEqual([])
    map.addCard('frontstage', '신청', '서류를 받는다')
    expect(map.findings('frontstage-without-customer')).toEqual([])
  })
})

describe('arrow-skips-row', () => {
  it('finds what crosses two lines at once', () => {
    const map = new LintedMap()
    for (const kind of ['backstage', 'support'] as const) map.addLane(kind)
    const act = map.addCard('action', '이용', '충전한다')
    const check = map.addCard('backstage', '이용', '회원 확인')
    const server = map.addCard('support', '이용', '인증 서버')
    draw(map, check, server)
    expect(map.findings('arrow-skips-row')).toEqual([])
    draw(map, act, check)
    expect(map.findings('arrow-skips-row')).toEqual(['이용 › 1 › 충전한다 › 충전한다 → 회원 확인'])
  })
})

describe('support-above-visibility', () => {
  it('finds a lane of systems above what customers see', () => {
    const map = new LintedMap()
    const laneId = map.addLane('support')
    expect(map.findings('support-above-visibility')).toEqual([])
    map.run(moveLane, { laneId, index: 0 })
    expect(map.reported('support-above-visibility').map(({ recordId }) => recordId)).toEqual([
      laneId,
    ])
  })
})
