/** Takes the database away from the browser edition: the copy beside it brings every project back. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import {
  launchChromiumWithProfile,
  rendererAddress,
  watchPages,
  type PageWatch,
} from '#tests/helpers/chromium.ts'

let profile: string
let context: BrowserContext
let watch: PageWatch

async function launch(): Promise<AppPage> {
  context = await launchChromiumWithProfile(profile, { locale: 'ko-KR' })
  watch = await watchPages(context)
  return AppPage.open(context)
}

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'second-copy-'))
})

afterEach(async () => {
  await context.close()
  rmSync(profile, { recursive: true, force: true })
})

/** Opens a copy of the sample and gives it a name by hand. */
async function openAndRename(app: AppPage, name: string): Promise<void> {
  await app.openSample()
  await app.place('개요').click()
  const field = app.field(/프로젝트 이름/).first()
  await field.fill(name)
  await field.press('Enter')
  await app.saved()
}

const broughtBack = (app: AppPage) =>
  app.page.getByText(/프로젝트 1개를 이 기기의 기록에서 되찾았습니다/)

it('brings a project back after its database was deleted between two starts', async () => {
  const first = await launch()
  await openAndRename(first, '되찾을 프로젝트')
  await context.close()
  const databases = join(profile, 'Default', 'IndexedDB')
  expect(readdirSync(databases).length).toBeGreaterThan(0)
  rmSync(databases, { recursive: true })

  const again = await launch()
  await broughtBack(again).waitFor()
  await again.card('되찾을 프로젝트').getByRole('heading').click()
  await again.page.locator('[data-item-id]').first().waitFor()
  expect(watch.complaints).toEqual([])
})

it('brings a project back after its database was deleted under the open window', async () => {
  const app = await launch()
  await openAndRename(app, '되찾을 프로젝트')
  const devTools = await context.newCDPSession(app.page)
  await devTools.send('Storage.clearDataForOrigin', {
    origin: new URL(rendererAddress()).origin,
    storageTypes: 'indexeddb',
  })
  await app.page.reload()
  await broughtBack(app).waitFor()
  await app.card('되찾을 프로젝트').waitFor()
  expect(watch.complaints).toEqual([])
})

it('works as before where the browser has no place for a second copy', async () => {
  context = await launchChromiumWithProfile(profile, { locale: 'ko-KR' })
  watch = await watchPages(context)
  await context.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined })
  })
  const app = await AppPage.open(context)
  await openAndRename(app, '사본 없는 프로젝트')
  await app.page.reload()
  await app
    .field(/프로젝트 이름/)
    .first()
    .waitFor()
  expect(watch.complaints).toEqual([])
})
