/** Checks the names of copies. */
import { expect, it } from 'vitest'
import { freeName } from '#renderer/persistence/project-names.ts'
import { cleanLine, longestText } from '#shared/base/text.ts'

it.each([
  ['충전', [], '충전'],
  ['충전', ['충전'], '충전 (2)'],
  ['충전', ['충전', '충전 (2)', '충전 (3)'], '충전 (4)'],
  ['충전 (2)', ['충전 (2)'], '충전 (3)'],
  ['충전 (2)', ['충전'], '충전 (2)'],
  ['', ['', 'x'], ''],
])('%j beside %j becomes %j', (wish, taken, name) => {
  expect(freeName(wish, taken)).toBe(name)
})

it('stays a valid name however long the wish is', () => {
  const wish = `a${'😀'.repeat((longestText - 2) / 2)}`
  const name = freeName(wish, [wish])
  expect(name.endsWith(' (2)')).toBe(true)
  expect(cleanLine(name)).toBe(name)
})
