/** Bundles the rows with the parts of the product and of its tests that they use, and loads them. */
import { pathToFileURL } from 'node:url'
import { inRoot, rootFolder } from '#build/lib/paths.mjs'

/** @returns {Promise<{ runRows(wish: object): Promise<import('./result-table.mjs').Result[]> }>} */
export async function loadRunner() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: rootFolder,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: inRoot('dist/torture'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'run-rows': inRoot('build/torture/lib/run-rows.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name].mjs' },
      },
    },
  })
  return import(pathToFileURL(inRoot('dist/torture/run-rows.mjs')).href)
}
