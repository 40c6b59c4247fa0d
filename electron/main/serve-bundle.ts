/** Puts the built window behind app://bundle/ and closes the session around it. */
import { readdir, readFile } from 'node:fs/promises'
import { protocol, session } from 'electron'
import contentSecurityPolicy from '#shared/base/content-security-policy.json'
import { createAppProtocol, listBundleFiles } from './app-protocol.ts'
import { appScheme } from './origin.ts'
import { hardenSession } from './security.ts'

const reader = {
  readFolder: (folder: string) => readdir(folder, { withFileTypes: true }),
  readFile: (file: string) => readFile(file),
}

/** To be awaited before the first window is made. */
export async function serveBundle(folder: string): Promise<void> {
  const files = await listBundleFiles(reader, folder)
  protocol.handle(appScheme, createAppProtocol(files, reader, contentSecurityPolicy.policy))
  await hardenSession(session.defaultSession)
}
