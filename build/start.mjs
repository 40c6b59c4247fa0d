/** `npm start`: installs and builds what is missing, then opens the app, in Electron or else in the browser. */
import { spawn } from 'node:child_process'
import { ensureBuilt } from './lib/build-parts.mjs'
import { ensureElectron } from './lib/electron-binary.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode } from './lib/node-version.mjs'
import { openBrowser } from './lib/open-browser.mjs'
import { callersFolder, rootFolder } from './lib/paths.mjs'
import { serveRenderer } from './lib/serve-renderer.mjs'

/** Browsers keep the work of each address apart, so the port stays the same from start to start. */
const usualPort = 47_615
const earlyExitMs = 10_000

const args = process.argv.slice(2)
const forElectron = args.filter((arg) => arg !== '--browser' && arg !== '--no-open')

/** @param {string} line */
const log = (line) => console.log(line)

/**
 * Opens the desktop app and waits for its end.
 * @param {string} program
 * @returns {Promise<boolean>} false where it broke off at once, as without a screen or as root
 */
function openDesktop(program) {
  const startedAt = Date.now()
  const child = spawn(program, [rootFolder, ...forElectron], {
    stdio: 'inherit',
    cwd: callersFolder,
  })
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code, signal) => {
      const brokeOff =
        (code !== 0 || signal === 'SIGTRAP') &&
        signal !== 'SIGINT' &&
        signal !== 'SIGTERM' &&
        Date.now() - startedAt < earlyExitMs
      if (!brokeOff) process.exitCode = code ?? 0
      resolve(!brokeOff)
    })
  })
}

/** @param {string} reason a sentence without its end */
async function serveInBrowser(reason) {
  const server = await serveRenderer({ port: usualPort }).catch((error) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return serveRenderer()
    throw error
  })
  const end = () => void server.close().then(() => process.exit(0))
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  log(`${reason}: ${server.address}`)
  if (server.port !== usualPort) {
    log(
      `The usual address http://127.0.0.1:${usualPort}/ is taken; browsers keep the work of each address apart, so projects made there do not show here.`,
    )
  }
  log('Ctrl+C ends it.')
  if (!args.includes('--no-open')) openBrowser(server.address)
}

async function start() {
  requireNode()
  if (!(await ensureInstalled({ log }))) return 1
  const forBrowser = args.includes('--browser')
  if (!(await ensureBuilt(forBrowser ? ['renderer'] : ['renderer', 'electron'], { log }))) return 1
  if (forBrowser) {
    await serveInBrowser('Throughline runs in your browser')
    return 0
  }
  const program = await ensureElectron({ log })
  if (program === undefined) {
    await serveInBrowser(
      "Electron's program file is not here and could not be fetched (`npx install-electron` tries again), so Throughline runs in your browser",
    )
  } else if (!(await openDesktop(program))) {
    await serveInBrowser('Electron could not start here, so Throughline runs in your browser')
  }
  return 0
}

const failed = await start()
if (failed) process.exitCode = failed
