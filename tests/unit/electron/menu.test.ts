/** Shows the native menu that comes of the window's model, on each system. */
import { describe, expect, it } from 'vitest'
import { menuTemplate, minimalMenu } from '#electron/main/menu.ts'
import { wordsFor } from '#electron/main/words.ts'
import { requests, type MenuModel } from '#shared/ipc/contract.ts'

const model: MenuModel = [
  {
    label: '파일',
    place: 'file',
    items: [
      { kind: 'command', id: 'file.new', label: '새 프로젝트', accelerator: 'CmdOrCtrl+N' },
      { kind: 'separator' },
      {
        kind: 'submenu',
        label: '내보내기',
        items: [{ kind: 'command', id: 'pdf.export', label: 'PDF', enabled: false }],
      },
      { kind: 'role', role: 'hide' },
      { kind: 'role', role: 'quit', label: '종료' },
    ],
  },
  {
    label: '보기',
    place: 'view',
    items: [{ kind: 'command', id: 'view.map', label: '지도', checked: true }],
  },
]

function build(isMac: boolean) {
  const commands: string[] = []
  const template = menuTemplate(model, {
    isMac,
    appName: 'Throughline',
    runCommand: (id) => void commands.push(id),
  })
  return { template, commands }
}

describe('the native menu', () => {
  it('says on Linux and Windows what the model says, without the roles of macOS', () => {
    expect(build(false).template).toMatchObject([
      {
        label: '파일',
        submenu: [
          { id: 'file.new', label: '새 프로젝트', accelerator: 'CmdOrCtrl+N', enabled: true },
          { type: 'separator' },
          { label: '내보내기', submenu: [{ id: 'pdf.export', label: 'PDF', enabled: false }] },
          { role: 'quit', label: '종료' },
        ],
      },
      { label: '보기', submenu: [{ type: 'checkbox', checked: true, label: '지도' }] },
    ])
  })

  it('begins on macOS with the menu of the app, unless the model brings one', () => {
    const [first] = build(true).template
    expect(first).toEqual({ label: 'Throughline', role: 'appMenu' })
    const own: MenuModel = [{ label: 'Throughline', place: 'app', items: [] }, ...model]
    const tools = { isMac: true, appName: 'Throughline', runCommand: () => undefined }
    expect(menuTemplate(own, tools)).toHaveLength(3)
  })

  it('tells the window which command was chosen, and leaves the keys to it', () => {
    const { template, commands } = build(false)
    const [file] = template
    const item = Array.isArray(file?.submenu) ? file.submenu[0] : undefined
    expect(item?.registerAccelerator).toBe(false)
    // Electron hands in the item, the window and the event; none of them is used.
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(commands).toEqual(['file.new'])
  })

  it('is all Korean even before the window has spoken', () => {
    const items = minimalMenu(wordsFor('ko')).flatMap((menu) => menu.items)
    const labels = items.map((item) => ('label' in item ? item.label : undefined))
    expect(labels.filter((label) => !/[가-힣]/.test(label ?? ''))).toEqual([])
  })

  it('is there before the window has spoken, and passes the same check', () => {
    for (const locale of ['ko', 'en']) {
      const first = minimalMenu(wordsFor(locale))
      expect(requests['menu.set'].input.safeParse(first).success).toBe(true)
      expect(JSON.stringify(first)).toContain('"quit"')
    }
  })
})
