/** What window and worker say to each other about journals. */
import type { JournalRequest } from '#shared/ipc/contract.ts'

/** `hello` asks whether this browser lets files be kept at all. */
export interface WorkerAsked {
  readonly id: number
  readonly name: JournalRequest | 'hello'
  readonly input: unknown
}

export interface WorkerAnswered {
  readonly id: number
  readonly reply: unknown
}
