/** Shows the real window inside the shell: it starts, breaks no rule, fills the menu and prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countPages } from '#electron/command-line/count-pages.ts'
import { inRoot, startShell } from './start-shell.ts'

it('starts offline under its policy, with its own menu', async () => {
  const shell = await startShell({ folder: inRoot('dist/electron') })
  const page = await shell.firstWindow()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.reload()
  await expect.poll(() => page.locator('#root > *').count()).toBeGreaterThan(0)
  await expect.poll(() => (shell.menus.current() ?? []).length).toBeGreaterThan(3)
  expect(complaints).toEqual([])
  expect(shell.session.network).toEqual({ refused: [], leaked: [] })
  expect(await shell.quit()).toBe(0)
})

it('prints a project with its fonts embedded and its text as text', async () => {
  const shell = await startShell({ folder: inRoot('dist/electron') })
  const page = await shell.firstWindow()
  const path = join(shell.homeFolder, 'documents', 'map.pdf')
  const projectText = readFileSync(inRoot('shared/samples/home-ev-charging.throughline'), 'utf8')
  shell.dialogs.willSave(path)
  const options = { paper: 'A3', orientation: 'landscape', language: 'ko' } as const
  const exported = await page.evaluate((request) => window.throughline?.exportPdf(request), {
    ...{ projectText, options, suggestedName: '집 충전' },
  })
  const pdf = readFileSync(path)
  expect(exported).toEqual({ ok: true, value: { name: 'map.pdf', pageCount: countPages(pdf) } })
  const text = pdf.toString('latin1')
  expect(text).toContain('/FontFile2')
  expect(text).not.toContain('/Type3')
})

it('reads a file from outside in a worker of its own scheme, under its policy', async () => {
  const shell = await startShell({ folder: inRoot('dist/electron') })
  const page = await shell.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const worker = page.waitForEvent('worker')
  shell.openFile(inRoot('shared/samples/home-ev-charging.throughline'))
  expect((await worker).url()).toMatch(/^app:\/\/bundle\/assets\/import-worker|^http/)
  await page.locator('[data-item-id]').first().waitFor()
  expect(complaints).toEqual([])
})
