/** One open project at work: its records, its history, and the one way to change them. */

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
      gestureKey: options.gestureKey ?? null,
    })
    return value
  }

  undo(): Step | null {
    return this.history.undo()
  }

  redo(): Step | null {
    return this.history.redo()
  }
}
