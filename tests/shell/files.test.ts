/** Shows that files go out and come back as they were, through dialogs, and only where the user said. */
import * as realFiles from 'node:fs/promises'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFailingFiles } from '#tests/helpers/failing-files.ts'
import { shareShell, startShell } from './start-shell.ts'

const text = '{"이름": "집 충전 👩‍👩‍👧", "rtl": "שלום", "line": "\u2028"}\n'
const save = (name: string) => ({ suggestedName: name, text, kind: 'project' as const })

describe('saving and opening', () => {
  const shared = shareShell()
  const place = (name: string) => join(shared.shell.homeFolder, 'documents', name)

  it('brings back the same text', async () => {
    const { shell, page } = shared
    shell.dialogs.willSave(place('집 충전.throughline'))
    expect(
      await page.evaluate((request) => window.throughline?.saveFile(request), save('집 충전')),
    ).toEqual({ ok: true, value: { name: '집 충전.throughline' } })
    shell.dialogs.willOpen(place('집 충전.throughline'))
    expect(await page.evaluate(() => window.throughline?.openFile())).toEqual({
      ok: true,
      value: { name: '집 충전.throughline', text },
    })
  })

  it('offers a clean name and the right endings', async () => {
    const { shell, page } = shared
    shell.dialogs.willSave(null)
    await page.evaluate((request) => window.throughline?.saveFile(request), save('../a:b?.json'))
    shell.dialogs.willOpen(null)
    await page.evaluate(() => window.throughline?.openFile())
    const [saving, opening] = shell.dialogs.shown.slice(-2)
    expect(saving?.options).toMatchObject({
      defaultPath: '-a-b.json.throughline',
      filters: [{ name: 'Throughline', extensions: ['throughline'] }],
    })
    expect(opening?.options).toMatchObject({
      filters: [{ name: 'Throughline', extensions: ['throughline', 'json'] }],
      properties: ['openFile'],
    })
  })

  it('does nothing when the user cancels', async () => {
    const { shell, page } = shared
    const before = readdirSync(place('.'))
    shell.dialogs.willSave(null)
    shell.dialogs.willOpen(null)
    const answers = await page.evaluate(
      async (request) => [
        await window.throughline?.saveFile(request),
        await window.throughline?.openFile(),
      ],
      save('x'),
    )
    expect(answers).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(readdirSync(place('.'))).toEqual(before)
  })

  it('adds the ending that a dialog left out, but never over a file that nobody asked about', async () => {
    const { shell, page } = shared
    for (const [name, saved] of [
      ['bare', 'bare.throughline'],
      ['bare', 'bare'],
    ] as const) {
      shell.dialogs.willSave(place(name))
      expect(
        await page.evaluate((request) => window.throughline?.saveFile(request), save('x')),
      ).toEqual({ ok: true, value: { name: saved } })
    }
  })

  it('refuses a file that is no text with a code', async () => {
    const { shell, page } = shared
    writeFileSync(place('old.json'), Buffer.from([0xb0, 0xa1, 0xff]))
    shell.dialogs.willOpen(place('old.json'))
    expect(await page.evaluate(() => window.throughline?.openFile())).toEqual({
      ok: false,
      failure: 'not-utf8',
    })
    shell.dialogs.willOpen(place('gone.json'))
    expect(await page.evaluate(() => window.throughline?.openFile())).toEqual({
      ok: false,
      failure: 'unreadable',
    })
  })
})

describe('a disk that is full', () => {
  it('is named, and the file that was there stays whole', async () => {
    const { files } = createFailingFiles({ at: 1, code: 'ENOSPC', only: 'handle.write' })
    const shell = await startShell({ modules: { 'node:fs/promises': { ...realFiles, ...files } } })
    const page = await shell.firstWindow()
    const path = join(shell.homeFolder, 'documents', 'map.throughline')
    writeFileSync(path, 'old')
    shell.dialogs.willSave(path)
    expect(
      await page.evaluate((request) => window.throughline?.saveFile(request), save('map')),
    ).toEqual({ ok: false, failure: 'disk-full' })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(join(shell.homeFolder, 'documents'))).toEqual(['map.throughline'])
  })
})
