/** Checks that records are brought forward step by step, on a type made up for it. */
import { expect, it } from 'vitest'
import { migrateRecord } from '#shared/files/migrate-record.ts'
import { defineRecord, type RawRecord } from '#shared/model/define-record.ts'
import { line } from '#shared/model/fields.ts'

// Version 2 split the name in two, version 3 joined the parts the other way round.
const definition = defineRecord('card', {
  fields: { name: line() },
  migrations: {
    2: ({ name, ...rest }: RawRecord) => {
      const [first, second] = (name as string).split(' ')
      return { ...rest, first, second }
    },
    3: ({ first, second, ...rest }: RawRecord) => ({ ...rest, name: `${second} ${first}` }),
  },
})

const written = { id: 'card-1', type: 'card' }

it.each([
  [1, { ...written, name: '민우 정' }],
  [2, { ...written, first: '민우', second: '정' }],
  [3, { ...written, name: '정 민우' }],
])('brings a record of version %i to version 3', (version, raw) => {
  const migrated = migrateRecord(definition, raw, version)
  expect(migrated).toEqual({ ok: true, value: { ...written, name: '정 민우' } })
})

it('leaves the record that it was given as it was', () => {
  const raw = Object.freeze({ ...written, name: '민우 정' })
  expect(migrateRecord(definition, raw, 1).ok).toBe(true)
  expect(raw).toEqual({ ...written, name: '민우 정' })
})

it('says so where a migration trips over what was never valid', () => {
  expect(migrateRecord(definition, { ...written, name: 7 }, 1)).toEqual({
    ok: false,
    failure: 'migration-failed',
  })
})
