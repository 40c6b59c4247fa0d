/** The one form in which a record type is declared: its fields, version and migrations. */

import * as z from 'zod/mini'
import { id } from './fields.ts'
import { quickCheck } from './quick-check.ts'

/** The plain value of a record as it stood in a file or database, before validation. */
export type RawRecord = Readonly<Record<string, unknown>>

/** Brings a raw record from the version before to the version it is filed under. */
export type Migration = (record: RawRecord) => RawRecord

export type FieldShape = Readonly<Record<string, z.ZodMiniType>>

export interface RecordDefinition<
  Type extends string = string,
  Shape extends FieldShape = FieldShape,
> {
  readonly type: Type
  /** Today's version; starts at 1 and rises with each migration. */
  readonly version: number
  readonly shape: Shape
  /** Migration n brings version n - 1 to n. Keys run from 2 to `version`. */
  readonly migrations: Readonly<Record<number, Migration>>
  /** Checks a whole record and refuses fields it does not know. */
  readonly validator: z.ZodMiniType<RecordValue<Type, Shape>>
  /** Whether a record can stay as it is, in a fraction of the validator's time; null: ask that. */
  readonly isPlainlyValid: ((raw: RawRecord) => boolean) | null
}

type RecordValue<Type extends string, Shape extends FieldShape> = {
  readonly id: string
  readonly type: Type
} & { readonly [Name in keyof Shape]: DeepReadonly<z.output<Shape[Name]>> }

type DeepReadonly<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value

/** The TypeScript type of the records that a definition describes. */
export type RecordOf<Definition> =
  Definition extends RecordDefinition<infer Type, infer Shape> ? RecordValue<Type, Shape> : never

/** Declares a record type. `id` and `type` come by themselves. */
export function defineRecord<const Type extends string, Shape extends FieldShape>(
  type: Type,
  definition: {
    readonly fields: Shape
    readonly migrations?: Readonly<Record<number, Migration>>
  },
): RecordDefinition<Type, Shape> {
  const migrations = definition.migrations ?? {}
  const shape = { id: id(), type: z.literal(type), ...definition.fields }
  const validator = z.strictObject(shape)
  return {
    type,
    version: 1 + Object.keys(migrations).length,
    shape: definition.fields,
    migrations,
    // zod infers the same shape without `readonly`; records are never changed in place.
    validator: validator as unknown as z.ZodMiniType<RecordValue<Type, Shape>>,
    isPlainlyValid: quickCheck(shape),
  }
}
