/** Hand-overs between channels: counted by pair, and the worst first. */
import { beforeEach, describe, expect, it } from 'vitest'
import { channelMatrix, channelPair, handOversOf } from '#shared/analysis/transitions.ts'
import {
  addTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

let map: LintedMap
const titled: Record<string, string> = {}

beforeEach(() => {
  map = new LintedMap()
  for (const [title, channel] of [
    ['이체 화면', '앱'],
    ['챗봇 대화', '챗봇'],
    ['상담', '전화'],
    ['재상담', '전화'],
  ] as const) {
    titled[title] = map.touchpoint('이용', title, { channelIds: [map.channel(channel)] })
  }
})

function handOver(from: string, to: string, fields: Partial<FieldsOf<'transition'>> = {}): void {
  const ends = { fromId: titled[from]!, toId: titled[to]! }
  const transitionId = map.run(addTransition, ends)
  map.run(updateTransition, { transitionId, fields })
}

const worst = () =>
  handOversOf(map.store, map.journeyId).map(({ from, to }) => `${from.title}→${to.title}`)

describe('hand-overs', () => {
  it('begin with breaks, then what is said again, lost and waited for', () => {
    handOver('이체 화면', '챗봇 대화', { waitMinutes: 1 })
    handOver('이체 화면', '상담', { lost: '오류 코드' })
    handOver('챗봇 대화', '상담', { repeated: '사정\n본인 확인' })
    handOver('상담', '재상담', { isBreak: true })
    expect(worst()).toEqual([
      '상담→재상담',
      '챗봇 대화→상담',
      '이체 화면→상담',
      '이체 화면→챗봇 대화',
    ])
  })

  it('are counted by channel; a card without a channel belongs to no pair', () => {
    titled['지점'] = map.touchpoint('이용', '지점', { channelIds: [] })
    handOver('이체 화면', '상담', { lost: '오류 코드', waitMinutes: 7 })
    handOver('이체 화면', '재상담', { isBreak: true, waitMinutes: 5 })
    handOver('챗봇 대화', '상담', { repeated: '사정' })
    handOver('상담', '지점', { isBreak: true })
    const { channels, cells } = channelMatrix(map.store, handOversOf(map.store, map.journeyId))
    expect(channels.map(({ name }) => name)).toEqual(['앱', '챗봇', '전화'])
    expect(cells.size).toBe(2)
    const [app, bot, phone] = channels.map(({ id }) => id)
    expect(cells.get(channelPair(app!, phone!))).toMatchObject({
      breakCount: 1,
      lostCount: 1,
      waitMinutes: 12,
    })
    expect(cells.get(channelPair(bot!, phone!))).toMatchObject({
      repeatedCount: 1,
      waitMinutes: null,
    })
  })
})
