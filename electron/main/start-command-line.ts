/** Runs a verb of the command line without a window, then ends with its exit code. */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { runCommandLine } from '#electron/command-line/run-command-line.ts'
import { writeWhole } from '#electron/command-line/write-whole.ts'
import { appInfo } from './app-info.ts'
import { serveBundle } from './serve-bundle.ts'
import { silentLog } from './services/log.ts'
import { createPdfService } from './services/pdf-service.ts'
import { printLimitMs, type Places } from './surroundings.ts'
import { systemTimers } from './timers.ts'
import { createPrintWindow } from './window.ts'

export function startCommandLine(args: readonly string[], { rendererFolder }: Places): void {
  // A profile of its own, since the app may be open at the same time.
  const profile = mkdtempSync(join(tmpdir(), 'throughline-'))
  app.setPath('userData', profile)
  // Printing closes its window, after which Electron would quit by itself.
  app.on('window-all-closed', () => undefined)
  app.on('quit', () => rmSync(profile, { recursive: true, force: true }))
  run(args, rendererFolder).then(
    (exitCode) => app.exit(exitCode),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      app.exit(1)
    },
  )
}

async function run(args: readonly string[], rendererFolder: string): Promise<number> {
  await app.whenReady()
  app.dock?.hide()
  await serveBundle(rendererFolder)
  const pdfService = createPdfService({
    openPrintWindow: () => createPrintWindow({ BrowserWindow }),
    timers: systemTimers,
    log: silentLog,
    limitMs: printLimitMs,
  })
  const { version, locale } = appInfo(app, process.platform)
  return runCommandLine(args, {
    version,
    locale,
    readFile: (path) => readFile(path),
    writeFile: writeWhole,
    async printPdf(job) {
      const printed = await pdfService.print(job)
      return printed.ok ? { ok: true, ...printed.value } : { ok: false, reason: printed.failure }
    },
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
  })
}
