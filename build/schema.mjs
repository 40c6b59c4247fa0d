/** `npm run schema`: writes docs/project-file.schema.json from the validators, so that the two cannot differ. */
import { writeFileSync } from 'node:fs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { inRoot, rootFolder } from './lib/paths.mjs'

requireNode()
if (await ensureInstalled({ log: console.log })) {
  const { createServer } = await import('vite')
  const server = await createServer({
    configFile: false,
    root: rootFolder,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { projectFileJsonSchema } = await server.ssrLoadModule('/shared/model/json-schema.ts')
    const text = `${JSON.stringify(projectFileJsonSchema(), null, 2)}\n`
    writeFileSync(inRoot('docs/project-file.schema.json'), text)
    console.log('Wrote docs/project-file.schema.json.')
  } finally {
    await server.close()
  }
} else {
  process.exitCode = 1
}
