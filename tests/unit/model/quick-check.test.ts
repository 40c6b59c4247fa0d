/** The quick check of a record takes just what its validator takes unchanged, for every field of every type. */
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { quickCheck } from '#shared/model/quick-check.ts'
import { recordTypes, schema } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'

const long = 'ㄱ'.repeat(20_001)
// What a field might hold that it must not, and what one kind of field takes and another does not.
const values: readonly unknown[] = [
  ...[null, undefined, '', ' ', 'a', 'card-1', 'Card 1', '한글', '한글'.normalize('NFD'), 'a\nb'],
  ...['a\u0000', '\ud800', ' a ', 'a\tb', long, 'i', '0', 'zz', 'as-is', 'action', 'blue'],
  ...['2026-03-02', '2026-02-30', 'a'.repeat(64), 'M10 20L30 40', 'https://example.org'],
  ...[0, -0, 1, 3, 5, 6, 11, 1.5, -1, -2, 2.5, 1e9, 1e17, NaN, Infinity, true, false],
  ...[[], ['card-1'], ['card-1', 'card-1'], ['a\nb'], [null], [1, 2], [1.5], {}, { a: 1 }],
]

const linkNames = [
  ...['journeyId', 'stageId', 'laneId', 'stepId', 'personaId', 'channelId', 'fromId', 'toId'],
  ...['boardId', 'ideaId', 'testId', 'sessionId', 'taskId', 'ownerId', 'recordId', 'roundId'],
  ...['itemId', 'tagId'],
]

describe.each(recordTypes)('a record of type %s', (type) => {
  const { isPlainlyValid, validator, shape } = schema[type]
  const links = Object.fromEntries(linkNames.flatMap((n) => (n in shape ? [[n, 'some-1']] : [])))
  // Whatever a type must be tied to is named, whether its builder asks for it or not.
  const build = make[type] as unknown as (given: typeof links) => Record<string, unknown>
  const valid = build(links)

  it('is told apart from others as its validator does', () => {
    expect(isPlainlyValid).not.toBeNull()
    expect(isPlainlyValid?.(valid)).toBe(true)
    for (const name of ['id', 'type', ...Object.keys(shape)]) {
      for (const value of values) {
        const changed = { ...valid, [name]: value }
        const said = { name, value, isValid: isPlainlyValid?.(changed) }
        const full = validator.safeParse(changed)
        expect(said).toEqual({ name, value, isValid: full.success && !Object.is(value, -0) })
        if (full.success) expect(full.data).toEqual(changed)
      }
    }
  })

  it('has all of its fields and no others', () => {
    for (const name of Object.keys(valid)) {
      const { [name]: _left, ...rest } = valid
      expect(isPlainlyValid?.(rest)).toBe(false)
    }
    expect(isPlainlyValid?.({ ...valid, extra: '' })).toBe(false)
  })
})

describe('a field that is of no known kind', () => {
  it.each([
    ['an object', z.object({})],
    ['a list of objects', z.array(z.object({}))],
    ['a date', z.nullable(z.date())],
    ['text made of what is no text', z.coerce.string()],
    ['a number of another format', z.int32()],
    ['text of a format of its own', z.url()],
    ['a field that may be left out', z.optional(z.string())],
    ['text that is there by default', z._default(z.string(), 'a')],
  ])('leaves the record to its validator: %s', (_name, field) => {
    expect(quickCheck({ field })).toBeNull()
  })
})

describe('a check that does more than look', () => {
  it.each([
    ['changes the text', z.string().check(z.trim()), ' a '],
    ['answers later', z.string().check(z.refine(() => Promise.resolve(false))), 'a'],
  ])('leaves the record to its validator: one that %s', (_name, field, value) => {
    expect(quickCheck({ field })?.({ field: value })).toBe(false)
  })
})
