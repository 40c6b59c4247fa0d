/** Shows that a page, even one that has been taken over, stays in its sandbox and off the network. */
import { describe, expect, it } from 'vitest'
import { shareShell, startShell } from './start-shell.ts'

describe('the network', () => {
  it('is never used by the window itself, nor does the window break its own policy', async () => {
    const shell = await startShell()
    const page = await shell.firstWindow()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.reload()
    await page.waitForFunction(() => 'heard' in globalThis)
    expect(complaints).toEqual([])
    expect(shell.session.network).toEqual({ refused: [], leaked: [] })
  })

  it('is out of reach for a page that tries', async () => {
    const shell = await startShell()
    const page = await shell.firstWindow()
    const outcomes = await page.evaluate(async () => {
      const outcome = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'refused',
        )
      const image = new Image()
      const loaded = new Promise((resolve, reject) => {
        image.onload = resolve
        image.onerror = reject
      })
      image.src = 'https://example.org/pixel.png'
      const stream = new Promise((resolve, reject) => {
        const opened = new EventSource('https://example.org/')
        opened.onopen = resolve
        opened.onerror = reject
      })
      const socket = new Promise((resolve, reject) => {
        try {
          const opened = new WebSocket('wss://example.org/')
          opened.onopen = resolve
          opened.onerror = reject
        } catch (error) {
          reject(error as Error)
        }
      })
      return Promise.all([
        outcome(fetch('https://example.org/')),
        outcome(fetch('http://127.0.0.1:9/')),
        outcome(loaded),
        outcome(socket),
        outcome(stream),
      ])
    })
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
    expect(shell.session.network.leaked).toEqual([])
  })
})

describe('a page that is taken over', () => {
  const shared = shareShell()

  it('cannot run text as code', async () => {
    const results = await shared.page.evaluate(async () => {
      // What a driver evaluates may run text; what comes a turn later is the page's own doing.
      await new Promise((resolve) => setTimeout(resolve))
      const attempt = (work: () => unknown) => {
        try {
          work()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      const element = document.createElement('div')
      return [
        attempt(() => (0, eval)('1 + 1')),
        attempt(() => (element.innerHTML = '<img src=x onerror="window.hit = 1">')),
        attempt(() => document.write('<script>window.hit = 1</script>')),
        attempt(() => {
          const script = document.createElement('script')
          script.text = 'window.hit = 1'
          document.head.append(script)
        }),
        'hit' in window,
      ]
    })
    expect(results.slice(0, 3)).not.toContain('done')
    expect(results.at(-1)).toBe(false)
  })

  it.each<[string, () => void]>([
    ['a link', () => document.querySelector<HTMLAnchorElement>('#outside')?.click()],
    ['its address', () => void (location.href = 'https://example.org/')],
    ['a file', () => void (location.href = 'file:///etc/passwd')],
    ['a page of its own making', () => void (location.href = 'data:text/html,<h1>x</h1>')],
    [
      'a form',
      () => {
        const form = document.createElement('form')
        form.action = 'https://example.org/'
        document.body.append(form)
        form.submit()
      },
    ],
  ])('cannot leave by %s', async (_way, leave) => {
    const { page, shell } = shared
    await page.evaluate(leave)
    await page.waitForTimeout(100)
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('여정 지도')
    expect(shell.allWindows[0]?.webContents.getURL()).toBe('app://bundle/index.html')
    expect(shell.session.network.leaked).toEqual([])
  })

  it('cannot open a second window', async () => {
    const { page, shell } = shared
    const contents = shell.allWindows[0]?.contents
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('#new-window')?.click()
      window.open('https://example.org/x')
    })
    await expect.poll(() => contents?.openedWindows.length).toBeGreaterThanOrEqual(1)
    expect(new Set(contents?.openedWindows.map(({ action }) => action))).toEqual(new Set(['deny']))
    expect(shell.allWindows).toHaveLength(1)
  })

  it('cannot download past the save dialog', async () => {
    const { page, shell } = shared
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.exe'
      link.click()
    })
    await expect.poll(() => shell.allWindows[0]?.contents.downloads).toEqual(['prevented'])
  })

  it('is granted nothing but copying and the full screen', async () => {
    const { rules } = shared.shell.session
    const names = ['media', 'geolocation', 'notifications', 'fullscreen', 'clipboard-read']
    const own = 'app://bundle/index.html'
    const granted = names.filter((name) => rules.permissionCheck?.(null, name, own))
    expect(granted).toEqual(['fullscreen'])
    const answered: Record<string, boolean> = {}
    for (const name of names)
      rules.permissionRequest?.(null, name, (granted) => (answered[name] = granted), {
        ...{ requestingUrl: own, isMainFrame: true },
      })
    expect(answered).toEqual({
      ...{ media: false, geolocation: false, notifications: false },
      ...{ fullscreen: true, 'clipboard-read': false },
    })
    expect(rules.device?.({})).toBe(false)
  })
})
