/** Starts other programs and waits for them: with their output shown, or collected for later. */
import { spawn } from 'node:child_process'
import { rootFolder } from './paths.mjs'

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 1 where the program was stopped by a signal or could not start
 * @property {string} output what it wrote, in order; empty where the output was shown directly
 */

/**
 * Runs a program, in the repository where no folder is given, and waits until it ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: 'all' | 'errors' | 'nothing', timeLimitMs?: number, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 *   `all` shows its output; `errors` sends all of it to stderr, so that stdout stays clean.
 * @returns {Promise<Finished>}
 */
export function run(
  command,
  args,
  { show = 'all', timeLimitMs = 0, env = process.env, cwd = rootFolder } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio:
        show === 'all'
          ? 'inherit'
          : show === 'errors'
            ? ['ignore', 2, 2]
            : ['ignore', 'pipe', 'pipe'],
      // Windows finds npm.cmd only through its shell; the arguments are our own, never a user's.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const timer = timeLimitMs > 0 ? setTimeout(() => child.kill('SIGKILL'), timeLimitMs) : undefined
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ code: 1, output: `${output}${error.message}\n` })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs a script or a package's program with this very Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
