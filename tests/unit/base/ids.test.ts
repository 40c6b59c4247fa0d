/** Ids: random, readable, and fit for a project file. */
import { describe, expect, it } from 'vitest'
import { createIdSource, isId } from '#shared/base/ids.ts'

const counting = (length: number) => Uint8Array.from({ length }, (_, place) => place * 37)

describe('a new id', () => {
  it('begins with the type, so that a file can be read by people', () => {
    expect(createIdSource(counting)('pain-point')).toBe('pain-point-05afmsy38djqw16b')
  })

  it('uses every random byte it asked for', () => {
    const lengths: number[] = []
    createIdSource((length) => {
      lengths.push(length)
      return new Uint8Array(length)
    })('card')
    expect(lengths).toEqual([16])
  })

  it('differs from a hundred thousand others', () => {
    const newId = createIdSource((length) => crypto.getRandomValues(new Uint8Array(length)))
    const ids = new Set(Array.from({ length: 100_000 }, () => newId('card')))
    expect(ids.size).toBe(100_000)
    expect([...ids].every(isId)).toBe(true)
  })
})

describe('an id in a file', () => {
  it.each(['stage-1', 'touchpoint-05-consent', '1ab', 'a'.repeat(80)])('may be %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each(['', 'ab', 'Stage-1', '-stage', 'stage_1', '단계-1', 'a b c', 'a'.repeat(81), 'abc\n'])(
    'may not be %j',
    (id) => {
      expect(isId(id)).toBe(false)
    },
  )
})
