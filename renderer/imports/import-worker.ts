/** The worker that reads files: whatever is in them keeps or breaks this thread only. */
import type { ImportAsk, Tell } from './import-messages.ts'
import { runImport } from './run-import.ts'

/** What a worker's own scope offers; the types of the window know nothing of it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ImportAsk>) => void) | null
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void
}

const scope = globalThis as unknown as WorkerScope
const tell: Tell = (told, transfer = []) => scope.postMessage(told, transfer)
scope.onmessage = ({ data }) => void runImport(data, tell)
