/** Finds picture fields that somebody forgot to list, by asking the validators. */
import { expect, it } from 'vitest'
import { assetHashesIn, assetReferences } from '#shared/model/asset-references.ts'
import { recordTypes, schema } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'

const hash = '0123456789abcdef'.repeat(4)

it('lists every field that takes the hash of a picture and no other text', () => {
  const found = recordTypes.flatMap((from) =>
    Object.entries(schema[from].shape)
      .filter(([, field]) => field.safeParse(hash).success && !field.safeParse('x-1').success)
      .map(([field]) => ({ from, field }))
      // Enumerations refuse both; order keys and ids take too much.
      .filter(({ field }) => field !== 'order'),
  )
  expect(found).toEqual(assetReferences.map(({ from, field }) => ({ from, field })))
})

it('gathers what a project shows, each picture once', () => {
  const records = [
    make.persona({ photo: hash }),
    make.persona({ photo: hash }),
    make.persona({}),
    make.channel({}),
  ]
  expect([...assetHashesIn(records)]).toEqual([hash])
})
