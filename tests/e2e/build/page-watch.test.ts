/** Checks that the watch over pages sees what it is for, and that the start page gives it no cause. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  launchChromium,
  newComplaints,
  rendererAddress,
  watchPages,
} from '#tests/helpers/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium({ isWatched: false })
})

afterAll(() => browser.close())

async function inNewContext<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext()
  try {
    return await work(context)
  } finally {
    await context.close()
  }
}

describe('the watch over pages', () => {
  it.each([
    [
      'a script in the page',
      'require-trusted-types-for',
      () => {
        const script = document.createElement('script')
        script.append('window.name = "ran"')
        document.body.append(script)
      },
    ],
    [
      'a call to the outside',
      'connect-src',
      () => {
        void fetch('https://example.com/').catch(() => undefined)
      },
    ],
    [
      'a picture from the outside',
      'img-src',
      () => {
        new Image().src = 'https://example.com/x.png'
      },
    ],
    [
      'a socket to the outside',
      'connect-src',
      () => {
        try {
          new WebSocket('wss://example.com/')
        } catch {
          // Refused, as it should be.
        }
      },
    ],
    [
      'a worker made of text',
      'require-trusted-types-for',
      () => {
        try {
          new Worker('data:text/javascript,fetch("https://example.com/")')
        } catch {
          // Refused, as it should be.
        }
      },
    ],
    [
      'an uncaught error',
      'uncaught: lost',
      () => {
        setTimeout(() => {
          throw new Error('lost')
        })
      },
    ],
  ] as const)('sees %s', async (_what, sign, breach) => {
    const complaints = await inNewContext(async (context) => {
      const watch = await watchPages(context)
      const page = await context.newPage()
      await page.goto(rendererAddress())
      await page.evaluate(breach).catch(() => undefined)
      await expect.poll(() => watch.complaints.join('\n')).toContain(sign)
      return watch.complaints
    })
    expect(complaints).not.toEqual([])
  })

  it.each(['', 'print.html'])('has no cause on the built page "%s"', async (path) => {
    const complaints = await inNewContext(async (context) => {
      const watch = await watchPages(context)
      const page = await context.newPage()
      const response = await page.goto(rendererAddress() + path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(200)
      return watch.complaints
    })
    expect(complaints).toEqual([])
  })
})

describe('the watch over every page of a run', () => {
  it('sees what any page does, though its test does not ask', async () => {
    const own = await launchChromium()
    const context = await own.newContext()
    const page = await context.newPage()
    await page.goto(rendererAddress())
    expect(newComplaints()).toEqual([])
    await page.evaluate(() => void fetch('https://example.com/').catch(() => undefined))
    let heard = ''
    await expect
      .poll(() => (heard += newComplaints().join('\n')))
      .toMatch(/connect-src https[^]*violates|violates[^]*connect-src https/)
    await own.close()
    // The run itself would fail for it; here it is what was to be seen.
    newComplaints()
  })
})
