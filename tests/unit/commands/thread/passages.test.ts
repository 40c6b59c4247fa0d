/** Checks that passages stay with their words while the text around and within them is edited. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movePassage, trimPassage } from '#shared/commands/thread/passages.ts'

/** Marks a passage in a text: `앞 [인용] 뒤`. */
function marked(text: string) {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { text: text.replace('[', '').replace(']', ''), passage: { start, end } }
}

function moved(before: string, after: string): string | null {
  const { text, passage } = marked(before)
  const place = movePassage(text, after, passage)
  if (place === null) return null
  return `${after.slice(0, place.start)}[${after.slice(place.start, place.end)}]${after.slice(place.end)}`
}

describe('a passage', () => {
  it.each([
    [
      'an insert before it',
      '아침 [두 번] 앉음',
      '월요일 아침 두 번 앉음',
      '월요일 아침 [두 번] 앉음',
    ],
    [
      'an insert right before it',
      '아침 [두 번] 앉음',
      '아침 또 두 번 앉음',
      '아침 또 [두 번] 앉음',
    ],
    ['an insert after it', '아침 [두 번] 앉음', '아침 두 번 앉음, 끝', '아침 [두 번] 앉음, 끝'],
    [
      'an insert right after it',
      '아침 [두 번] 앉음',
      '아침 두 번이나 앉음',
      '아침 [두 번]이나 앉음',
    ],
    ['a removal before it', '월요일 아침 [두 번]', '아침 두 번', '아침 [두 번]'],
    ['a replacement before it', '월요일 [두 번]', '매주 두 번', '매주 [두 번]'],
    ['nothing at all', '아침 [두 번]', '아침 두 번', '아침 [두 번]'],
  ])('keeps its words through %s', (_, before, after, expected) => {
    expect(moved(before, after)).toBe(expected)
  })

  it.each([
    ['an insert inside it', '[두 번] 앉음', '두세 번 앉음', '[두세 번] 앉음'],
    ['a typo mended inside it', '가 [나댜라] 마', '가 나다라 마', '가 [나다라] 마'],
    ['a removal at its end', '가 [나다 라] 마', '가 나다 마', '가 [나다] 마'],
    ['its first word replaced', '가 [나다 라] 마', '가 하하 라 마', '가 [하하 라] 마'],
  ])('changes with %s', (_, before, after, expected) => {
    expect(moved(before, after)).toBe(expected)
  })

  it.each([
    ['removed', '가 [나다] 라', '가  라'],
    ['replaced as a whole', '가 [나다] 라', '가 하하 라'],
    ['removed with what stands around it', '가나 [다라] 마바', '가바'],
    ['there twice now', '가 [나다] 라', '나다, 나다!'],
    ['left with nothing but space', '가[나 다]라', '가 라'],
  ])('is lost where it is %s', (_, before, after) => {
    expect(moved(before, after)).toBeNull()
  })

  it.each([
    ['the whole text is another', '옛글 [두 번 앉았어요] 끝', '새 글: 두 번 앉았어요.', 'at 5'],
    ['edits lie on both sides', '가 [나다] 라', '하 나다 파', 'at 2'],
    ['it is moved elsewhere', '[나다] 라마', '라마 나다', 'at 3'],
  ])('is found again by its words where %s', (_, before, after, expected) => {
    const { text, passage } = marked(before)
    expect(`at ${movePassage(text, after, passage)?.start}`).toBe(expected)
  })
})

/** A text in three parts, the middle one the passage; small alphabets so that parts repeat. */
const part = fc.string({ unit: fc.constantFrom('가', '나', ' ', '\n', '👩'), maxLength: 12 })
const words = part.filter((text) => text.trim() === text && text !== '')
const scene = fc.tuple(part, words, part)

/** Whether a text has no half of a character. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

describe('whatever the text', () => {
  it('an edit before or after a passage leaves its words', () => {
    fc.assert(
      fc.property(scene, part, fc.boolean(), ([head, quote, tail], other, isBefore) => {
        const [newHead, newTail] = isBefore ? [other, tail] : [head, other]
        const after = newHead + quote + newTail
        const passage = { start: head.length, end: head.length + quote.length }
        const place = movePassage(head + quote + tail, after, passage)
        expect(place).not.toBeNull()
        expect(after.slice(place!.start, place!.end)).toBe(quote)
      }),
      { numRuns: 2000 },
    )
  })

  it('any edit leaves a passage within the text, of whole characters and with something in it', () => {
    fc.assert(
      fc.property(scene, part, part, ([head, quote, tail], one, two) => {
        const before = head + quote + tail
        const passage = { start: head.length, end: head.length + quote.length }
        for (const after of [one, one + two, one + before, before.slice(one.length) + two]) {
          if (!isWhole(after)) continue
          const place = movePassage(before, after, passage)
          if (place === null) continue
          const found = after.slice(place.start, place.end)
          expect(place.start >= 0 && place.end <= after.length).toBe(true)
          expect(found.trim()).not.toBe('')
          expect(isWhole(found)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('an edit inside a passage keeps its beginning and its end', () => {
    fc.assert(
      fc.property(part, words, words, part, part, (head, first, last, tail, inner) => {
        const before = `${head}<${first}|${last}>${tail}`
        const after = `${head}<${first}|${inner}${last}>${tail}`
        const [start, end] = [head.length, before.length - tail.length]
        const place = movePassage(before, after, { start, end })!
        expect(after.slice(place.start, place.end)).toBe(`<${first}|${inner}${last}>`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is chosen in a text', () => {
  it.each([
    [{ start: 0, end: 6 }, '두 번'],
    [{ start: -5, end: 99 }, '두 번 👩'],
    [{ start: 0, end: 7 }, '두 번 👩'],
    [{ start: 7, end: 9 }, '👩'],
  ])('loses the space around it and keeps whole characters: %j', (passage, expected) => {
    const text = '  두 번 👩\n'
    const place = trimPassage(text, passage)!
    expect(text.slice(place.start, place.end)).toBe(expected)
  })

  it.each([
    { start: 0, end: 2 },
    { start: 4, end: 4 },
    { start: 6, end: 3 },
    { start: 90, end: 99 },
  ])('is nothing where there is nothing to read: %j', (passage) => {
    expect(trimPassage('  두 번\n', passage)).toBeNull()
  })
})
