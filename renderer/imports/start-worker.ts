/** Starts the worker that reads files, under the name that the content security policy knows. */
import workerAddress from './import-worker.ts?worker&url'

/** Trusted Types, as far as they are needed; TypeScript's DOM types leave them out. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string }
}

// The policy makes one address and no other, whatever it is asked for.
const trusted = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'throughline-worker',
  { createScriptURL: () => workerAddress },
)

/** A new worker; it is told what to read and ends with `terminate`. */
export function startWorker(): Worker {
  const address = trusted?.createScriptURL(workerAddress) ?? workerAddress
  return new Worker(address, { type: 'module', name: 'import' })
}
