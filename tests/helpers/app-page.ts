/** Drives the whole app in a real browser as a person would: start screen, places, files, axe. */
import axe from 'axe-core'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { rendererAddress } from './chromium.ts'

/** A violation as one line: what is wrong and where. */
type Violation = string

export class AppPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the app in a new tab. */
  static async open(context: BrowserContext): Promise<AppPage> {
    const page = await context.newPage()
    await page.goto(rendererAddress())
    await page.getByRole('main').waitFor()
    return new AppPage(page)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, exact: true })
  }

  /** A place in the navigation at the left, whatever count or mark stands behind its name. */
  place(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: /^(이동|Navigation)$/ })
      .getByRole('button', { name: new RegExp(`^${name}( As-is| To-be| \\d+)?$`) })
  }

  /** The card of a project on the start screen. */
  card(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) })
  }

  /** Opens a copy of the bundled sample and waits for its map. */
  async openSample(): Promise<void> {
    await this.button(/예제|sample/i)
      .first()
      .click()
    await this.page.locator('[data-item-id]').first().waitFor()
  }

  async goHome(): Promise<void> {
    await this.button(/^(Throughline: (프로젝트 목록으로|Back to projects))$/).click()
    await this.heading(/^(무엇을 다시 그릴까요\?|What shall we redraw\?)$/).waitFor()
  }

  /** Waits until the status bar says that everything is on disk. */
  async saved(): Promise<void> {
    await this.page.getByText(/^(저장됨 · 이 기기에만|Saved · on this device only)$/).waitFor()
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Drops a file on the window. */
  async drop(file: { readonly name: string; readonly text: string }): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(({ name, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    }, file)
    await this.page.dispatchEvent('body', 'drop', { dataTransfer })
  }

  /** What axe finds wrong on the screen as it is, without the elements named here. */
  async violations(exclude: readonly string[] = []): Promise<readonly Violation[]> {
    await this.page.evaluate(axe.source)
    // What is still fading in has colours that nobody reads.
    await this.page.evaluate(async () => {
      // A theme that was just chosen is on screen after the second frame from now.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      await Promise.allSettled(document.getAnimations().map((each) => each.finished))
    })
    return this.page.evaluate(async (without) => {
      const { axe: engine } = window as unknown as { axe: typeof axe }
      const context = { exclude: without.map((each) => [each]) }
      // Off by default; but who works by voice says to a button what stands on it.
      const rules = { 'label-content-name-mismatch': { enabled: true } }
      const { violations } = await engine.run(context, { rules })
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
    }, exclude)
  }
}
