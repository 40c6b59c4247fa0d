/** Holds the JSON Schema to the validators: what they take it takes, and it refuses what it can. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { projectFileJsonSchema } from '#shared/model/json-schema.ts'
import { recordTypes, schema } from '#shared/model/schema.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { recordOf, smallFile, type FileValue } from '#tests/helpers/small-file.ts'

// Made from the schema alone, so that it knows nothing of the validators.
const bySchema = z.fromJSONSchema(projectFileJsonSchema())

it('takes every file that the product writes', () => {
  fc.assert(
    fc.property(anyProject, (records) => {
      const file: unknown = JSON.parse(writeProjectFile(records, []))
      expect(bySchema.safeParse(file).success).toBe(true)
    }),
    { numRuns: 50 },
  )
})

describe('refuses', () => {
  it.each<[string, (file: FileValue) => void]>([
    ['another format', (file) => (file['format'] = 'x')],
    ['an unknown field of the file', (file) => (file['x'] = 1)],
    ['a record of an unknown type', (file) => file.records.push({ id: 'x-1', type: 'x' })],
    ['an unknown field of a record', (file) => (recordOf(file, 'card-1')['x'] = 1)],
    ['a missing field', (file) => delete recordOf(file, 'card-1')['title']],
    ['a score of 6', (file) => (recordOf(file, 'pain-1')['severity'] = 6)],
    ['a score of 2.5', (file) => (recordOf(file, 'pain-1')['severity'] = 2.5)],
    ['an emotion of -3', (file) => (recordOf(file, 'emotion-1')['value'] = -3)],
    ['an id with capitals', (file) => (recordOf(file, 'card-1')['id'] = 'Card')],
    ['an order key that ends in 0', (file) => (recordOf(file, 'card-1')['order'] = 'a0')],
    ['a line feed in a name', (file) => (recordOf(file, 'stage-1')['name'] = 'a\nb')],
    ['a text of 20,001 units', (file) => (recordOf(file, 'card-1')['title'] = 'a'.repeat(20_001))],
    ['a picture without a hash', (file) => file.assets.push({ mime: 'image/png', base64: '' })],
  ])('%s', (_what, damage) => {
    const file = smallFile()
    damage(file)
    expect(bySchema.safeParse(file).success).toBe(false)
  })
})

it('asks for exactly the fields that the validators ask for', () => {
  const { $defs } = projectFileJsonSchema() as {
    $defs: Record<string, { properties: object; required: string[]; additionalProperties: boolean }>
  }
  for (const type of recordTypes) {
    const names = ['id', 'type', ...Object.keys(schema[type].shape)]
    expect($defs[type]).toMatchObject({ required: names, additionalProperties: false })
    expect(Object.keys($defs[type]!.properties)).toEqual(names)
  }
})

it('describes the small project by one definition per type', () => {
  const { $defs } = projectFileJsonSchema() as { $defs: object }
  const types = new Set<string>(makeSmallProject().map(({ type }) => type))
  expect(new Set(Object.keys($defs))).toEqual(new Set([...types, 'asset']))
})
