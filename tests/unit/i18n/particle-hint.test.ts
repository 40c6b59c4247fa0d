/** Shows where a particle no longer agrees with the word before it. */
import { describe, expect, it } from 'vitest'
import { particleHint } from '#renderer/i18n/particle-hint.ts'
import { textFieldsOf } from '#shared/model/text-fields.ts'
import { recordTypes } from '#shared/model/schema.ts'
import { isTranslationKey } from '#renderer/i18n/i18n.ts'

const hint = (text: string, word: string) => particleHint(text, text.indexOf('|'), word)
const after = (text: string, word: string) => {
  const at = text.indexOf('|')
  return particleHint(text.replace('|', ''), at, word)
}

describe('a particle after a replaced word', () => {
  it.each([
    ['고객|은 기다린다', '이용자', '은', '는'],
    ['이용자|는 기다린다', '고객', '는', '은'],
    ['고객|이', '이용자', '이', '가'],
    ['고객|을.', '이용자', '을', '를'],
    ['앱|과의', '홈페이지', '과', '와'],
    ['앱|으로만', '홈페이지', '으로', '로'],
    ['웹|으로', '메일', '으로', '로'],
    ['앱|이라는', '서비스', '이라', '라'],
    ['앱|이나', '전화', '이나', '나'],
  ])('%s, replaced by %s, is told', (text, word, is, shouldBe) => {
    expect(after(text, word)).toEqual({ is, shouldBe })
  })

  it.each([
    ['고객|이', '직원'],
    ['고객|에게는', '이용자'],
    ['고객|은행', '이용자'],
    ['고객| 이름', '이용자'],
    ['고객|', '이용자'],
    ['고객|의', '이용자'],
  ])('%s, replaced by %s, needs no change', (text, word) => {
    expect(after(text, word)).toBeNull()
  })

  it('is nothing where no word stands', () => {
    expect(hint('은|', '이용자')).toBeNull()
  })
})

it('every text field has a word of its own in the results of a search', () => {
  const names = new Set(recordTypes.flatMap((type) => textFieldsOf(type).map(({ name }) => name)))
  expect([...names].filter((name) => !isTranslationKey(`find.field_${name}`))).toEqual([])
})
