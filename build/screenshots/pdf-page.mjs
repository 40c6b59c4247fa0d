/** Shows the map page of the PDF that the command line makes of the sample. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '#build/lib/paths.mjs'

export function takeScreenshots() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-pdf-'))
  const pdf = join(folder, 'sample.pdf')
  const sample = inRoot('shared/samples/home-ev-charging.throughline')
  const paper = ['--paper', 'A3', '--landscape', '--lang', 'ko']
  run(process.execPath, [inRoot('build/throughline.mjs'), 'export', sample, pdf, ...paper])
  const page = ['-f', String(mapPageOf(pdf)), '-l', String(mapPageOf(pdf))]
  run('pdftoppm', ['-png', '-r', '100', ...page, '-singlefile', pdf, join(folder, 'page')])
  copyFileSync(join(folder, 'page.png'), inRoot('docs/screenshots/pdf-page.png'))
  rmSync(folder, { recursive: true })
  console.log('docs/screenshots/pdf-page.png')
}

/**
 * The first page that says its scale: that of the first map.
 * @param {string} pdf
 */
function mapPageOf(pdf) {
  const { stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
  return stdout.split('\f').findIndex((page) => page.includes('축척')) + 1
}

/**
 * @param {string} command
 * @param {string[]} parts
 */
function run(command, parts) {
  const { status, error } = spawnSync(command, parts, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${command} ended with ${status}.`)
}
