/** A small tree with one file in every layer, linted by the project's own configuration. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint, type Linter } from 'eslint'

/** Every file of the tree: the targets that imports in the tests name. */
export const treeFiles = [
  'shared/base/probe.ts',
  'shared/model/probe.ts',
  'shared/store/probe.ts',
  'shared/commands/probe.ts',
  'shared/layout/probe.ts',
  'shared/analysis/probe.ts',
  'shared/files/probe.ts',
  'shared/ipc/probe.ts',
  'shared/samples/sample.throughline',
  'electron/main/probe.ts',
  'electron/preload/probe.ts',
  'electron/command-line/probe.ts',
  'renderer/ui/probe.tsx',
  'renderer/i18n/probe.ts',
  'renderer/platform/probe.ts',
  'renderer/state/probe.ts',
  'renderer/persistence/probe.ts',
  'renderer/canvas/probe.tsx',
  'renderer/print/probe.tsx',
  'renderer/features/home/probe.tsx',
  'renderer/features/journey/probe.tsx',
  'renderer/app/probe.tsx',
  'build/probe.mjs',
  'build/lib/probe.mjs',
  'tests/helpers/probe.ts',
  // Lies in no layer.
  'shared/stray.ts',
] as const

/** A whole file around a few lines of code. */
export function headed(code: string): string {
  return `/** Stands for a file of this layer. */\n${code}\n`
}

const needTypes = [
  '@typescript-eslint/no-floating-promises',
  '@typescript-eslint/no-misused-promises',
  '@typescript-eslint/await-thenable',
  '@typescript-eslint/switch-exhaustiveness-check',
]

export interface LintedTree {
  /** The names of the rules that complain about a file with this text, each once. */
  complaints(path: string, code: string, rules?: Linter.RulesRecord): Promise<string[]>
  remove(): void
}

export function makeLintedTree(): LintedTree {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-layers-')))
  for (const path of ['eslint.config.js', 'package.json', 'build/lint']) {
    cpSync(join(process.cwd(), path), join(root, path), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
  for (const path of treeFiles) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(
      join(root, path),
      '/** Stands for a file of this layer. */\nexport const probe = 1\n',
    )
  }
  const lint = (rules: Linter.RulesRecord): ESLint =>
    new ESLint({
      cwd: root,
      overrideConfig: {
        files: ['**/*.{ts,tsx,mjs,js,cjs}'],
        // The tree is no TypeScript project; what needs types has nothing to say about imports.
        languageOptions: { parserOptions: { projectService: false } },
        rules: { ...Object.fromEntries(needTypes.map((name) => [name, 'off'])), ...rules },
      },
    })
  const usual = lint({})
  return {
    async complaints(path, code, rules) {
      const eslint = rules === undefined ? usual : lint(rules)
      const [result] = await eslint.lintText(code, { filePath: join(root, path) })
      const names = result?.messages.map((message) => message.ruleId ?? message.message) ?? []
      return [...new Set(names)].sort()
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
