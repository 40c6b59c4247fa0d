/** Kills the whole browser at random moments of editing, and opens the project again. */
import type { Page } from 'playwright-core'
import {
  cardOf,
  loadCards,
  openWindow,
  savedText,
  untilCards,
  untilReady,
  withServedWindow,
} from './lib/app-window.ts'
import { startBrowser } from './lib/browser.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'kill -9 of the browser while editing'
export const goal =
  '200 runs: 0 acknowledged edits lost, 0 corrupt, work lost ≤ 1 s, reopened ≤ 3 s'
export const runs = { short: 2, usual: 10, long: 200 }
export const needsBrowser = true

const longestLossMs = 1000
const longestReopeningMs = 3000

/** What was heard of the edits before the kill. */
interface Heard {
  /** When each edit was made, in ms, by its number. */
  readonly madeAt: Map<number, number>
  acknowledged: number
}

export async function run(context: RowContext): Promise<void> {
  let worstLossMs = 0
  let slowestMs = 0
  let edits = 0
  await withServedWindow(context, (address) =>
    forEachSeed(context, (seed) =>
      withTempFolder(async (profile) => {
        const heard: Heard = { madeAt: new Map(), acknowledged: 0 }
        const killedAt = await editUntilKilled(profile, address, seed, heard)
        edits += heard.madeAt.size
        const { cards, ms } = await reopen(profile, address)
        const last = Math.max(...cards)
        claim(
          last >= heard.acknowledged,
          () => `edit ${heard.acknowledged} was said to be saved, ${last} came back`,
        )
        const isWhole = cards.every((text, n) => text === latest(last, n, cards.length))
        claim(isWhole, () => `a state that never was: ${cards.join(' ')}`)
        const firstLost = heard.madeAt.get(last + 1)
        const lossMs = firstLost === undefined ? 0 : killedAt - firstLost
        worstLossMs = Math.max(worstLossMs, lossMs)
        slowestMs = Math.max(slowestMs, ms)
        claim(lossMs <= longestLossMs, () => `work of ${lossMs} ms is lost`)
        claim(ms <= longestReopeningMs, () => `reopened after ${ms} ms`)
      }),
    ),
  )
  const { report } = context
  report.note(`${edits} edits; most work lost ${worstLossMs} ms; slowest reopening ${slowestMs} ms`)
}

/** The number of the last edit up to `last` that was of the nth card; 0 for none. */
function latest(last: number, n: number, count: number): number {
  const distance = (last - n) % count
  return last < n ? 0 : last - distance
}

/** Gives when it was killed. */
async function editUntilKilled(
  profile: string,
  address: string,
  seed: number,
  heard: Heard,
): Promise<number> {
  const browser = await startBrowser(profile)
  try {
    const page = await openWindow(browser.context, address)
    await loadCards(page)
    await page.exposeFunction('tellMade', (edit: number, at: number) => heard.madeAt.set(edit, at))
    await page.exposeFunction('tellSaved', (edit: number) => (heard.acknowledged = edit))
    await keepEditing(page, seed)
    await new Promise((resolve) => setTimeout(resolve, 400 + ((seed * 7919) % 2500)))
  } catch (error) {
    await browser.kill()
    throw error
  }
  const killedAt = Date.now()
  await browser.kill()
  return killedAt
}

/** Edits one card after the other, at uneven moments, and hears when the status bar says "saved". */
function keepEditing(page: Page, seed: number): Promise<void> {
  return page.evaluate(
    ({ start, saved, cards }) => {
      const { tellMade, tellSaved } = window as unknown as {
        tellMade: (edit: number, at: number) => void
        tellSaved: (edit: number) => void
      }
      const isSaved = new RegExp(saved)
      const status = [...document.querySelectorAll('[role="status"]')]
      let edit = 0
      const look = () => {
        const texts = status.flatMap((each) => [...each.querySelectorAll('*'), each])
        if (edit > 0 && texts.some((each) => isSaved.test(each.textContent.trim()))) tellSaved(edit)
      }
      for (const each of status) {
        new MutationObserver(look).observe(each, {
          ...{ childList: true, subtree: true, characterData: true, attributes: true },
        })
      }
      let dice = start % 2147483647 || 1
      const next = () => {
        edit += 1
        tellMade(edit, Date.now())
        window.__bench.change(`card-${edit % cards}`, String(edit))
        dice = (dice * 48271) % 2147483647
        // Now and then a rest, so that "saved" is reached.
        setTimeout(next, dice % 7 === 0 ? 700 : dice % 90)
      }
      next()
    },
    { start: seed, saved: savedText.source, cards: Number(cardOf(-1 + 12).split('-')[1]) + 1 },
  )
}

async function reopen(
  profile: string,
  address: string,
): Promise<{ readonly cards: readonly number[]; readonly ms: number }> {
  const browser = await startBrowser(profile)
  try {
    const page = await browser.context.newPage()
    const startedAt = Date.now()
    await page.goto(address)
    await untilReady(page)
    const cards = await untilCards(page)
    return { cards, ms: Date.now() - startedAt }
  } finally {
    await browser.kill()
  }
}
