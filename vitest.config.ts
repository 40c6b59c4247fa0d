/** Names the test suites and where each of them runs: plain Node, jsdom, or real Chromium. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Limits end what hangs; they are far above what a busy machine needs, and judge no speed.
const slow = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // A busy machine may take seconds for what a person sees at once.
  expect: { poll: { timeout: 15_000 } },
}

// One project per kind of test, so that `npm test -- unit` and its report can name them.
export default defineConfig({
  plugins: [react()],
  test: {
    passWithNoTests: true,
    // Two browsers at once are what a two-core machine carries.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/helpers/all-words.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts', 'tests/helpers/all-words.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: { name: 'lint', environment: 'node', include: ['tests/lint/**/*.test.ts'], ...slow },
      },
      {
        extends: true,
        test: {
          name: 'shell',
          environment: 'node',
          include: ['tests/shell/**/*.test.ts'],
          globalSetup: ['tests/global-setup.ts'],
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // A browser on a busy machine now and then misses a moment; a defect fails twice.
          retry: 1,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/helpers/watch-all-tests.ts'],
          globalSetup: ['tests/global-setup.ts'],
          ...slow,
        },
      },
    ],
  },
})
