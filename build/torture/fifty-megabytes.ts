/** Opens a project of fifty megabytes in a real browser: soon there, and the window answers all the while. */
import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { madeProject } from '#build/bench/project/made-project.mjs'
import { chromiumFlags, findChromium } from '#build/lib/find-chromium.mjs'
import { inRoot } from '#build/lib/paths.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'
import { recordVersions } from '#shared/files/write-project-file.ts'
import { formatVersion, minReaderVersion, projectFormat } from '#shared/model/project-format.ts'
import { randomOf } from '#tests/helpers/mutated-bytes.ts'
import { claim, forEachSeed, type RowContext } from './lib/row.ts'
import { withTempFolder } from './lib/temp-folder.ts'

export const name = 'a project of 50 MB, opened'
export const goal = 'on screen in 5 s, no task of the window longer than 200 ms'
export const runs = { short: 1, usual: 5, long: 20 }
export const needsBrowser = true

const recordCount = 5000
const pictureBytes = 1_000_000
const mostMs = 5000
const longestTaskMs = 200

export async function run(context: RowContext): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) return context.report.skip(context.runs, 'no browser here')
  if (!existsSync(inRoot('dist/renderer/index.html'))) {
    return context.report.skip(context.runs, 'the window is not built')
  }
  const server = await serveRenderer()
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
  let [slowest, longest] = [0, 0]
  try {
    await withTempFolder((folder) =>
      forEachSeed(context, async (seed) => {
        const file = join(folder, `${seed}.throughline`)
        const text = fileOf(seed)
        writeFileSync(file, text)
        claim(text.length > 48_000_000, () => `the file is too small: ${text.length}`)
        const { openMs, taskMs } = await openAndMeasure(browser, server.address, file)
        slowest = Math.max(slowest, openMs)
        longest = Math.max(longest, taskMs)
        claim(openMs <= mostMs, () => `on screen after ${openMs} ms`)
        claim(taskMs <= longestTaskMs, () => `a task of ${taskMs} ms`)
      }),
    )
  } finally {
    await browser.close()
    await server.close()
  }
  context.report.note(`on screen after ${slowest} ms at most, longest task ${longest} ms`)
}

/** Records as in a large project, and pictures on one of its boards for the rest. */
function fileOf(seed: number): string {
  const made = madeProject('map', recordCount)
  const boardId = made.find(({ type }) => type === 'board')?.id
  const random = randomOf(seed)
  const assets: unknown[] = []
  const pictures: unknown[] = []
  for (let n = 0; n < 35; n++) {
    const bytes = Buffer.from(Uint8Array.from({ length: pictureBytes }, () => random() * 256))
    const hash = createHash('sha256').update(bytes).digest('hex')
    assets.push({ hash, mime: 'image/webp', base64: bytes.toString('base64') })
    const place = { x: n * 300, y: -3000, width: null, height: null, frameId: null, zone: '' }
    pictures.push({
      ...{ id: `picture-${n}`, type: 'picture', boardId, order: `b${n}1`, ...place },
      ...{ color: 'green', isLocked: false, authorId: null, createdAt: 0 },
      ...{ title: `${n}`, details: '', image: hash },
    })
  }
  return JSON.stringify({
    ...{ format: projectFormat, formatVersion, minReaderVersion },
    ...{ recordVersions: recordVersions(), records: [...made, ...pictures], assets },
  })
}

async function openAndMeasure(
  browser: Browser,
  address: string,
  file: string,
): Promise<{ readonly openMs: number; readonly taskMs: number }> {
  const context = await browser.newContext({ locale: 'ko-KR' })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const view = globalThis as unknown as { showOpenFilePicker?: unknown; tasks: number[] }
    delete view.showOpenFilePicker
    view.tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) view.tasks.push(Math.round(duration))
    }).observe({ type: 'longtask' })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '파일 열기' }).click()
  const chosen = await chooser
  await page.evaluate(() => ((globalThis as unknown as { tasks: number[] }).tasks.length = 0))
  const startedAt = performance.now()
  await chosen.setFiles(file)
  await page.locator('[data-item-id]').first().waitFor()
  const openMs = Math.round(performance.now() - startedAt)
  await page.getByText('저장됨 · 이 기기에만').waitFor()
  const taskMs = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
  )
  await context.close()
  return { openMs, taskMs }
}
