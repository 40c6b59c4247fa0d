/** Plants breaches of the smaller rules of the house and expects each to be found. */
import { afterAll, describe, expect, it } from 'vitest'
import { headed, makeLintedTree } from './linted-tree.ts'

const tree = makeLintedTree()
afterAll(() => tree.remove())

describe('the linter refuses', () => {
  it.each([
    ['a default export', 'no-restricted-syntax', 'export default function f() {}'],
    ['a renamed default export', 'no-restricted-syntax', 'const a = 1\nexport { a as default }'],
    ['an enum', 'no-restricted-syntax', 'export enum A { b }'],
    ['climbing out of the folder', 'house/no-way-up', "import '../ui/probe.tsx'"],
    ['climbing at run time', 'house/no-way-up', "export const a = () => import('../ui/probe.tsx')"],
    ['any', '@typescript-eslint/no-explicit-any', 'export const a: any = 1'],
    [
      '@ts-ignore',
      '@typescript-eslint/ban-ts-comment',
      '// @ts-ignore because of this\nexport const a = 1',
    ],
    [
      '@ts-expect-error',
      '@typescript-eslint/ban-ts-comment',
      '// @ts-expect-error\nexport const a = 1',
    ],
    ['console in the window', 'no-console', 'console.log(1)'],
    [
      'a value import of a type',
      '@typescript-eslint/consistent-type-imports',
      "import { A } from './probe.tsx'\nexport const a: A = 1",
    ],
    [
      'a hook in a condition',
      'react-hooks/rules-of-hooks',
      "import { useState } from 'react'\nexport function useA(b: boolean) {\n  if (b) useState(1)\n}",
    ],
    ['loose equality', 'eqeqeq', 'export const same = (a: number, b: number) => a == b'],
  ])('%s', async (_what, rule, code) => {
    expect(await tree.complaints('renderer/app/x.tsx', headed(code))).toContain(rule)
  })

  it.each([
    ['no head', 'export const a = 1'],
    ['a line comment as head', '// Says what this file is for.\nexport const a = 1'],
    ['a head of one word', '/** Home. */\nexport const a = 1'],
    [
      'the head below the imports',
      "import './probe.tsx'\n/** Says what this file is for. */\nexport const a = 1",
    ],
  ])('a file with %s', async (_what, code) => {
    const rules = await tree.complaints('renderer/app/x.tsx', code)
    expect(rules).toContain('house/file-head')
  })

  it('an exception without a reason, and one without a rule', async () => {
    const code = (comment: string): string => headed(`// ${comment}\nconsole.log(1)`)
    const said = [
      await tree.complaints('renderer/app/x.tsx', code('eslint-disable-next-line no-console')),
      await tree.complaints('renderer/app/x.tsx', code('eslint-disable-next-line -- it is needed')),
    ]
    expect(said).toEqual([['house/explained-disable'], ['house/explained-disable']])
  })

  it('an index file', async () => {
    const code = headed('export const a = 1')
    expect(await tree.complaints('renderer/ui/index.ts', code)).toEqual(['house/no-barrel'])
  })
})

describe('the linter allows', () => {
  it('an exception that names its rule and its reason', async () => {
    const code = headed(
      '// eslint-disable-next-line no-console -- the reason in a sentence\nconsole.log(1)',
    )
    expect(await tree.complaints('renderer/app/x.tsx', code)).toEqual([])
  })

  it('a default export where the reader of a configuration asks for it', async () => {
    const code = headed('export default {}')
    const said = [
      await tree.complaints('vitest.config.ts', code),
      await tree.complaints('build/vite.renderer.ts', code),
    ]
    expect(said).toEqual([[], []])
  })

  it('console where a script speaks to a person', async () => {
    const code = headed('console.log(1)')
    const said = [
      await tree.complaints('build/x.mjs', code),
      await tree.complaints('electron/command-line/x.ts', code),
    ]
    expect(said).toEqual([[], []])
  })
})
