/** Drives the journey map in a real browser as a person would: by names, keys and the mouse. */
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchChromium, rendererAddress, watchPages, type PageWatch } from './chromium.ts'

/** Opens the sample's map afresh before each test, in Korean, and lets no page misbehave. */
export function withSampleMap(use: (map: MapPage) => void): void {
  let browser: Browser
  let context: BrowserContext
  let watch: PageWatch
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    watch = await watchPages(context)
    use(await MapPage.openSample(context))
  })
  afterEach(async () => {
    expect(watch.complaints).toEqual([])
    await context.close()
  })
}

export class MapPage {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens a copy of the bundled sample in a fresh profile and waits for its map. */
  static async openSample(context: BrowserContext): Promise<MapPage> {
    const page = await context.newPage()
    await page.goto(rendererAddress())
    await page
      .getByRole('button', { name: /예제|[Ss]ample/ })
      .first()
      .click()
    const map = new MapPage(page)
    await map.cards.first().waitFor()
    // The inspector comes a moment later and takes room from the map.
    await page.getByRole('complementary').first().waitFor()
    return map
  }

  get cards(): Locator {
    return this.page.locator('[data-item-id]')
  }

  /** The field that has the keyboard whenever the map has it. */
  get editor(): Locator {
    return this.page.locator('[data-cell-editor]')
  }

  card(title: string): Locator {
    return this.cards.filter({ has: this.page.getByText(title, { exact: true }) })
  }

  /** The header of a stage, step or lane by what a screen reader hears. */
  header(name: string | RegExp): Locator {
    return this.page.locator('[data-header-button]').and(this.page.getByRole('button', { name }))
  }

  /** What a screen reader is told about the place of the keyboard. */
  async place(): Promise<string> {
    return (await this.editor.getAttribute('aria-label')) ?? ''
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(async (before, key) => {
      await before
      await this.page.keyboard.press(key)
    }, Promise.resolve())
  }

  /** Pastes text as another program would have put it on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  /** Puts something on the system's clipboard, as another program would. */
  async copyElsewhere(text: string, html?: string): Promise<void> {
    await this.page.evaluate(
      async ({ plain, rich }) => {
        const blob = (type: string, content: string) => new Blob([content], { type })
        const item = new ClipboardItem({
          'text/plain': blob('text/plain', plain),
          ...(rich === undefined ? {} : { 'text/html': blob('text/html', rich) }),
        })
        await navigator.clipboard.write([item])
      },
      { plain: text, rich: html },
    )
  }

  /** Drops a file on the middle of an element. */
  async dropFile(on: Locator, name: string, bytes: Buffer): Promise<void> {
    const { x, y } = await middle(on)
    const dataTransfer = await this.page.evaluateHandle(
      ({ fileName, data }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([new Uint8Array(data)], fileName))
        return transfer
      },
      { fileName: name, data: [...bytes] },
    )
    await this.page.dispatchEvent('body', 'drop', { dataTransfer, clientX: x, clientY: y })
  }

  /** Pastes a file, as it was copied in a window of files. */
  async pasteFile(name: string, bytes: Buffer): Promise<void> {
    await this.editor.evaluate(
      (element, { fileName, data }) => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([new Uint8Array(data)], fileName))
        const init = { clipboardData, bubbles: true, cancelable: true }
        element.dispatchEvent(new ClipboardEvent('paste', init))
      },
      { fileName: name, data: [...bytes] },
    )
  }

  /** What another program would find on the system's clipboard. */
  clipboard(type: 'text/plain' | 'text/html' = 'text/plain'): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType(wanted))?.text() ?? ''
    }, type)
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z')
  }

  /** Drags from the middle of one element to a point beside the middle of another. */
  async drag(from: Locator, to: Locator, beside = { x: 0, y: 0 }): Promise<void> {
    const start = await middle(from)
    const end = await middle(to)
    await this.page.mouse.move(start.x, start.y)
    await this.page.mouse.down()
    await this.page.mouse.move(start.x + 8, start.y + 8, { steps: 2 })
    await this.page.mouse.move(end.x + beside.x, end.y + beside.y, { steps: 6 })
    await this.page.mouse.up()
  }

  /** An input method that composes Hangul as a Korean keyboard does. */
  async inputMethod(): Promise<InputMethod> {
    return new InputMethod(await this.page.context().newCDPSession(this.page))
  }
}

/** Composes syllables letter by letter; nothing is final before `finish`. */
export class InputMethod {
  private readonly session: CDPSession

  constructor(session: CDPSession) {
    this.session = session
  }

  /** Shows the states of one syllable, e.g. ㅎ, 하, 한; it stays unfinished. */
  async compose(...states: readonly string[]): Promise<void> {
    for (const text of states) {
      const selectionStart = text.length
      await this.session.send('Input.imeSetComposition', {
        text,
        selectionStart,
        selectionEnd: selectionStart,
      })
    }
  }

  /** Ends the composition with a text. */
  async finish(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text })
  }

  /**
   * A key that is pressed while a syllable stands open: the input method takes it, ends the
   * syllable, and hands the key on.
   */
  async endBy(syllable: string, key: string, press: () => Promise<void>): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
    await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
    await this.finish(syllable)
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    await press()
  }

  /** Types whole syllables, each composed on its own. */
  async type(text: string): Promise<void> {
    for (const syllable of text) {
      await this.compose(...statesOf(syllable))
      await this.finish(syllable)
    }
  }
}

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const finalCount = 28
const firstSyllable = 0xac00

/** First consonant, with vowel, with final consonant: as the keys make them. */
function statesOf(syllable: string): readonly string[] {
  const place = syllable.charCodeAt(0) - firstSyllable
  if (place < 0 || place >= 11_172) return [syllable]
  const open = String.fromCharCode(firstSyllable + place - (place % finalCount))
  const initial = initials[Math.floor(place / finalCount / 21)]!
  return [...new Set([initial, open, syllable])]
}

async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element to drag is not on screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
