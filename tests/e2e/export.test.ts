/** Handing a project over in the browser edition: the file that is downloaded, the pages that are printed. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readProjectFile, type ReadProject } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage
let folder: string

const sample = read(readFileSync('shared/samples/home-ev-charging.throughline', 'utf8'))

beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'throughline-export-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
  // The dialog of the system cannot be driven; without it the browser downloads.
  await context.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }))
  app = await AppPage.open(context)
  await app.openSample()
  await app.button('내보내기').click()
  await app.page.getByRole('dialog').waitFor()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const choice = (name: string) => app.page.getByRole('radio', { name, exact: true })

describe('a project file', () => {
  it('is the whole project in the form that never differs', async () => {
    await choice('프로젝트 파일').click()
    await choice('.json').click()
    const downloading = app.page.waitForEvent('download')
    await app.button('파일로 내보내기').click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('집에서 전기차 충전.json')
    const text = readFileSync(await download.path(), 'utf8')
    const exported = read(text)
    expect(text).toBe(writeProjectFile(exported.records, exported.assets))
    expect(exported.records.length).toBe(sample.records.length)
    await app.page
      .getByText('내려받기 폴더에 ‘집에서 전기차 충전.json’ 파일로 저장했습니다')
      .waitFor()
    expect(await app.page.getByRole('dialog').count()).toBe(0)
  })

  it('holds what was typed a moment before', async () => {
    await app.press('Escape')
    const name = app.page.getByRole('complementary').getByRole('textbox', { name: '맵 이름' })
    await name.fill('방금 바꾼 이름')
    await app.press('Control+e')
    await choice('프로젝트 파일').click()
    const downloading = app.page.waitForEvent('download')
    await app.button('파일로 내보내기').click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    const [journey] = read(text).records.filter((record) => record.type === 'journey')
    expect(journey).toMatchObject({ name: '방금 바꾼 이름' })
  })
})

describe('a PDF', () => {
  it('has every stage and touchpoint as searchable Korean text in embedded fonts', async () => {
    await app.page.evaluate(() => Object.assign(window, { print: () => undefined }))
    await choice('A2').click()
    await app.button('인쇄 창 열기').click()
    await app.page.locator('.throughline-print-root section').first().waitFor({ state: 'attached' })
    const file = join(folder, 'sample.pdf')
    await app.page.emulateMedia({ media: 'print' })
    writeFileSync(file, await app.page.pdf({ preferCSSPageSize: true, printBackground: true }))
    await app.page.emulateMedia({ media: 'screen' })
    await app.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))

    const text = poppler('pdftotext', ['-layout', file, '-']).replace(/\s+/g, '')
    const wanted = sample.records.flatMap((record) =>
      record.type === 'stage' ? [record.name] : record.type === 'touchpoint' ? [record.title] : [],
    )
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter((each) => !text.includes(each.replace(/\s+/g, '')))).toEqual([])
    const info = poppler('pdfinfo', [file])
    // A2 landscape in points.
    expect(info).toMatch(/Page size:\s+168[34][.\d]* x 119[01]/)
    const fonts = poppler('pdffonts', [file]).split('\n').slice(2)
    expect(fonts.join('\n')).not.toMatch(/Type 3/)
    expect(fonts.every((line) => line === '' || / yes yes /.test(line))).toBe(true)

    // The pages leave the window, and the app is as it was.
    await expect.poll(() => app.page.locator('.throughline-print-root').count()).toBe(0)
    await app.page.getByText(/인쇄 창을 닫았습니다/).waitFor()
    expect(await app.page.title()).toContain('집에서 전기차 충전')
  })

  it('is shown page by page before it is made, without anything axe complains of', async () => {
    const preview = app.page.getByRole('region', { name: '미리보기' })
    await preview.getByText('1쪽', { exact: true }).waitFor()
    expect(await preview.getByRole('listitem').count()).toBeGreaterThanOrEqual(6)
    expect(await app.violations()).toEqual([])
    await choice('프로젝트 파일').click()
    expect(await app.violations()).toEqual([])
  })
})

function read(text: string): ReadProject {
  const project = readProjectFile(text)
  if (!project.ok) throw new Error(`not a project: ${project.failure.code}`)
  return project.value
}

function poppler(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8' })
}
