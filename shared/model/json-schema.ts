/** Describes project files as JSON Schema, made from the validators that also check them. */

import * as z from 'zod/mini'
import {
  assetMimes,
  formatVersion,
  minReaderVersion,
  mostRecords,
  projectFormat,
} from './project-format.ts'
import { referencesFrom } from './references.ts'
import { recordTypes, schema } from './schema.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

// What a refinement checks is code; these say as much of it as a schema can.
const refinements: readonly {
  readonly message: string
  /** A value that nothing but this refinement refuses. */
  readonly probe: unknown
  readonly keywords: JsonSchema
}[] = [
  {
    message: 'not-an-id',
    probe: '!',
    keywords: { pattern: '^[a-z0-9][a-z0-9-]{2,79}$', description: 'The id of a record.' },
  },
  {
    message: 'not-an-order-key',
    probe: '!',
    keywords: {
      pattern: '^[0-9a-z]{0,199}[1-9a-z]$',
      description: 'Place among siblings: they are sorted by this text, digits before letters.',
    },
  },
  {
    message: 'line-not-clean',
    probe: 'a\nb',
    keywords: { pattern: '^[^\\n\\t]*$', description: 'Text on one line.' },
  },
  { message: 'text-not-clean', probe: '\r', keywords: { description: 'Text of several lines.' } },
  {
    message: 'long-text-not-clean',
    probe: '\r',
    keywords: { description: 'A whole document of several lines.' },
  },
  {
    message: 'not-a-day',
    probe: '!',
    keywords: {
      pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$',
      description: 'A day, or nothing where it is unknown.',
    },
  },
  {
    message: 'not-a-table',
    probe: [0],
    keywords: { description: 'Counts of the 25 pairs of answers, or nothing.' },
  },
  { message: 'ids-repeated', probe: ['abc', 'abc'], keywords: { uniqueItems: true } },
]

/** The JSON Schema (draft 2020-12) of a project file in today's format. */
export function projectFileJsonSchema(): JsonSchema {
  const versions = recordTypes.map((type) => [type, { const: schema[type].version }] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Throughline project',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      format: { const: projectFormat },
      formatVersion: { const: formatVersion },
      minReaderVersion: { const: minReaderVersion },
      recordVersions: { type: 'object', properties: Object.fromEntries(versions) },
      records: {
        type: 'array',
        maxItems: mostRecords,
        items: { anyOf: recordTypes.map((type) => ({ $ref: `#/$defs/${type}` })) },
      },
      assets: { type: 'array', items: { $ref: '#/$defs/asset' } },
    },
    required: ['format', 'formatVersion', 'minReaderVersion', 'recordVersions', 'records'],
    additionalProperties: false,
    $defs: {
      ...Object.fromEntries(recordTypes.map((type) => [type, recordJsonSchema(type)])),
      asset: assetJsonSchema(),
    },
  }
}

function recordJsonSchema(type: (typeof recordTypes)[number]): JsonSchema {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema[type].validator, {
    override: ({ zodSchema, jsonSchema }) => {
      const part = zodSchema as unknown as z.ZodMiniType
      for (const { message, probe, keywords } of refinements) {
        const refused = part.safeParse(probe).error?.issues ?? []
        // An issue further in belongs to the part further in.
        const isOwn = refused.some((issue) => issue.message === message && issue.path.length === 0)
        if (isOwn && !('anyOf' in jsonSchema)) Object.assign(jsonSchema, keywords)
      }
    },
  })
  for (const { field, to } of referencesFrom(type)) {
    // `references.ts` names fields that exist; a test holds it to that.
    const property = described.properties?.[field]
    if (typeof property === 'object')
      property.description = `Points at a record of ${to === 'any' ? 'any type' : `type ${to}`}.`
  }
  return described
}

function assetJsonSchema(): JsonSchema {
  return {
    type: 'object',
    description: 'A picture or an attached file.',
    properties: {
      hash: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 of the bytes in hexadecimal digits.',
      },
      mime: { enum: [...assetMimes] },
      base64: { type: 'string', contentEncoding: 'base64' },
    },
    required: ['hash', 'mime', 'base64'],
    additionalProperties: false,
  }
}
