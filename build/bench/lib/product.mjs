/** Bundles the parts of the product that are measured, as they are bundled for delivery, and loads them. */
import { pathToFileURL } from 'node:url'
import { inRoot, rootFolder } from '#build/lib/paths.mjs'

const sources = {
  lint: 'shared/analysis/lint/lint.ts',
  graph: 'shared/analysis/thread/thread-graph.ts',
  breaks: 'shared/analysis/thread/thread-breaks.ts',
  chains: 'shared/analysis/thread/chains.ts',
  'thread-of': 'shared/analysis/thread/thread-of.ts',
  story: 'shared/analysis/thread/chain-story.ts',
  'thread-layout': 'shared/layout/thread/thread-layout.ts',
  'board-layout': 'shared/layout/board/board-layout.ts',
  'journey-view': 'shared/layout/journey-view.ts',
  'journey-layout': 'shared/layout/journey-layout.ts',
  sheets: 'shared/layout/sheets/make-sheets.ts',
  'sheet-input': 'renderer/print/sheet-input.ts',
  read: 'shared/files/read-project-file.ts',
  write: 'shared/files/write-project-file.ts',
  store: 'shared/store/record-store.ts',
  workbench: 'shared/commands/workbench.ts',
  items: 'shared/commands/item-commands.ts',
  notes: 'shared/commands/boards/note-commands.ts',
}

/**
 * Everything those files export, by name; the types of the product are not known here.
 * @typedef {Record<string, any>} Product
 */

/** @returns {Promise<Product>} */
export async function loadProduct() {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: rootFolder,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: inRoot('dist/bench'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(sources).map(([name, path]) => [name, inRoot(path)]),
        ),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name].mjs' },
      },
    },
  })
  /** @type {Product} */
  const product = {}
  for (const name of Object.keys(sources)) {
    Object.assign(product, await import(pathToFileURL(inRoot('dist/bench', `${name}.mjs`)).href))
  }
  return product
}
