/** Runs the command line in plain Node; `npm run throughline` starts it where Electron is not. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChromiumPrinter } from './chromium-printer.ts'
import { runCommandLine } from './run-command-line.ts'
import { writeWhole } from './write-whole.ts'

// The bundle in dist/cli lies as deep in the repository as this file.
const packageFile = join(import.meta.dirname, '../../package.json')
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string }

process.exitCode = await runCommandLine(process.argv.slice(2), {
  readFile: (path) => readFile(path),
  writeFile: writeWhole,
  printPdf: createChromiumPrinter(),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  version,
})
