/** Runs the built command line in plain Node, as a consultant would, on the bundled sample. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const sample = inRoot('shared/samples/home-ev-charging.throughline')
const folder = mkdtempSync(join(tmpdir(), 'throughline 명령줄 '))

interface Outcome {
  readonly exitCode: number
  readonly out: string
  readonly err: string
}

function throughline(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = [inRoot('dist/cli/throughline.mjs'), ...args]
    execFile(process.execPath, command, { cwd: folder }, (error, out, err) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

it('finds nothing wrong with the sample, and writes it just as it is', async () => {
  const checked = await throughline('validate', sample, '--lang', 'en')
  expect(checked).toMatchObject({ exitCode: 0, err: '' })
  expect(checked.out.trim().split('\n')).toHaveLength(1)
  expect(await throughline('export', sample, '예제.json')).toMatchObject({ exitCode: 0, err: '' })
  expect(readFileSync(join(folder, '예제.json'), 'utf8')).toBe(readFileSync(sample, 'utf8'))
})

it('turns the sample into a PDF with a page for every person and map', async () => {
  const made = await throughline('export', sample, 'out.pdf', '--paper', 'A4', '--portrait')
  expect(made).toMatchObject({ exitCode: 0, err: '' })
  const pdf = readFileSync(join(folder, 'out.pdf')).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  // Cover, three personas, one map.
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(5)
  expect(pdf).not.toContain('/Type3')
})

it('ends with 1 for a broken file and says the line, with 2 for wrong use', async () => {
  writeFileSync(join(folder, 'broken.json'), '{\n"format": "throughline-project"\n"records": []}')
  const broken = await throughline('validate', 'broken.json', '--lang', 'ko')
  expect(broken.exitCode).toBe(1)
  expect(broken.out).toContain('3행 1열')
  expect(await throughline('export', sample)).toMatchObject({ exitCode: 2, out: '' })
})
