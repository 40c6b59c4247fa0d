/** One change in the making: reads see what it has written so far, and all of it can be put back. */

import { AppError } from '#shared/base/app-error.ts'
import { cleanLine, cleanLongText, cleanText } from '#shared/base/text.ts'
import {
  isTargetType,
  references,
  referencesFrom,
  targetsOf,
  type Reference,
} from '#shared/model/references.ts'
import {
  schema,
  type AnyRecord,
  type FieldsOf,
  type RecordByType,
  type RecordType,
} from '#shared/model/schema.ts'
import { fieldsBetween, withFields, type Diff, type FieldChange } from './diff.ts'
import type { RecordReader, RecordStore } from './record-store.ts'

type Pointers = RecordReader & Pick<RecordStore, 'isPointedAt'>
type Write = (id: string, record: AnyRecord | undefined) => void

export class Transaction implements RecordReader {
  // What stood under each touched id before the transaction; undefined where nothing did.
  private readonly before = new Map<string, AnyRecord | undefined>()
  private readonly store: Pointers
  private readonly write: Write

  constructor(store: Pointers, write: Write) {
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
    this.rememberAndWrite(id, undefined)
    if (!this.store.isPointedAt(id)) return
    for (const reference of references) {
      if (!isTargetType(reference, record.type)) continue
      // Every reference's field exists on its `from` type; a test holds the table to that.
      const field = reference.field as keyof AnyRecord
      for (const pointing of this.pointingAt(reference.from, field, id)) {
        this.unlink(pointing, reference)
      }
    }
  }

  /** Takes links to records that are not there out of all that was written. */
  dropBrokenLinks(): void {
    for (const id of this.before.keys()) {
      const record = this.find(id)
      if (record === undefined) continue
      for (const reference of referencesFrom(record.type)) {
        const now = this.find(id)
        if (now !== undefined && this.brokenTarget(now, reference) !== undefined) {
          this.unlink(now, reference)
        }
      }
    }
  }

  /** Writes a whole record, new or not. */
  put(record: AnyRecord): void {
    this.rememberAndWrite(record.id, record)
  }

  /**
   * Checks what was written: records are valid and point at records that are there. Texts that
   * only need cleaning, such as decomposed Hangul, are cleaned. Validators are left out where
   * the records have passed them before, as in undo.
   * @throws AppError `record-invalid` or `reference-broken`
   */
  finish(checks: { readonly withValidators: boolean }): void {
    for (const id of this.before.keys()) {
      const record = this.find(id)
      if (record === undefined) continue
      if (checks.withValidators) {
        const valid = validForm(record)
        if (valid !== record) this.put(valid)
      }
      for (const reference of referencesFrom(record.type)) {
        const target = this.brokenTarget(record, reference)
        if (target !== undefined) {
          throw new AppError('reference-broken', [id, reference.field, target])
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

  private rememberAndWrite(id: string, record: AnyRecord | undefined): void {
    if (!this.before.has(id)) this.before.set(id, this.find(id))
    this.write(id, record)
  }

  /** Does to a record what its reference says for the case that a target goes. */
  private unlink(record: AnyRecord, reference: Reference): void {
    const { field, onDelete } = reference
    if (onDelete === 'cascade') this.remove(record.id)
    else if (onDelete === 'clear') this.put(withFields(record, { [field]: null }))
    else {
      const left = targetsOf(record, reference).filter((id) => this.isTarget(id, reference))
      this.put(withFields(record, { [field]: left }))
    }
  }

  private brokenTarget(record: AnyRecord, reference: Reference): string | undefined {
    return targetsOf(record, reference).find((id) => !this.isTarget(id, reference))
  }

  private isTarget(id: string, reference: Reference): boolean {
    return isTargetType(reference, this.find(id)?.type)
  }
}

/**
 * The record with its texts cleaned where they need it.
 * @throws AppError `record-invalid` with the names of the fields that are not valid
 */
function validForm(record: AnyRecord): AnyRecord {
  const { validator } = schema[record.type]
  const checked = validator.safeParse(record)
  if (checked.success) return record
  const cleaned = withCleanTexts(record, checked.error.issues)
  if (validator.safeParse(cleaned).success) return cleaned
  const fields = checked.error.issues.map((issue) => issue.path.join('.'))
  throw new AppError('record-invalid', [record.type, record.id, ...fields])
}

// What brings a text into shape, by what its field says is wrong with it.
const cleaners: ReadonlyMap<string, (text: string) => string> = new Map([
  ['line-not-clean', cleanLine],
  ['text-not-clean', cleanText],
  ['long-text-not-clean', cleanLongText],
])

type Issue = { readonly message: string; readonly path: readonly PropertyKey[] }

function withCleanTexts(record: AnyRecord, issues: readonly Issue[]): AnyRecord {
  const fields: Record<string, unknown> = {}
  for (const { message, path } of issues) {
    const clean = cleaners.get(message)
    if (clean === undefined) continue
    const name = String(path[0])
    // The validator reached this text through the field, so the field is there.
    const value = fields[name] ?? (record as unknown as Record<string, unknown>)[name]
    if (typeof value === 'string') fields[name] = clean(value)
    else if (Array.isArray(value))
      fields[name] = value.with(Number(path[1]), clean(value[Number(path[1])]))
  }
  return withFields(record, fields)
}
