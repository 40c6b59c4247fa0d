/** One change in the making: reads see what it has written so far, and all of it can be put back. */

import { AppError } from '#shared/base/app-error.ts'
import { references, referencesFrom, targetsOf } from '#shared/model/references.ts'
import {
  schema,
  type AnyRecord,
  type FieldsOf,
  type RecordByType,
  type RecordType,
} from '#shared/model/schema.ts'
import { fieldsBetween, withFields, type Diff, type FieldChange } from './diff.ts'
import type { RecordReader } from './record-store.ts'

type Write = (id: string, record: AnyRecord | undefined) => void

export class Transaction implements RecordReader {
  // What stood under each touched id before the transaction; undefined where nothing did.
  private readonly before = new Map<string, AnyRecord | undefined>()
  private readonly store: RecordReader
  private readonly write: Write

  constructor(store: RecordReader, write: Write) {
    this.store = store
    this.write = write
  }

  get<Type extends RecordType>(type: Type, id: string): RecordByType[Type] | undefined {
    return this.store.get(type, id)
  }

  find(id: string): AnyRecord | undefined {
    return this.store.find(id)
  }

  all<Type extends RecordType>(type: Type): readonly RecordByType[Type][] {
    return this.store.all(type)
  }

  pointingAt<Type extends RecordType>(
    from: Type,
    field: string & keyof RecordByType[Type],
    targetId: string,
  ): readonly RecordByType[Type][] {
    return this.store.pointingAt(from, field, targetId)
  }

  /**
   * The record under an id that must be there.
   * @throws AppError `record-missing`
   */
  need<Type extends RecordType>(type: Type, id: string): RecordByType[Type] {
    const record = this.get(type, id)
    if (record === undefined) throw new AppError('record-missing', [type, id])
    return record
  }

  /**
   * Adds a record.
   * @throws AppError `id-taken`, `record-invalid` or `reference-broken`
   */
  create<Type extends RecordType>(type: Type, id: string, fields: FieldsOf<Type>): void {
    if (this.find(id) !== undefined) throw new AppError('id-taken', [id])
    // The union of all record types cannot be followed through the spread; `finish` validates.
    this.put({ id, type, ...fields } as unknown as AnyRecord)
  }

  /** Replaces some fields of a record that must be there. Other fields stay. */
  update<Type extends RecordType>(type: Type, id: string, fields: Partial<FieldsOf<Type>>): void {
    this.put(withFields<AnyRecord>(this.need(type, id), fields))
  }

  /** Removes a record and, by the rules of `references.ts`, all that hangs on it. */
  remove(id: string): void {
    const record = this.find(id)
    if (record === undefined) return
    this.removeOne(id)
    for (const reference of references) {
      if (reference.to !== record.type) continue
      // Every reference's field exists on its `from` type; a test holds the table to that.
      const field = reference.field as keyof AnyRecord
      for (const pointing of this.pointingAt(reference.from, field, id)) {
        if (reference.onDelete === 'cascade') this.remove(pointing.id)
        else if (reference.onDelete === 'clear') this.put(withFields(pointing, { [field]: null }))
        else {
          const others = targetsOf(pointing, reference).filter((target) => target !== id)
          this.put(withFields(pointing, { [field]: others }))
        }
      }
    }
  }

  /** Writes a whole record, new or not. */
  put(record: AnyRecord): void {
    if (!this.before.has(record.id)) this.before.set(record.id, this.find(record.id))
    this.write(record.id, record)
  }

  /** Removes one record only; for applying a diff that names the others itself. */
  removeOne(id: string): void {
    if (!this.before.has(id)) this.before.set(id, this.find(id))
    this.write(id, undefined)
  }

  /**
   * Checks what was written: records are valid and point at records that are there.
   * Validators are left out where the records have passed them before, as in undo.
   * @throws AppError `record-invalid` or `reference-broken`
   */
  finish(checks: { readonly withValidators: boolean }): void {
    for (const id of this.before.keys()) {
      const record = this.find(id)
      if (record === undefined) continue
      if (checks.withValidators) checkFields(record)
      for (const reference of referencesFrom(record.type)) {
        for (const target of targetsOf(record, reference)) {
          if (this.find(target)?.type !== reference.to) {
            throw new AppError('reference-broken', [id, reference.field, target])
          }
        }
      }
    }
  }

  /** Puts everything back. */
  rollBack(): void {
    for (const [id, record] of this.before) this.write(id, record)
    this.before.clear()
  }

  /** What the transaction has changed so far. */
  diff(): Diff {
    const added = new Map<string, AnyRecord>()
    const updated = new Map<string, FieldChange>()
    const removed = new Map<string, AnyRecord>()
    for (const [id, before] of this.before) {
      const after = this.find(id)
      if (before === undefined) {
        if (after !== undefined) added.set(id, after)
      } else if (after === undefined) removed.set(id, before)
      else {
        const change = fieldsBetween(before, after)
        if (change !== null) updated.set(id, change)
      }
    }
    return { added, updated, removed }
  }
}

function checkFields(record: AnyRecord): void {
  const checked = schema[record.type].validator.safeParse(record)
  if (checked.success) return
  const fields = checked.error.issues.map((issue) => issue.path.join('.'))
  throw new AppError('record-invalid', [record.type, record.id, ...fields])
}
