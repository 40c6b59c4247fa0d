/** Makes a folder that looks like an unpacked Electron for Linux, and a built product beside it, to pack them for real. */
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
import { runNode } from '#build/lib/run.mjs'

/** What stands before the fuses inside Electron's program file; then come version, count and states. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseCount = 9

const electronFiles: Readonly<Record<string, string | Buffer>> = {
  electron: Buffer.concat([
    Buffer.from(`program ${fuseSentinel}`),
    Buffer.from([1, fuseCount]),
    Buffer.from('0'.repeat(fuseCount)),
    Buffer.from(' end of program'),
  ]),
  version: '45.4.1',
  LICENSE: 'the licence of Electron',
  'locales/ko.pak': 'ko',
  'locales/en-US.pak': 'en',
  'locales/de.pak': 'de',
  'resources/placeholder': '',
}

/** What lies in the repository when it is packed; only a part of it may get into the app. */
const productFiles: Readonly<Record<string, string>> = {
  'dist/renderer/index.html': 'window',
  'dist/renderer/print.html': 'print',
  'dist/renderer/assets/main.js': 'script',
  'dist/renderer/THIRD-PARTY-NOTICES.txt': 'notices',
  'dist/electron/main.cjs': 'main',
  'dist/electron/preload.cjs': 'preload',
  'dist/cli/throughline.mjs': 'command line',
  'dist/types/shared/base/ids.d.ts': 'types',
  'shared/base/ids.ts': 'source',
  'tests/unit/x.test.ts': 'test',
  'docs/file-format.md': 'docs',
  'README.md': 'readme',
  '.env': 'secret',
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content, { mode: 0o755 })
  }
}

export interface PackedProduct {
  /** The unpacked app, as it would lie on somebody's disk. */
  readonly appFolder: string
  /** Packs with the project's configuration; `extra` are further words for electron-builder. */
  pack(extra?: readonly string[]): Promise<{ readonly code: number; readonly output: string }>
  remove(): void
}

export function makeProductToPack(): PackedProduct {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-pack-')))
  const project = join(root, 'project')
  writeFiles(join(root, 'electron'), electronFiles)
  writeFiles(project, productFiles)
  for (const path of ['package.json', 'package-lock.json', 'LICENSE', 'build']) {
    cpSync(join(process.cwd(), path), join(project, path), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction')
  return {
    appFolder: join(project, 'release', 'linux-unpacked'),
    pack: (extra = []) =>
      runNode(
        [
          join(process.cwd(), 'node_modules/electron-builder/cli.js'),
          '--linux',
          'dir',
          '--x64',
          '--publish',
          'never',
          '--projectDir',
          project,
          '--config',
          join(project, 'build/electron-builder.yml'),
          `-c.electronDist=${join(root, 'electron')}`,
          ...extra,
        ],
        { show: 'nothing', cwd: project },
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
