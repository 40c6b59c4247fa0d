/** Starts Chromium on a profile as a person does, so that it can be killed as a machine does that fails. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { chromiumFlags, findChromium } from '#build/lib/find-chromium.mjs'

export interface StartedBrowser {
  readonly context: BrowserContext
  /** Ends every process of it at once, with nothing written any more. */
  kill(): Promise<void>
  /** Ends it as a person does. */
  close(): Promise<void>
}

export function hasBrowser(): boolean {
  return findChromium() !== undefined
}

export async function startBrowser(profile: string): Promise<StartedBrowser> {
  const child = spawn(
    findChromium() ?? '',
    [
      ...chromiumFlags,
      ...['--headless=new', '--remote-debugging-port=0', '--lang=ko', '--mute-audio'],
      ...[`--user-data-dir=${profile}`, 'about:blank'],
    ],
    // A group of its own, which is killed as one.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let browser: Browser
  try {
    browser = await chromium.connectOverCDP(await addressOf(child))
  } catch (error) {
    endGroup(child)
    throw error
  }
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('the browser has no window')
  return {
    context,
    async kill() {
      endGroup(child)
      await gone
    },
    async close() {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      const late = setTimeout(() => endGroup(child), 10_000)
      await gone
      clearTimeout(late)
    },
  }
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** Where the browser listens, as it says itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error('the browser did not start')), 60_000)
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(late)
      resolve(address)
    })
    child.once('close', () => reject(new Error(`the browser ended: ${said.slice(-300)}`)))
  })
}
