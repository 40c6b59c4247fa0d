/** Builds the command line into one module for plain Node; it drives an installed Chromium through playwright-core. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('..'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path('../electron/command-line/throughline.ts'),
    outDir: path('../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: ['electron', 'playwright-core'],
      output: {
        format: 'es',
        entryFileNames: 'throughline.mjs',
        codeSplitting: false,
        comments: { jsdoc: false },
      },
    },
  },
})
