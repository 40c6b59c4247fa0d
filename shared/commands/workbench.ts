/** One open project at work: its records, its history, and the one way to change them. */

import type { AnyRecord } from '#shared/model/schema.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import { History, type Step } from '#shared/store/history.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { Command, CommandContext } from './command.ts'

export interface RunOptions {
  /** Steps in a row with the same key undo together, e.g. the letters typed into one field. */
  readonly gestureKey?: string
}

export class Workbench {
  readonly store = new RecordStore()
  readonly history = new History(this.store)
  private readonly context: CommandContext
  private readonly listeners = new Set<(diff: Diff) => void>()

  constructor(context: CommandContext) {
    this.context = context
  }

  /**
   * Runs a command in one transaction and keeps it for undo.
   * @throws AppError when the command or a validator refuses; the project is then unchanged
   */
  run<Input, Output>(
    command: Command<Input, Output>,
    input: Input,
    options: RunOptions = {},
  ): Output {
    const { value, diff } = this.store.transact('user', (transaction) =>
      command.run(transaction, input, this.context),
    )
    this.history.push({
      commandId: command.id,
      labelArgs: command.labelArgs?.(input, value) ?? {},
      diff,
      doneAt: this.context.clock.now(),
      gestureKey: options.gestureKey ?? null,
    })
    this.tell(diff)
    return value
  }

  undo(): Step | null {
    return this.travel(() => this.history.undo())
  }

  redo(): Step | null {
    return this.travel(() => this.history.redo())
  }

  /** Fills the project with validated records; forgets nothing, since nothing has been done yet. */
  load(records: Iterable<AnyRecord>): void {
    this.store.load(records)
    this.tell(emptyDiff)
  }

  /**
   * Hears of changes once the history knows of them too, so that a listener sees both in step.
   * Gives the function that stops it.
   */
  listen(listener: (diff: Diff) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private travel(take: () => Step | null): Step | null {
    // What changes now may differ from the step's diff, so the store is asked.
    let changed = emptyDiff
    const stop = this.store.listen((diff) => (changed = diff))
    const step = take()
    stop()
    if (step !== null) this.tell(changed)
    return step
  }

  private tell(diff: Diff): void {
    for (const listener of [...this.listeners]) listener(diff)
  }
}
