/** Builds the preload script into one CommonJS file: a sandboxed preload can load nothing but `electron`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('..'),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path('../electron/preload/preload.ts'),
    outDir: path('../dist/electron'),
    emptyOutDir: false,
    target: 'es2023',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: {
        format: 'cjs',
        entryFileNames: 'preload.cjs',
        codeSplitting: false,
        comments: { jsdoc: false },
      },
    },
  },
})
