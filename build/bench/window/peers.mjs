/** Installs and builds the whiteboards beside which the product is measured: in a folder of their own, which nothing else reads. */
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from '#build/lib/install.mjs'
import { inRoot } from '#build/lib/paths.mjs'
import { run, runNode } from '#build/lib/run.mjs'

const folder = inRoot('build/bench/peers')
const output = inRoot('dist/bench-peers')

export const peerNames = /** @type {const} */ (['excalidraw', 'tldraw'])

/** Where a built peer lies. @param {string} name */
export function peerFolder(name) {
  return join(output, name)
}

/** @param {string} name the package @returns {string} its version as installed */
export function peerVersion(name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
    .version
}

/** Whether all of them are ready to be measured. @param {{ log: (line: string) => void }} tools */
export async function ensurePeers({ log }) {
  if (!areInstalled()) {
    log('Installing Excalidraw and tldraw in build/bench/peers (npm ci) …')
    const npm = process.env['npm_execpath']
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    const options = /** @type {const} */ ({ show: 'errors', cwd: folder })
    const { code } = npm?.endsWith('.js')
      ? await runNode([npm, ...args], options)
      : await run('npm', args, options)
    if (code !== 0) {
      log('They could not be installed; npm says above why.')
      return false
    }
  }
  for (const name of peerNames) if (!existsSync(peerFolder(name))) await build(name, log)
  return true
}

function areInstalled() {
  const noted = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(noted)) return false
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'))
  return isInstalled(read(join(folder, 'package-lock.json')), read(noted))
}

/** @param {string} name @param {(line: string) => void} log */
async function build(name, log) {
  log(`Building ${name} …`)
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: join(folder, name),
    base: './',
    logLevel: 'error',
    // Excalidraw asks for it; both find the React of their own folder.
    define: { 'process.env.IS_PREACT': '"false"' },
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: peerFolder(name),
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 100_000,
    },
  })
  if (name !== 'excalidraw') return
  const fonts = join(folder, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts')
  cpSync(fonts, join(peerFolder(name), 'fonts'), { recursive: true })
}
