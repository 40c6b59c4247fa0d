/** Shows the map page of the PDF that the command line makes of the sample. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '#build/lib/paths.mjs'

const mapPage = 5

export function takeScreenshots() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pdf-'))
  const pdf = join(folder, 'sample.pdf')
  const sample = inRoot('shared/samples/home-ev-charging.throughline')
  const paper = ['--paper', 'A3', '--landscape', '--lang', 'ko']
  run(process.execPath, [inRoot('build/throughline.mjs'), 'export', sample, pdf, ...paper])
  const page = ['-f', String(mapPage), '-l', String(mapPage)]
  run('pdftoppm', ['-png', '-r', '100', ...page, '-singlefile', pdf, join(folder, 'page')])
  copyFileSync(join(folder, 'page.png'), inRoot('docs/screenshots/pdf-page.png'))
  rmSync(folder, { recursive: true })
  console.log('docs/screenshots/pdf-page.png')
}

/**
 * @param {string} command
 * @param {string[]} parts
 */
function run(command, parts) {
  const { status, error } = spawnSync(command, parts, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}.`)
}
