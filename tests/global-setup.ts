/** Builds what is outdated and serves the window once for all tests that drive it. */
import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '#build/lib/build-parts.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built window is served, with a slash at the end. */
    rendererAddress: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await ensureBuilt(['renderer', 'electron', 'cli'], { log: console.error })
  if (!built) throw new Error('The product could not be built; the reason stands above.')
  const server = await serveRenderer()
  project.provide('rendererAddress', server.address)
  return () => server.close()
}
