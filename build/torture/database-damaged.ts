/** Deletes, cuts and damages the browser's database between two starts: the project is there all the same. */
import { cp, mkdir, open, readdir, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadCards, openWindow, readCards, untilReady, withServedWindow } from './lib/app-window.ts'
import { startBrowser } from './lib/browser.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'IndexedDB deleted, truncated, bits flipped'
export const goal = '200 runs: 100 % restored, never a silent empty start'
export const runs = { short: 4, usual: 16, long: 200 }
export const needsBrowser = true

const harms = ['deleted', 'truncated', 'bits flipped', 'zeroed'] as const
type Harm = (typeof harms)[number]

export async function run(context: RowContext): Promise<void> {
  const seen = new Map<string, number>()
  await withServedWindow(context, (address) =>
    withTempFolder(async (folder) => {
      const prepared = join(folder, 'prepared')
      const expected = await prepare(prepared, address)
      await forEachSeed(context, async (seed) => {
        const profile = join(folder, 'profile')
        await rm(profile, { recursive: true, force: true })
        await cp(prepared, profile, { recursive: true })
        const harm = harms[seed % harms.length] ?? 'deleted'
        await spoil(join(profile, 'Default', 'IndexedDB'), harm, seed)
        const { cards, isTold } = await reopen(profile, address)
        claim(cards?.join() === expected.join(), () => `${harm}: not restored`)
        claim(isTold || harm !== 'deleted', () => 'deleted: restored without a word')
        const how = isTold ? 'restored and said' : 'no loss to the database'
        seen.set(how, (seen.get(how) ?? 0) + 1)
      })
    }),
  )
  for (const [how, count] of seen) context.report.note(`${count} ${how}`)
}

/** A profile with a saved project, closed as a person closes it. */
async function prepare(profile: string, address: string): Promise<readonly number[]> {
  await mkdir(profile)
  const browser = await startBrowser(profile)
  try {
    const page = await openWindow(browser.context, address)
    await loadCards(page)
    await page.evaluate(async () => {
      for (let edit = 1; edit <= 40; edit++) {
        window.__bench.change(`card-${edit % 12}`, String(edit))
        await window.__bench.save()
      }
    })
    return (await readCards(page)) ?? []
  } finally {
    await browser.close()
  }
}

async function spoil(databases: string, harm: Harm, seed: number): Promise<void> {
  if (harm === 'deleted') return rm(databases, { recursive: true })
  const files = (await readdir(databases, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  // Most of the time the file that holds the records; else any.
  const logs = files.filter((file) => /\.(log|ldb)$/.test(file))
  const chosen = seed % 3 === 0 ? files : logs
  const file = chosen[(seed >> 2) % chosen.length]
  if (file === undefined) throw new Error('there is no database to harm')
  const { size } = await stat(file)
  if (harm === 'truncated') return truncate(file, (seed * 2654435761) % Math.max(1, size))
  const handle = await open(file, 'r+')
  try {
    if (harm === 'zeroed') await handle.write(Buffer.alloc(size), 0, size, 0)
    for (let n = 0; harm === 'bits flipped' && n < 1 + (seed % 50); n++) {
      const at = ((seed + n) * 2654435761) % Math.max(1, size)
      const byte = Buffer.alloc(1)
      await handle.read(byte, 0, 1, at)
      byte[0] = (byte[0] ?? 0) ^ (1 << (n % 8))
      await handle.write(byte, 0, 1, at)
    }
  } finally {
    await handle.close()
  }
}

/** `isTold`: the window says that something was brought back. */
async function reopen(
  profile: string,
  address: string,
): Promise<{ readonly cards: readonly number[] | null; readonly isTold: boolean }> {
  const browser = await startBrowser(profile)
  try {
    const page = await browser.context.newPage()
    await page.goto(address)
    await untilReady(page)
    const cards = await openFirst(page)
    const isTold = (await page.getByText(/되찾았습니다|brought back/).count()) > 0
    return { cards, isTold }
  } finally {
    await browser.kill()
  }
}

/** Where the project is not open again by itself, the first on the start screen is opened by hand. */
async function openFirst(page: Page): Promise<readonly number[] | null> {
  const cards = await readCards(page)
  if (cards !== null) return cards
  const first = page.getByRole('main').getByRole('listitem').getByRole('heading').first()
  await first.click({ timeout: 20_000 }).catch(() => undefined)
  await page
    .waitForFunction(() => window.__bench.cardText('card-0') !== null, null, { timeout: 20_000 })
    .catch(() => undefined)
  return readCards(page)
}
