/** The whole thread in real Chromium: from pasted interviews to a changed to-be map, there, back and there again. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { chain, ThreadWalk } from '#tests/helpers/thread-walk.ts'
import { WalkPage } from '#tests/helpers/walk-page.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let on: WalkPage
let folder: string

beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'throughline-walk-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  watch = await watchPages(context)
  on = await WalkPage.open(context)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

it('leads from pasted interviews to a changed to-be map, and every step can be taken back', async () => {
  const walk = new ThreadWalk(on)
  await walk.go()
  await expectLight()
  await expectOverview()
  const before = await exportProject()
  expectWholeChain(recordsIn(before))
  await expectPdf()

  // One press takes back one action, and what was open then is open again.
  await on.showThreadList()
  const undone: string[] = []
  const open: string[][] = [[...(await on.breaks())]]
  while ((await on.nextUndo()) !== '') {
    undone.push(await on.nextUndo())
    await on.app.press('Control+z')
    await expect.poll(() => on.nextRedo()).toBe(undone.at(-1))
    open.push([...(await on.breaks())])
  }
  expect(undone).toEqual(walk.done.toReversed())
  expect(recordsIn(await exportProject()).map(({ type }) => type)).toEqual(['project'])
  await on.showThreadList()
  for (const name of walk.done) {
    expect(await on.breaks()).toEqual(open.pop())
    await on.app.press('Control+Shift+z')
    await expect.poll(() => on.nextUndo()).toBe(name)
  }
  expect(await exportProject()).toBe(before)
})

/** What is selected lights up its reasons and results: on the thread's page, on boards, beside maps. */
async function expectLight(): Promise<void> {
  const { app, page } = on
  await app.place('실마리 · Thread').click()
  await on.choice('그림').click()
  await app.button('모두 보기').click()
  await on.threadCard('프로토타입', chain.prototype).click()
  const role = (station: string, words: string) =>
    expect.poll(() => on.threadCard(station, words).getAttribute('data-role'))
  for (const quote of chain.quotes) await role('근거', quote).toBe('upstream')
  await role('인사이트', chain.insight).toBe('upstream')
  await role('페인 포인트', chain.pain).toBe('upstream')
  await role('정의 · HMW', chain.question).toBe('upstream')
  await role('아이디어', chain.idea).toBe('upstream')
  await role('아이디어', chain.otherIdea).toBe('apart')
  await role('테스트', chain.prototype).toBe('downstream')
  await role('개선', chain.improvement).toBe('downstream')
  await role('목표 여정', '2단계').toBe('downstream')
  await page.getByText('근거 3건, 2개 출처').waitFor()

  await app.place('정의').click()
  await on.choice('캔버스').click()
  await on.notes(chain.insight).click()
  await on.notes(chain.question).locator('[class*="_downstream_"]').waitFor()

  await app.button('새 여정 맵 As-is').click()
  await page.locator('[data-item-id^="pain"]').filter({ hasText: chain.pain }).click()
  await on.panel.getByRole('button', { name: `테스트 · 계속 ${chain.prototype}` }).waitFor()
}

async function expectOverview(): Promise<void> {
  const { app, main } = on
  await app.place('개요').click()
  await main.getByText('페인 포인트 1개 가운데 1개가 개선까지 이어짐').waitFor()
  await main.getByRole('button', { name: '공감 근거 3' }).waitFor()
  await main.getByRole('button', { name: '정의 인사이트 1 질문 1' }).waitFor()
  await main.getByRole('button', { name: '아이디어 아이디어 2' }).waitFor()
  await main.getByRole('button', { name: '프로토타입 프로토타입 1' }).waitFor()
  await main.getByRole('button', { name: '테스트 테스트 1 개선 1' }).waitFor()
  expect(await main.getByText(/^끊어진 곳/).count()).toBe(0)
}

/** The text of the project file that is downloaded. */
async function exportProject(): Promise<string> {
  const { app, page } = on
  await app.button('내보내기').click()
  await on.choice('프로젝트 파일').click()
  const downloading = page.waitForEvent('download')
  await app.button('파일로 내보내기').click()
  const text = readFileSync(await (await downloading).path(), 'utf8')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  return text
}

function recordsIn(text: string): readonly AnyRecord[] {
  const project = readProjectFile(text)
  if (!project.ok) throw new Error(`not a project: ${project.failure.code}`)
  return project.value.records
}

/** Every link in words, and every record with the place it came from. */
function expectWholeChain(records: readonly AnyRecord[]): void {
  const titleOf = (id: string) => {
    const record = records.find((each) => each.id === id)
    return record === undefined ? '' : 'title' in record ? record.title : record.type
  }
  const links = records.flatMap((record) =>
    record.type === 'link'
      ? [`${titleOf(record.fromId)} ${record.kind} ${titleOf(record.toId)}`]
      : [],
  )
  expect(links.toSorted()).toEqual(
    [
      ...chain.quotes.map((quote) => `${quote} supports ${chain.insight}`),
      `${chain.pain} supports ${chain.pain}`,
      `${chain.insight} explains ${chain.pain}`,
      `${chain.pain} asks ${chain.question}`,
      `${chain.question} answers ${chain.idea}`,
      `${chain.question} answers ${chain.otherIdea}`,
      `${chain.idea} builds ${chain.prototype}`,
      `${chain.prototype} tests ${chain.prototype}`,
      `${chain.prototype} leads-to ${chain.improvement}`,
      `${chain.improvement} changes step`,
    ].toSorted(),
  )
  const quoted = records.flatMap((record) => {
    if (record.type !== 'evidence') return []
    const transcript = records.find(({ id }) => id === record.transcriptId)
    if (transcript?.type !== 'transcript') return []
    return [transcript.text.slice(record.quoteStart ?? 0, record.quoteEnd ?? 0)]
  })
  expect(quoted.toSorted()).toEqual(chain.quotes.toSorted())
  const [test] = records.filter((record) => record.type === 'test')
  expect(test).toMatchObject({
    hypothesis: '차례를 알면 이웃이 저녁을 쉰다',
    criterion: '절반이 넘게 쉰다',
    criterionKind: 'at-least',
    criterionShare: 0.5,
    treatedSuccesses: 45,
    treatedTrials: 60,
    therefore: chain.improvement,
    decision: 'persevere',
    status: 'done',
  })
  const dots = records.flatMap((record) => (record.type === 'vote' ? [record.dots] : []))
  expect(dots).toEqual([1, 1])
  const maps = records.flatMap((record) => (record.type === 'journey' ? [record] : []))
  expect(maps.map(({ state }) => state)).toEqual(['as-is', 'to-be'])
  expect(maps[1]?.originId).toBe(maps[0]?.id)
}

async function expectPdf(): Promise<void> {
  const { app, page } = on
  await app.button('내보내기').click()
  await page.evaluate(() => Object.assign(window, { print: () => undefined }))
  await on.choice('A2').click()
  await app.button('인쇄 창 열기').click()
  const pages = page.locator('.throughline-print-root section')
  await pages.first().waitFor({ state: 'attached' })
  const file = join(folder, 'walk.pdf')
  await page.emulateMedia({ media: 'print' })
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => pages.count()).toBe(0)

  const text = poppler('pdftotext', [file, '-']).replaceAll(/\s+/g, '')
  const { quotes, ...others } = chain
  const missing = [...quotes, ...Object.values(others)].filter(
    (words) => !text.includes(words.replaceAll(' ', '')),
  )
  expect(missing).toEqual([])
  const fonts = poppler('pdffonts', [file]).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((font) => font.includes('Type 3'))).toEqual([])
}

function poppler(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8' })
}
