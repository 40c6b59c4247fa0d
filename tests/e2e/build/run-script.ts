/** Runs one of the repository's scripts as a person would, and waits for what it says. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface RunningScript {
  /** All it wrote to stdout so far. */
  stdout(): string
  /** All it wrote to stderr so far. */
  stderr(): string
  /** Resolves once stdout matches; rejects when the script ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>
  /** Resolves to the exit code once it ended. */
  ended(): Promise<number | null>
  stop(signal: NodeJS.Signals): void
}

const running = new Set<ChildProcess>()

/** Ends what a failed test left running. */
export function stopAllScripts(): void {
  running.forEach((child) => child.kill('SIGKILL'))
}

export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningScript {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, BROWSER: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    ended: () => ended,
    stop: (signal) => void child.kill(signal),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout)
          if (match !== null) resolve(match)
        }
        look()
        child.stdout.on('data', look)
        void ended.then(() => reject(new Error(`ended without ${pattern}:\n${stdout}${stderr}`)))
      }),
  }
}

export interface StandInProgram {
  /** For ELECTRON_OVERRIDE_DIST_PATH. */
  readonly folder: string
  remove(): void
}

/** A program in Electron's place that tells its arguments and folder, and ends with this code. */
export function standInForElectron(exitCode: number): StandInProgram {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-electron-'))
  const path = join(folder, 'electron')
  writeFileSync(path, `#!/bin/sh\npwd\nprintf 'argument: %s\\n' "$@"\nexit ${exitCode}\n`)
  chmodSync(path, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
