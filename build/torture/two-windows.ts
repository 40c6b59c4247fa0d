/** Edits one project in two windows of one browser, in random turns: one writes, nothing is lost. */
import type { Page } from 'playwright-core'
import {
  cardIds,
  cardOf,
  loadCards,
  openWindow,
  readOnlyText,
  savedText,
  untilCards,
  untilReady,
  withServedWindow,
} from './lib/app-window.ts'
import { startBrowser } from './lib/browser.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'two windows, random interleavings'
export const goal = '200 runs: 0 edits lost, one writer at a time'
export const runs = { short: 2, usual: 8, long: 200 }
export const needsBrowser = true

const turnsPerRun = 14

export async function run(context: RowContext): Promise<void> {
  let edits = 0
  await withServedWindow(context, (address) =>
    withTempFolder(async (profile) => {
      const browser = await startBrowser(profile)
      try {
        await forEachSeed(context, async (seed) => {
          const first = await openWindow(browser.context, address)
          await loadCards(first)
          const second = await openWindow(browser.context, address)
          await untilCards(second)
          edits += await takeTurns([first, second], seed)
          await first.close()
          await second.close()
        })
      } finally {
        await browser.close()
      }
    }),
  )
  context.report.note(`${edits} edits`)
}

/** Gives how many edits were made. */
async function takeTurns(pages: readonly [Page, Page], seed: number): Promise<number> {
  let dice = (seed * 48271) % 2147483647 || 1
  const roll = (sides: number) => {
    dice = (dice * 48271) % 2147483647
    return dice % sides
  }
  const expected = cardIds.map(() => 0)
  let edit = 0
  for (let turn = 0; turn < turnsPerRun; turn++) {
    const page = pages[roll(2)] ?? pages[0]
    const what = roll(6)
    if (what === 0) {
      await page.reload()
      await untilReady(page)
      await untilCards(page)
    } else if (what === 1) {
      const takeOver = page.getByRole('button', {
        name: /^(이 창에서 고치기|Edit in this window)$/,
      })
      if ((await takeOver.count()) > 0) {
        await takeOver.click()
        await page.getByText(savedText).waitFor()
      }
    } else if (await isWriter(page)) {
      for (let n = 0; n <= roll(3); n++) {
        edit += 1
        expected[edit % cardIds.length] = edit
        await page.evaluate(([id, text]) => window.__bench.change(id, text), [
          cardOf(edit),
          String(edit),
        ] as const)
      }
      // Sometimes all of it is on the disk before the next turn, sometimes not.
      if (roll(2) === 0) await page.getByText(savedText).waitFor()
    }
    const writers = await Promise.all(pages.map(isWriter))
    claim(!(writers[0] === true && writers[1] === true), () => `turn ${turn}: both windows write`)
  }
  const [first, second] = pages
  // Whoever writes leaves; the other one is opened anew and must have everything.
  const writes = await isWriter(first)
  await (writes ? first : second).close()
  const rest = writes ? second : first
  await rest.reload()
  await untilReady(rest)
  const cards = await untilCards(rest)
  claim(
    cards.join() === expected.join(),
    () => `expected ${expected.join(' ')}, found ${cards.join(' ')}`,
  )
  return edit
}

async function isWriter(page: Page): Promise<boolean> {
  return (await page.getByText(readOnlyText).count()) === 0
}
