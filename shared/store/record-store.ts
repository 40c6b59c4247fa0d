/** Holds the records of one open project. Knows nothing of React, zustand or IndexedDB. */

import { AppError } from '#shared/base/app-error.ts'
import {
  isOfType,
  type AnyRecord,
  type RecordByType,
  type RecordType,
} from '#shared/model/schema.ts'
import { emptyDiff, isEmptyDiff, withFields, type Diff } from './diff.ts'
import { Indexes } from './indexes.ts'
import { Transaction } from './transaction.ts'

/** Where a change came from; undo keeps only what the user did. */
export type Origin = 'user' | 'undo' | 'remote' | 'load'

export type StoreListener = (diff: Diff, origin: Origin) => void

/** The part of the store that selectors, layout and analysis may use. */
export interface RecordReader {
  /** The record, or undefined when there is none of that type under the id. */
  get<Type extends RecordType>(type: Type, id: string): RecordByType[Type] | undefined
  /** The record of any type, or undefined. */
  find(id: string): AnyRecord | undefined
  /** All records of a type; those with an order in their order, the others by id. */
  all<Type extends RecordType>(type: Type): readonly RecordByType[Type][]
  /** The records of type `from` whose `field` holds the id, sorted like `all`. */
  pointingAt<Type extends RecordType>(
    from: Type,
    field: string & keyof RecordByType[Type],
    targetId: string,
  ): readonly RecordByType[Type][]
}

export class RecordStore implements RecordReader {
  private readonly records = new Map<string, AnyRecord>()
  private readonly indexes = new Indexes((id) => this.records.get(id))
  private readonly listeners = new Set<StoreListener>()
  private isInTransaction = false

  get size(): number {
    return this.records.size
  }

  get<Type extends RecordType>(type: Type, id: string): RecordByType[Type] | undefined {
    const record = this.records.get(id)
    return isOfType(record, type) ? record : undefined
  }

  find(id: string): AnyRecord | undefined {
    return this.records.get(id)
  }

  /** Every record of the project, in no particular order. */
  everything(): IterableIterator<AnyRecord> {
    return this.records.values()
  }

  all<Type extends RecordType>(type: Type): readonly RecordByType[Type][] {
    // The index keeps records of one type under the type's name.
    return this.indexes.ofType(type) as readonly RecordByType[Type][]
  }

  pointingAt<Type extends RecordType>(
    from: Type,
    field: string & keyof RecordByType[Type],
    targetId: string,
  ): readonly RecordByType[Type][] {
    return this.indexes.pointingAt(from, field, targetId) as readonly RecordByType[Type][]
  }

  /** Whether any record points at the id; a quick no for most. */
  isPointedAt(targetId: string): boolean {
    return this.indexes.isTarget(targetId)
  }

  /** Hears of every change until the returned function is called. */
  listen(listener: StoreListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Runs a change: all of it lands, or none. Gives what `change` returned and the diff.
   * @throws whatever `change` throws, after everything was put back
   */
  transact<Value>(
    origin: Origin,
    change: (transaction: Transaction) => Value,
  ): { readonly value: Value; readonly diff: Diff } {
    if (this.isInTransaction) throw new AppError('transaction-within-transaction')
    this.isInTransaction = true
    const transaction = new Transaction(this, this.write)
    let value: Value
    try {
      value = change(transaction)
      transaction.finish({ withValidators: origin === 'user' })
    } catch (error) {
      transaction.rollBack()
      throw error
    } finally {
      this.isInTransaction = false
    }
    const diff = transaction.diff()
    if (!isEmptyDiff(diff)) for (const listener of [...this.listeners]) listener(diff, origin)
    return { value, diff }
  }

  /** Fills the store with records that the border has already validated and mended. */
  load(records: Iterable<AnyRecord>): void {
    const added = new Map<string, AnyRecord>()
    for (const record of records) {
      this.write(record.id, record)
      added.set(record.id, record)
    }
    for (const listener of [...this.listeners]) listener({ ...emptyDiff, added }, 'load')
  }

  /**
   * Applies a diff field by field; gives what that changed. Fields that the diff does not name
   * stay. What has gone meanwhile is left alone, links to it are left out, and what has come to
   * hang on a removed record goes with it.
   */
  apply(origin: Origin, diff: Diff): Diff {
    return this.transact(origin, (transaction) => {
      for (const record of diff.added.values()) transaction.put(record)
      for (const [id, change] of diff.updated) {
        const record = this.records.get(id)
        if (record !== undefined) transaction.put(withFields(record, change.after))
      }
      // Last, since a record may have been moved away from what is removed here.
      for (const id of diff.removed.keys()) transaction.remove(id)
      transaction.dropBrokenLinks()
    }).diff
  }

  private readonly write = (id: string, record: AnyRecord | undefined): void => {
    const old = this.records.get(id)
    if (record === undefined) this.records.delete(id)
    else this.records.set(id, record)
    this.indexes.update(old, record)
  }
}
