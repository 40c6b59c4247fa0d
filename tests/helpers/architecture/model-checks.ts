/** Finds what was forgotten when a record type or one of its fields came or changed. */
import type { FieldShape, RecordDefinition } from '#shared/model/define-record.ts'
import type { Reference } from '#shared/model/references.ts'

type AnyDefinition = Pick<RecordDefinition, 'type' | 'version' | 'migrations'> & {
  readonly shape: FieldShape
}
type Schema = Readonly<Record<string, AnyDefinition>>
type Modules = Readonly<Record<string, object>>
type LooseReference = Omit<Reference, 'from' | 'to'> & {
  readonly from: string
  readonly to: string
}

/** Files of records whose definition is not in the schema, and the other way round. */
export function unregisteredRecords(files: Modules, schema: Schema): readonly string[] {
  const found = Object.entries(files).flatMap(([path, module]) => {
    const definitions = Object.values(module).filter(isDefinition)
    if (definitions.length !== 1) return [`${path} declares ${definitions.length} record types`]
    const [definition] = definitions
    if (schema[definition!.type] === definition) return []
    return [`${path} is not in schema.ts`]
  })
  const declared = new Set(Object.values(files).flatMap((module) => Object.values(module)))
  const homeless = Object.entries(schema).flatMap(([type, definition]) =>
    type === definition.type && declared.has(definition)
      ? []
      : [`${type} has no file of its own in shared/model/records`],
  )
  return [...found, ...homeless]
}

type LinkKind = 'one' | 'one or none' | 'several'

/** What a field holds: ids of other records, or something else (null). Found by trying values. */
export function linkKind(validator: FieldShape[string]): LinkKind | null {
  const accepts = (value: unknown) => validator.safeParse(value).success
  const [anId, noId] = ['stage-4k2v9s0d1x7q8r3t', 'Not an id']
  if (accepts(anId) && !accepts(noId)) return accepts(null) ? 'one or none' : 'one'
  return accepts([anId]) && !accepts([noId]) ? 'several' : null
}

/** Fields that hold ids but are not in `references.ts`, and references whose field or type is not there. */
export function wrongReferences(
  schema: Schema,
  references: readonly LooseReference[],
): readonly string[] {
  const missing = Object.values(schema).flatMap(({ type, shape }) =>
    Object.entries(shape).flatMap(([field, validator]) => {
      const isLink = linkKind(validator) !== null || /Ids?$/.test(field)
      const listed = references.filter((each) => each.from === type && each.field === field)
      return !isLink || listed.length === 1
        ? []
        : [`${type}.${field} is ${listed.length} times in references.ts`]
    }),
  )
  const onDelete = { one: 'cascade', 'one or none': 'clear', several: 'drop' }
  const stray = references.flatMap((each) => {
    const name = `${each.from}.${each.field}`
    const validator = schema[each.from]?.shape[each.field]
    if (validator === undefined) return [`references.ts names ${name}, which does not exist`]
    if (each.to !== 'any' && schema[each.to] === undefined)
      return [`${name} points at ${each.to}, which does not exist`]
    const kind = linkKind(validator)
    if (kind === null) return [`${name} holds no ids`]
    return onDelete[kind] === each.onDelete
      ? []
      : [`${name} holds ${kind}, so it cannot ${each.onDelete} when its target goes`]
  })
  return [...missing, ...stray]
}

/** Record types without a builder for tests, and builders of types that are no more. */
export function missingBuilders(schema: Schema, builders: object): readonly string[] {
  const types = Object.keys(schema)
  const made = Object.keys(builders)
  return [
    ...types.filter((type) => !made.includes(type)).map((type) => `${type} has no builder`),
    ...made.filter((type) => !types.includes(type)).map((type) => `${type} is no record type`),
  ]
}

export interface MigrationProof {
  readonly schema: Schema
  /** `recordVersions` of every saved project in tests/fixtures/projects. */
  readonly fixtures: readonly Readonly<Record<string, number>>[]
  /** The text of all tests. */
  readonly tests: string
}

/** Migrations with a gap, without a saved file of the version before, or without a test. */
export function unprovenMigrations({ schema, fixtures, tests }: MigrationProof): readonly string[] {
  return Object.values(schema).flatMap(({ type, version, migrations }) => {
    const keys = Object.keys(migrations).map(Number)
    const due = Array.from({ length: version - 1 }, (_, place) => place + 2)
    const gaps = due.filter((key) => !keys.includes(key))
    const strays = keys.filter((key) => !due.includes(key))
    return [
      ...gaps.map((key) => `${type} has no migration ${key}`),
      ...strays.map((key) => `${type} has a migration ${key} beyond its version ${version}`),
      ...due
        .filter((key) => !fixtures.some((versions) => versions[type] === key - 1))
        .map((key) => `no saved project holds ${type} in version ${key - 1}`),
      ...due
        .filter((key) => !tests.includes(`${type} from version ${key - 1}`))
        .map((key) => `no test is called "… ${type} from version ${key - 1} …"`),
    ]
  })
}

function isDefinition(value: unknown): value is AnyDefinition {
  return typeof value === 'object' && value !== null && 'shape' in value && 'migrations' in value
}
