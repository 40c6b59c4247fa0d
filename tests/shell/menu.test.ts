/** Shows that the native menu is the window's: its words, its state, its commands. */
import { expect, it } from 'vitest'
import type { MenuModel } from '#shared/ipc/contract.ts'
import { heardBy, startShell } from './start-shell.ts'

const model: MenuModel = [
  {
    label: '편집',
    place: 'edit',
    items: [
      { kind: 'command', id: 'undo', label: '카드 이동 취소', accelerator: 'CmdOrCtrl+Z' },
      {
        kind: 'command',
        id: 'redo',
        label: '다시',
        accelerator: 'Shift+CmdOrCtrl+Z',
        enabled: false,
      },
      { kind: 'separator' },
      { kind: 'role', role: 'copy', label: '복사' },
    ],
  },
]

it('stands there from the start, in the language of the system', async () => {
  const shell = await startShell({ locale: 'en-US' })
  expect(shell.menus.current()?.map(({ label }) => label)).toEqual(['File', 'Edit', 'Window'])
})

it('becomes what the window says, and tells it what was chosen', async () => {
  const shell = await startShell()
  const page = await shell.firstWindow()
  expect(await page.evaluate((menu) => window.throughline?.setMenu(menu), model)).toMatchObject({
    ok: true,
  })
  expect(shell.menus.current()).toMatchObject([
    {
      label: '편집',
      submenu: [
        { id: 'undo', label: '카드 이동 취소', enabled: true },
        { id: 'redo', enabled: false },
        { type: 'separator' },
        { role: 'copy', label: '복사' },
      ],
    },
  ])
  shell.menus.click('undo')
  await expect.poll(async () => (await heardBy(page)).commands).toEqual(['undo'])
  expect(() => shell.menus.click('redo')).toThrow('greyed out')
})

it('begins on macOS with the menu of the app', async () => {
  const shell = await startShell({ platform: 'darwin' })
  const page = await shell.firstWindow()
  await page.evaluate((menu) => window.throughline?.setMenu(menu), model)
  expect(shell.menus.current()?.[0]).toEqual({ label: 'Throughline', role: 'appMenu' })
})
