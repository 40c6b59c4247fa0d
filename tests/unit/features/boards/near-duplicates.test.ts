/** Which ideas are taken for nearly the same. */
import { describe, expect, it } from 'vitest'
import { nearDuplicates } from '#renderer/features/boards/votes/near-duplicates.ts'

const titled = (...titles: string[]) => titles.map((title) => ({ id: title, title }))

describe('near-duplicates', () => {
  it.each([
    ['동의 마감 알림', '동의 마감 알림톡'],
    ['Consent reminder', 'consent reminders!'],
    ['주차면 공유 규약', '주차면 공유규약'],
  ])('%s and %s are', (first, second) => {
    expect(nearDuplicates(titled(first, '심야 요금 체험', second))).toEqual([[first, second]])
  })

  it.each([
    ['동의율 현황판', '담당자 한 사람'],
    ['Night tariff trial', 'Shared parking rules'],
    ['', ''],
  ])('%s and %s are not', (first, second) => {
    expect(nearDuplicates(titled(first, second))).toEqual([])
  })

  it('names each idea in one pair only, with the one most like it', () => {
    expect(
      nearDuplicates(titled('전자 동의 대행', '전자 동의', '전자 동의 대행 서비스')),
    ).toHaveLength(1)
  })
})
