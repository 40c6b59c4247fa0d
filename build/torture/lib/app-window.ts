/** A window of the product in a real browser, with a project whose cards are numbered edits. */
import type { BrowserContext, Page } from 'playwright-core'
import { ensureBuilt } from '#build/lib/build-parts.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'
import { hasBrowser } from './browser.ts'
import type { RowContext } from './row.ts'

/** The part of the benchmark's hook that is used here; see `renderer/app/bench/offer-bench.ts`. */
export interface Hook {
  readonly ready: Promise<void>
  prepare(document: unknown): unknown
  load(file: unknown): Promise<void>
  change(id: string, text: string): void
  save(): Promise<void>
  cardText(id: string): string | null
  serialise(): string
}

declare global {
  interface Window {
    readonly __bench: Hook
  }
}

const cardCount = 12
export const savedText = /^(저장됨 · 이 기기에만|Saved · on this device only)$/
export const readOnlyText = /^(보기 전용|View only)$/

export const cardIds = Array.from({ length: cardCount }, (_, n) => `card-${n}`)

/** The nth edit is of this card. */
export const cardOf = (edit: number): string => `card-${edit % cardCount}`

const neutralDocument = {
  stages: Array.from({ length: 4 }, (_, n) => ({ name: `단계 ${n + 1}` })),
  lanes: Array.from({ length: 3 }, (_, n) => ({ name: `레인 ${n + 1}` })),
  cards: cardIds.map((id, n) => ({ id, stage: n % 4, lane: Math.floor(n / 4), text: '0' })),
  links: [],
}

/** Serves the built window for the time of a row; skips the row where there is no browser. */
export async function withServedWindow(
  { report, runs }: RowContext,
  work: (address: string) => Promise<void>,
): Promise<void> {
  if (!hasBrowser()) return report.skip(runs, 'no Chromium, Chrome or Edge was found')
  if (!(await ensureBuilt(['renderer'], { log: console.error })))
    throw new Error('the window could not be built')
  const server = await serveRenderer()
  try {
    await work(`${server.address}?bench=1`)
  } finally {
    await server.close()
  }
}

/** Opens the product in a new tab, ready for input. */
export async function openWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await untilReady(page)
  return page
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => '__bench' in window)
  const isReady = await page.evaluate(() =>
    Promise.race([
      window.__bench.ready.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20_000)),
    ]),
  )
  if (isReady) return
  const says = (await page.locator('body').innerText()).slice(0, 200)
  throw new Error(`the window does not start: ${says}`)
}

/** Opens a project whose cards all say 0, and waits until it is on the disk. */
export async function loadCards(page: Page): Promise<void> {
  await page.evaluate(
    (document) => window.__bench.load(window.__bench.prepare(document)),
    neutralDocument,
  )
  await page.getByText(savedText).waitFor()
}

/** What the cards say, as numbers; null while no such project is open. */
export function readCards(page: Page): Promise<readonly number[] | null> {
  return page.evaluate((ids) => {
    const texts = ids.map((id) => window.__bench.cardText(id))
    return texts.includes(null) ? null : texts.map(Number)
  }, cardIds)
}

/** Waits until the project with the cards is open again, for half a minute. */
export async function untilCards(page: Page): Promise<readonly number[]> {
  const lastCard = cardIds.at(-1) ?? ''
  await page.waitForFunction((id) => window.__bench.cardText(id) !== null, lastCard)
  return (await readCards(page)) ?? []
}
