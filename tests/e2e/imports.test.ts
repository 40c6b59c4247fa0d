/** Files from outside in real Chromium: read by a worker, stopped by a click, refused with a reason. */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Worker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium } from '#tests/helpers/chromium.ts'

const sample = readFileSync('shared/samples/home-ev-charging.throughline', 'utf8')

let browser: Browser
let context: BrowserContext
let app: AppPage
let workers: string[]

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  app = await AppPage.open(context)
  workers = []
  app.page.on('worker', (worker) => {
    if (isImport(worker)) workers.push(new URL(worker.url()).pathname)
  })
})
afterEach(() => context.close())

// Other work has workers of its own.
const isImport = (worker: Worker) => worker.url().includes('import-worker')
const reading = () => app.page.workers().filter(isImport).length

/** Chooses a file through the button, as a browser without file handles does. */
async function choose(name: string, text: string): Promise<void> {
  await app.page.evaluate(() => {
    delete (window as { showOpenFilePicker?: unknown }).showOpenFilePicker
  })
  const chooser = app.page.waitForEvent('filechooser')
  await app.button('파일 열기').click()
  await (
    await chooser
  ).setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

it('is read by a worker, and opened', async () => {
  await app.drop({ name: '받은 파일.throughline', text: sample })
  await app.page.locator('[data-item-id]').first().waitFor()
  expect(workers).toHaveLength(1)
  // It ends with the file.
  await expect.poll(reading).toBe(0)
})

it('is refused with a sentence, a place and a code, and nothing is kept of it', async () => {
  const broken = sample.replace(/"order": "\w+"/, '"order": 12')
  await app.drop({ name: '깨진.throughline', text: broken })
  const said = app.page.getByText(/‘깨진\.throughline’ 파일에 어긋난 곳이 있어 열지 않았습니다/)
  await said.waitFor()
  expect(await said.innerText()).toMatch(/records\[\d+\]\.order: .+ \(코드: damaged: wrong-type\)/)
  await app.page.reload()
  await app.button('첫 여정 맵 만들기').waitFor()
})

it('shows how far it has come and is stopped by a click, whatever it holds', async () => {
  const { records, ...rest } = JSON.parse(sample) as { records: Record<string, unknown>[] }
  const one = JSON.stringify(records.find(({ type }) => type === 'card'))
  const many = Array.from({ length: 80_000 }, (_, n) =>
    one.replace(/"id":"[^"]+"/, `"id":"c-${n}"`),
  )
  const text = JSON.stringify(rest).replace(/\}$/, `,"records":[${many.join(',')}]}`)
  await choose('아주 큰.throughline', text)
  await app.page.getByRole('progressbar', { name: '‘아주 큰.throughline’ 가져오는 중' }).waitFor()
  await app.button('멈추기').click()
  await app.page
    .getByText('‘아주 큰.throughline’ 가져오기를 멈췄습니다.', { exact: false })
    .waitFor()
  await expect.poll(reading).toBe(0)
  expect(await app.page.getByRole('progressbar').count()).toBe(0)
  expect(await app.button('첫 여정 맵 만들기').count()).toBe(1)
})
