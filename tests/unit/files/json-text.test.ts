/** Checks the guard in front of JSON.parse against JSON.parse itself. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSyntaxBreak, findTooDeep, placeAt } from '#shared/files/json-text.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const jsonLike = fc
  .tuple(
    fc.json(),
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.constantFrom(
          '',
          '{',
          '}',
          '[',
          ']',
          '"',
          ',',
          ':',
          '\\',
          '\\u00',
          'e',
          '-',
          '0',
          '.',
          ' ',
          '\n',
          'nul',
        ),
        fc.nat(3),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([json, edits]) =>
    edits.reduce(
      (text, [at, inserted, removed]) => text.slice(0, at) + inserted + text.slice(at + removed),
      json,
    ),
  )

it('finds a break exactly where JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.oneof(jsonLike, fc.string()), (text) => {
      expect(findSyntaxBreak(text) === null).toBe(isJson(text))
    }),
    { numRuns: 5000 },
  )
})

it('never points behind what JSON.parse would still take', () => {
  fc.assert(
    fc.property(jsonLike, (text) => {
      const broken = findSyntaxBreak(text)
      if (broken === null) return
      expect(broken.offset).toBeLessThanOrEqual(text.length)
      expect(broken.isAtEnd).toBe(broken.offset >= text.length)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[1, 2', 5],
  ['[1 2]', 3],
  ['{"a": tru}', 9],
  ['{"a": 01}', 7],
  ['{"a": "b\nc"}', 8],
  ['{"a": "\\x"}', 8],
  ['{"a": 1} x', 9],
  ["{'a': 1}", 1],
])('says where %j breaks', (text, offset) => {
  expect(findSyntaxBreak(text)?.offset).toBe(offset)
})

it('counts lines and columns from one', () => {
  expect(placeAt('{\n  "a": x', 9)).toEqual({ line: 2, column: 8 })
  expect(placeAt('x', 0)).toEqual({ line: 1, column: 1 })
})

it('finds where nesting is too deep, and is not fooled by brackets within texts', () => {
  expect(findTooDeep('{"a": ["[[[[[[", {"b": [1]}]}', 4)).toBeNull()
  expect(findTooDeep('{"a": ["\\"[[[[[", {"b": [1]}]}', 3)).toBe(24)
})

it('measures a million open brackets without running out of stack', () => {
  const text = '['.repeat(1_000_000)
  expect(findTooDeep(text, 20)).toBe(20)
  expect(findSyntaxBreak(text)).toEqual({ offset: 1_000_000, isAtEnd: true })
})
