/** The form of a command: a named verb that changes the project in one transaction. */

import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/** What commands need from outside. */
export interface CommandContext {
  readonly newId: NewId
  readonly clock: Clock
}

export interface Command<Input, Output = void> {
  /** `<noun>.<verb>`; names the step in the undo menu and the command everywhere else. */
  readonly id: string
  /** Changes the project; throws AppError when asked for something impossible. */
  run(transaction: Transaction, input: Input, context: CommandContext): Output
  /** The figures that the step's sentence needs, e.g. how many cards were moved. */
  labelArgs?(input: Input, output: Output): Readonly<Record<string, string | number>>
}

/** Declares a command; every one is listed in `registry.ts`. */
export function defineCommand<Input, Output = void>(
  command: Command<Input, Output>,
): Command<Input, Output> {
  return command
}
