/** Holds the rules of the house as data (who may import whom, which folder owns which package) and hands them to ESLint. */
import { fileURLToPath } from 'node:url'
import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { houseRules } from './build/lint/house-rules.mjs'
import { nodeGlobals } from './build/lint/node-globals.mjs'

/**
 * The layer map. A layer is a folder; it may import its own files and those of the layers listed
 * here, nothing else. A source file outside these folders is an error.
 */
export const layers = {
  'shared/base': [],
  'shared/model': ['shared/base'],
  'shared/store': ['shared/base', 'shared/model'],
  'shared/commands': ['shared/base', 'shared/model', 'shared/store'],
  'shared/layout': ['shared/base', 'shared/model', 'shared/store'],
  'shared/analysis': ['shared/base', 'shared/model', 'shared/store'],
  'shared/files': ['shared/base', 'shared/model', 'shared/store', 'shared/analysis'],
  'shared/journal': ['shared/base', 'shared/model', 'shared/store', 'shared/files', 'shared/ipc'],
  'shared/backups': ['shared/base'],
  'shared/ipc': ['shared/base', 'shared/backups'],
  'shared/samples': [],

  'electron/preload': ['shared/base', 'shared/ipc', 'shared/backups'],
  'electron/command-line': [
    'shared/base',
    'shared/ipc',
    'shared/model',
    'shared/store',
    'shared/layout',
    'shared/analysis',
    'shared/files',
    'build/lib',
  ],
  'electron/main': [
    'shared/base',
    'shared/ipc',
    'shared/model',
    'shared/store',
    'shared/layout',
    'shared/files',
    'shared/journal',
    'shared/backups',
    'electron/command-line',
  ],

  'renderer/ui': ['shared/base'],
  'renderer/i18n': ['shared/base'],
  'renderer/platform': ['shared/base', 'shared/ipc', 'shared/backups', 'renderer/journal-worker'],
  // A page of its own without a screen: only its address and the form of its messages go out.
  'renderer/journal-worker': ['shared/base', 'shared/ipc', 'shared/journal'],
  'renderer/state': [
    'shared/base',
    'shared/model',
    'shared/store',
    'shared/commands',
    'shared/layout',
    'shared/analysis',
    'shared/files',
    // The names of words and icons only, for actions that are offered by them.
    'renderer/ui',
    'renderer/i18n',
  ],
  'renderer/persistence': [
    'shared/base',
    'shared/model',
    'shared/store',
    'shared/files',
    'shared/journal',
  ],
  'renderer/imports': ['shared/base', 'shared/model', 'shared/files'],
  'renderer/canvas': [
    'shared/base',
    'shared/model',
    'shared/layout',
    'shared/commands',
    'renderer/ui',
    'renderer/state',
  ],
  'renderer/print': [
    'shared/base',
    'shared/model',
    'shared/store',
    'shared/layout',
    'shared/analysis',
    'shared/files',
    'renderer/ui',
    'renderer/i18n',
    'renderer/looks',
  ],
  'renderer/looks': [
    'shared/base',
    'shared/model',
    'shared/store',
    'shared/analysis',
    'renderer/ui',
    'renderer/i18n',
    'renderer/state',
  ],
  // Each folder below is a layer of its own: a feature never imports another one.
  'renderer/features': [
    'shared/base',
    'shared/model',
    'shared/store',
    'shared/commands',
    'shared/layout',
    'shared/analysis',
    'shared/files',
    'renderer/ui',
    'renderer/i18n',
    'renderer/looks',
    'renderer/state',
    'renderer/canvas',
    'renderer/print',
    'renderer/platform',
    'renderer/imports',
  ],
  'renderer/features/home': ['shared/samples'],
  'renderer/app': ['shared/**', 'renderer/**'],

  // The deeper folder stands first: the first match counts.
  'build/lib': ['shared/base'],
  'build/torture': ['shared/**', 'electron/**', 'renderer/**', 'build', 'build/lib', 'tests'],
  build: ['shared/base', 'build/lib', 'build/torture'],
  tests: ['shared/**', 'electron/**', 'renderer/**', 'build', 'build/lib', 'build/torture'],
}

