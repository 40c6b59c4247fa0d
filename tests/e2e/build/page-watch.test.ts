/** Checks that the watch over pages sees what it is for, and that the start page gives it no cause. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, rendererAddress, watchPages } from '#tests/helpers/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
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
