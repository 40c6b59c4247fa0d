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
        // They say where the repository is by where they lie themselves.
        external: [/^#build\/lib\/.*\.mjs$/],
        input: {
          'run-rows': inRoot('build/torture/lib/run-rows.ts'),
          'journal-child': inRoot('build/torture/lib/journal-child.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name].mjs' },
      },
    },
  })
  return import(pathToFileURL(inRoot('dist/torture/run-rows.mjs')).href)
}