/** Every package the product uses, with the layers that may import it. `node:*` stands for Node's own modules. */
export const packageOwners = {
  'node:*': ['electron/main', 'electron/command-line'],
  electron: ['electron/main', 'electron/command-line', 'electron/preload'],
  'playwright-core': ['electron/command-line'],
  zod: ['shared/**'],
  'd3-shape': ['shared/layout'],
  react: ['renderer/**'],
  'react-dom': ['renderer/**'],
  dexie: ['renderer/persistence'],
  'fake-indexeddb': ['renderer/persistence'],
  '@xyflow/react': ['renderer/canvas'],
  zustand: ['renderer/state'],
  'radix-ui': ['renderer/ui'],
  'lucide-react': ['renderer/ui'],
  pretendard: ['renderer/ui'],
  tinykeys: ['renderer/app'],
}

/** These may use any package: they are not part of what is shipped. */
const unshipped = ['build', 'build/*', 'tests']

/** A key below `renderer/features` adds to what that one feature may import. */
const isFeature = (/** @type {string} */ layer) => layer.startsWith('renderer/features/')

const elements = Object.keys(layers)
  .filter((layer) => !isFeature(layer))
  .map((layer) =>
    layer === 'renderer/features'
      ? { type: layer, pattern: `${layer}/*`, capture: ['feature'], partialMatch: false }
      : { type: layer, pattern: layer, partialMatch: false },
  )

const fromLayer = (/** @type {string} */ layer) =>
  isFeature(layer)
    ? { type: 'renderer/features', captured: { feature: layer.split('/').at(-1) } }
    : { type: layer }

const layerPolicies = Object.entries(layers)
  .filter(([, targets]) => targets.length > 0)
  .map(([layer, targets]) => ({
    from: { element: fromLayer(layer) },
    allow: { to: { element: { types: { anyOf: targets } } } },
  }))

const packagePolicies = Object.entries(packageOwners).map(([name, owners]) => ({
  from: { element: { types: { anyOf: owners } } },
  allow: {
    to: { module: name === 'node:*' ? { origin: 'core' } : { origin: 'external', source: name } },
  },
}))

const anyPackage = { module: { origin: ['core', 'external'] } }

const unshippedPolicies = [
  { from: { element: { types: { anyOf: unshipped } } }, allow: { to: anyPackage } },
  {
    from: { file: { categories: 'root config' } },
    allow: { to: [anyPackage, { element: { types: { anyOf: ['build', 'build/*'] } } }] },
  },
]

const syntax = {
  defaultExport: {
    selector:
      'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"], ExportSpecifier[exported.value="default"]',
    message: 'No default exports: a name that can be searched for, the same everywhere.',
  },
  enum: {
    selector: 'TSEnumDeclaration',
    message: 'No enums: use a union of strings.',
  },
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test-results/', 'release/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js,cjs}'],
    plugins: { boundaries, house: houseRules },
    settings: {
      'import/resolver': {
        [fileURLToPath(new URL('build/lint/resolver.cjs', import.meta.url))]: {},
      },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'root config', pattern: '*.config.{js,ts}' }],
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          // Without these two, npm packages and files outside every layer pass unseen.
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message:
            '"{{from.element.types}}" may not import "{{dependency.source}}", or that file does not exist: see the layer map in eslint.config.js.',
          policies: [...layerPolicies, ...packagePolicies, ...unshippedPolicies],
        },
      ],
      'house/file-head': 'error',
      'house/explained-disable': 'error',
      'house/no-barrel': 'error',
      'house/no-way-up': 'error',
      'no-restricted-syntax': ['error', syntax.defaultExport, syntax.enum],
      'max-lines': ['warn', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
    },
  },
  {
    // The type checker already knows every name.
    files: ['**/*.{ts,tsx}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.{mjs,js,cjs}'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    // ESLint loads import resolvers with require().
    files: ['build/lint/resolver.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', exports: 'writable', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // The few rules that need types and find what tests do not: lost promises and forgotten cases.
    files: ['{shared,electron,renderer}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['{shared,renderer}/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    // Their readers ask for a default export.
    files: ['*.config.{js,ts}', 'build/vite.*.ts', 'build/*.config.mjs'],
    rules: { 'no-restricted-syntax': ['error', syntax.enum] },
  },
)
