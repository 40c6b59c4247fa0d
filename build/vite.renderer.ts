/** Builds the window: two pages, the app itself and the print sheets, with everything they need beside them. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { oneLanguage } from './lib/one-language.ts'
import { stripAddresses } from './lib/strip-addresses.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/**
 * What the start needs is in three files, however many parts loaded later need some of it too.
 * The modules that start a page are in none of them: each must run in its own page only.
 */
const startParts = [
  { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
  { name: 'core', tags: ['$initial' as const], test: /[\\/]shared[\\/]|node_modules/, priority: 1 },
  {
    name: 'start',
    tags: ['$initial' as const],
    test: /renderer[\\/](?!app[\\/]main\.|print[\\/]print-page\.|\w+\.html)/,
  },
]

export default defineConfig({
  root: path('../renderer'),
  // Relative, so that the same files work under app://bundle/ and http://127.0.0.1.
  base: './',
  plugins: [react(), oneLanguage(), stripAddresses()],
  build: {
    outDir: path('../dist/renderer'),
    emptyOutDir: true,
    // Electron's Chromium and the browsers of the last year; nothing has to be lowered for older ones.
    target: 'es2023',
    // Everything stays a file: inlined fonts or pictures would hide in the style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [path('../renderer/index.html'), path('../renderer/print.html')],
      output: { codeSplitting: { groups: startParts } },
    },
  },
  worker: { format: 'es' },
  // The sources of shared/ and the fonts lie beside the window's own folder.
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [path('..')] } },
})
