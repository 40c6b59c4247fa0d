/** Walks along the thread in a real browser: boards, transcripts, the thread's page, and every undo on the way. */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { AppPage } from './app-page.ts'

export class WalkPage {
  readonly app: AppPage
  readonly page: Page

  private constructor(app: AppPage) {
    this.app = app
    this.page = app.page
  }

  /** Opens the app on its start screen; the clipboard of the system may be used. */
  static async open(context: BrowserContext): Promise<WalkPage> {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    // The dialog of the system cannot be driven; without it the browser downloads.
    await context.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }))
    return new WalkPage(await AppPage.open(context))
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: '속성' })
  }

  get board(): Locator {
    return this.page.locator('[data-region="board"]')
  }

  /** The field that has the keyboard whenever the sheet of a board has it. */
  get editor(): Locator {
    return this.board.locator('[data-cell-editor]')
  }

  notes(words?: string): Locator {
    const notes = this.board.locator('.react-flow__node-note')
    return words === undefined ? notes : notes.filter({ hasText: words })
  }

  /** A card of the thread's picture, by its station and words. */
  threadCard(station: string, words: string): Locator {
    return this.page.getByRole('img', { name: `${station}, ${words}` })
  }

  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** Goes to a stage that has no board yet and begins with a blank one. */
  async beginBoard(stage: string): Promise<void> {
    await this.app.place(stage).click()
    await this.app.button('빈 보드').click()
    await this.app.button('보드 메뉴').waitFor()
  }

  /** Puts text on the clipboard of the system, as another program would, and pastes it. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((plain) => navigator.clipboard.writeText(plain), text)
    await this.app.press('Control+v')
  }

  async type(words: string, ...keys: readonly string[]): Promise<void> {
    await this.page.keyboard.type(words)
    await this.app.press(...keys)
  }

  /** Writes into a field as a person does, and leaves it. */
  async fill(field: Locator, words: string): Promise<void> {
    await field.click()
    await this.type(words, 'Tab')
  }

  /** Drags over words of the transcript that is shown. */
  async selectPassage(words: string): Promise<void> {
    const field = this.app.field('녹취록 글')
    await this.page.getByText(words).first().waitFor()
    const [from, to] = await field.evaluate((element, passage) => {
      const drawn = element.previousElementSibling
      const texts = document.createTreeWalker(drawn ?? element, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const at = text.textContent?.indexOf(passage) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + passage.length)
        const boxes = [...range.getClientRects()]
        const ends = [boxes.at(0), boxes.at(-1)].map((box) => box ?? new DOMRect())
        return ends.map(({ left, right, top, height }, n) => ({
          x: n === 0 ? left + 1 : right - 1,
          y: top + height / 2,
        }))
      }
      return []
    }, words)
    if (from === undefined || to === undefined) throw new Error(`‘${words}’ is not in sight.`)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(to.x, to.y, { steps: 6 })
    await this.page.mouse.up()
  }

  /** What would be undone next; empty where nothing is left. */
  nextUndo(): Promise<string> {
    return this.nextStep('실행 취소')
  }

  /** What would be done again next; empty where nothing is left. */
  nextRedo(): Promise<string> {
    return this.nextStep('다시 실행')
  }

  private async nextStep(word: string): Promise<string> {
    const bar = this.page.getByRole('banner')
    const button = bar.getByRole('button', { name: new RegExp(`^${word}`) })
    const name = (await button.getAttribute('aria-label')) ?? ''
    return name.replace(new RegExp(`^${word}(: )?`), '')
  }

  /** Opens the thread as a list. */
  async showThreadList(): Promise<void> {
    await this.app.place('실마리 · Thread').click()
    await this.choice('목록').click()
  }

  /** Where the thread breaks, as the list says it, on the thread's page. */
  async breaks(): Promise<readonly string[]> {
    const rows = this.main.getByRole('region', { name: '끊어진 곳' }).getByRole('listitem')
    // The second line of a row says what is missing.
    return rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('button + span')?.textContent ?? ''),
    )
  }
}
