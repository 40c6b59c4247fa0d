/** Builds Electron's main process into one CommonJS file; only `electron` and Node's own modules stay outside. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('..'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path('../electron/main/main.ts'),
    outDir: path('../dist/electron'),
    emptyOutDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      external: ['electron', 'playwright-core'],
      output: {
        format: 'cjs',
        entryFileNames: 'main.cjs',
        codeSplitting: false,
        comments: { jsdoc: false },
      },
    },
  },
})
