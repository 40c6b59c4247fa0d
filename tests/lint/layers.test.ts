/** Plants one breach of every kind and expects the linter to find it, and legal imports to pass. */
import { afterAll, describe, expect, it } from 'vitest'
import { headed, makeLintedTree } from './linted-tree.ts'

const tree = makeLintedTree()
afterAll(() => tree.remove())

const layerRule = ['boundaries/dependencies']

describe('a layer', () => {
  it.each([
    ['shared/base/x.ts', '#shared/model/probe.ts'],
    ['shared/model/x.ts', '#shared/store/probe.ts'],
    ['shared/store/x.ts', '#shared/commands/probe.ts'],
    ['shared/commands/x.ts', '#shared/layout/probe.ts'],
    ['shared/layout/x.ts', '#shared/analysis/probe.ts'],
    ['shared/analysis/x.ts', '#shared/files/probe.ts'],
    ['shared/files/x.ts', '#shared/commands/probe.ts'],
    ['shared/ipc/x.ts', '#shared/model/probe.ts'],
    ['shared/model/x.ts', '#renderer/state/probe.ts'],
    ['shared/files/x.ts', '#electron/main/probe.ts'],
    ['shared/layout/x.ts', '#tests/helpers/probe.ts'],
    ['shared/commands/x.ts', '#shared/samples/sample.throughline?raw'],
    ['shared/model/x.ts', '#shared/stray.ts'],
    ['electron/preload/x.ts', '#shared/model/probe.ts'],
    ['electron/preload/x.ts', '#electron/main/probe.ts'],
    ['electron/main/x.ts', '#renderer/i18n/probe.ts'],
    ['electron/main/x.ts', '#shared/commands/probe.ts'],
    ['electron/command-line/x.ts', '#renderer/i18n/probe.ts'],
    ['electron/command-line/x.ts', '#electron/main/probe.ts'],
    ['renderer/ui/x.tsx', '#shared/model/probe.ts'],
    ['renderer/i18n/x.ts', '#shared/model/probe.ts'],
    ['renderer/platform/x.ts', '#electron/preload/probe.ts'],
    ['renderer/state/x.ts', '#renderer/persistence/probe.ts'],
    ['renderer/persistence/x.ts', '#shared/commands/probe.ts'],
    ['renderer/canvas/x.tsx', '#renderer/features/journey/probe.tsx'],
    ['renderer/print/x.tsx', '#renderer/canvas/probe.tsx'],
    ['renderer/features/journey/x.tsx', '#renderer/features/home/probe.tsx'],
    ['renderer/features/home/x.tsx', '#renderer/features/journey/probe.tsx'],
    ['renderer/features/journey/x.tsx', '#renderer/persistence/probe.ts'],
    ['renderer/features/journey/x.tsx', '#renderer/app/probe.tsx'],
    ['renderer/features/journey/x.tsx', '#shared/ipc/probe.ts'],
    ['renderer/features/journey/x.tsx', '#shared/samples/sample.throughline?raw'],
    ['renderer/app/x.tsx', '#electron/main/probe.ts'],
    ['renderer/app/x.tsx', '#tests/helpers/probe.ts'],
    ['electron/command-line/x.ts', '#build/probe.mjs'],
    ['build/lib/x.mjs', '#renderer/app/probe.tsx'],
    ['build/lib/x.mjs', '#build/probe.mjs'],
    ['vitest.config.ts', './renderer/app/probe.tsx'],
  ])('%s may not import %s', async (path, source) => {
    expect(await tree.complaints(path, headed(`import '${source}'`))).toEqual(layerRule)
  })

  it.each([
    ['shared/base/x.ts', './probe.ts'],
    ['shared/model/x.ts', '#shared/base/probe.ts'],
    ['shared/store/x.ts', '#shared/model/probe.ts'],
    ['shared/commands/x.ts', '#shared/store/probe.ts'],
    ['shared/layout/x.ts', '#shared/store/probe.ts'],
    ['shared/files/x.ts', '#shared/analysis/probe.ts'],
    ['electron/main/x.ts', '#electron/command-line/probe.ts'],
    ['electron/main/services/x.ts', '#electron/main/probe.ts'],
    ['electron/command-line/x.ts', '#build/lib/probe.mjs'],
    ['electron/preload/x.ts', '#shared/ipc/probe.ts'],
    ['renderer/canvas/x.tsx', '#renderer/state/probe.ts'],
    ['renderer/print/x.tsx', '#renderer/i18n/probe.ts'],
    ['renderer/features/journey/x.tsx', '#renderer/canvas/probe.tsx'],
    ['renderer/features/journey/parts/x.tsx', '#renderer/features/journey/probe.tsx'],
    ['renderer/features/home/x.tsx', '#shared/samples/sample.throughline?raw'],
    ['renderer/app/x.tsx', '#renderer/features/journey/probe.tsx'],
    ['renderer/app/x.tsx', '#renderer/persistence/probe.ts'],
    ['renderer/app/x.tsx', '#shared/samples/sample.throughline?raw'],
    ['tests/unit/x.test.ts', '#renderer/app/probe.tsx'],
    ['tests/unit/x.test.ts', '#tests/helpers/probe.ts'],
    ['tests/unit/x.test.ts', '#build/probe.mjs'],
    ['tests/unit/x.test.ts', '#build/lib/probe.mjs'],
    ['build/screenshots/x.mjs', '#build/lib/probe.mjs'],
    ['vitest.config.ts', './build/lib/probe.mjs'],
  ])('%s may import %s', async (path, source) => {
    expect(await tree.complaints(path, headed(`import '${source}'`))).toEqual([])
  })

  it.each([
    [
      'a type',
      "import type { probe } from '#renderer/state/probe.ts'\nexport type A = typeof probe",
    ],
    ['at run time', "export const later = () => import('#renderer/state/probe.ts')"],
    ['by passing on', "export { probe } from '#renderer/state/probe.ts'"],
    ['by passing on everything', "export * from '#renderer/state/probe.ts'"],
  ])('is also closed for importing %s', async (_way, code) => {
    expect(await tree.complaints('shared/model/x.ts', headed(code))).toEqual(layerRule)
  })

  it('is also closed for a type named inside an expression', async () => {
    const code = "export type A = import('#renderer/state/probe.ts').probe"
    expect(await tree.complaints('shared/model/x.ts', headed(code))).not.toEqual([])
  })
})

