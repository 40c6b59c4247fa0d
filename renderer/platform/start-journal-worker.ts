/** Starts the worker that keeps journals, under the name that the content security policy knows. */
import workerAddress from '#renderer/journal-worker/journal-worker.ts?worker&url'
import type { JournalWorker } from './worker-journals.ts'

/** Trusted Types, as far as they are needed; TypeScript's DOM types leave them out. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

/** Throws where the browser has no workers or does not let them be started. */
export function startJournalWorker(): JournalWorker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  // The policy makes one address and no other, whatever it is asked for.
  const policy = trustedTypes?.createPolicy('throughline-journal', {
    createScriptURL: () => workerAddress,
  })
  const address = policy?.createScriptURL(workerAddress) ?? workerAddress
  return new Worker(address, { type: 'module', name: 'journal' })
}
