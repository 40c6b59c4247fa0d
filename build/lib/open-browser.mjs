/** Opens an address in the system's browser where there is one; where there is none, nothing happens. */
import { spawn } from 'node:child_process'

/**
 * The program that opens an address, and its arguments.
 * @param {string} address
 * @param {NodeJS.Platform} platform
 * @returns {[string, string[]]}
 */
export function openerFor(address, platform) {
  if (platform === 'darwin') return ['open', [address]]
  // The empty pair of quotes is the window title that `start` expects first.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]]
  return ['xdg-open', [address]]
}

/** @param {string} address */
export function openBrowser(address) {
  if (process.env['BROWSER'] === 'none') return
  const [command, args] = openerFor(address, process.platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