describe('a package', () => {
  it.each([
    ['shared/model/x.ts', 'react'],
    ['shared/layout/x.ts', 'react-dom/server'],
    ['shared/files/x.ts', 'node:fs'],
    ['shared/files/x.ts', 'fs'],
    ['shared/store/x.ts', 'zustand'],
    ['electron/main/x.ts', 'react'],
    ['electron/main/x.ts', 'dexie'],
    ['electron/main/x.ts', 'playwright-core'],
    ['electron/main/x.ts', 'zod'],
    ['electron/preload/x.ts', 'node:path'],
    ['renderer/app/x.tsx', 'electron'],
    ['renderer/app/x.tsx', 'node:fs'],
    ['renderer/app/x.tsx', 'path'],
    ['renderer/app/x.tsx', 'dexie'],
    ['renderer/state/x.ts', 'dexie'],
    ['renderer/features/home/x.tsx', 'zod'],
    ['renderer/features/journey/x.tsx', '@xyflow/react'],
    ['renderer/features/journey/x.tsx', 'zustand'],
    ['renderer/features/journey/x.tsx', 'lucide-react'],
    ['renderer/features/journey/x.tsx', 'radix-ui'],
    ['renderer/features/journey/x.tsx', 'tinykeys'],
    ['renderer/features/journey/x.tsx', 'i18next'],
    ['renderer/print/x.tsx', 'd3-shape'],
    ['renderer/ui/x.tsx', 'lodash'],
    ['renderer/ui/x.tsx', 'vite'],
  ])('%s may not use %s', async (path, name) => {
    expect(await tree.complaints(path, headed(`import '${name}'`))).toEqual(layerRule)
  })

  it.each([
    ['shared/model/x.ts', 'zod'],
    ['shared/model/x.ts', 'zod/mini'],
    ['shared/layout/x.ts', 'd3-shape'],
    ['electron/main/x.ts', 'electron'],
    ['electron/main/x.ts', 'node:fs/promises'],
    ['electron/preload/x.ts', 'electron'],
    ['electron/command-line/x.ts', 'playwright-core'],
    ['renderer/persistence/x.ts', 'dexie'],
    ['renderer/canvas/x.tsx', '@xyflow/react'],
    ['renderer/canvas/x.tsx', '@xyflow/react/dist/style.css'],
    ['renderer/state/x.ts', 'zustand/vanilla'],
    ['renderer/ui/x.tsx', 'radix-ui'],
    ['renderer/ui/x.tsx', 'lucide-react'],
    ['renderer/app/x.tsx', 'tinykeys'],
    ['renderer/features/journey/x.tsx', 'react'],
    ['tests/e2e/x.test.ts', 'playwright-core'],
    ['build/x.mjs', 'vite'],
  ])('%s may use %s', async (path, name) => {
    expect(await tree.complaints(path, headed(`import '${name}'`))).toEqual([])
  })
})

describe('a file outside every layer', () => {
  it.each([
    'shared/x.ts',
    'shared/util/x.ts',
    'renderer/x.tsx',
    'renderer/helpers/x.ts',
    'renderer/features/x.tsx',
    'electron/x.ts',
    'scripts/x.mjs',
    'x.ts',
  ])('%s is refused', async (path) => {
    expect(await tree.complaints(path, headed('export const x = 1'))).toEqual([
      'boundaries/no-unknown-files',
    ])
  })
})

describe('the layer rule', () => {
  it('is what finds the breaches: without it nothing is said', async () => {
    const off = { 'boundaries/dependencies': 'off', 'boundaries/no-unknown-files': 'off' } as const
    const said = [
      await tree.complaints('shared/model/x.ts', headed("import '#renderer/state/probe.ts'"), off),
      await tree.complaints('renderer/state/x.ts', headed("import 'dexie'"), off),
      await tree.complaints('scripts/x.mjs', headed('export const x = 1'), off),
    ]
    expect(said).toEqual([[], [], []])
  })
})
