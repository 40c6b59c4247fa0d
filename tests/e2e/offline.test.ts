/** The app where there is no network at all: it starts, works, keeps and prints; and says what it is made of. */
import { spawnSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium } from '#tests/helpers/chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

// A namespace without a network: not even this machine's own address answers until it is raised.
const inEmptyNetwork = (command: readonly string[]) =>
  spawnSync(
    'unshare',
    ['--net', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), ...command],
    {
      encoding: 'utf8',
      timeout: 110_000,
    },
  )
const isPermitted =
  process.platform === 'linux' && inEmptyNetwork(['ip', 'link', 'set', 'lo', 'up']).status === 0

it.skipIf(!isPermitted)('works in an empty network namespace', () => {
  const { stdout, stderr } = inEmptyNetwork([process.execPath, 'tests/helpers/offline-run.mjs'])
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    interfaces: ['lo'],
    outside: 'unreachable',
    opened: true,
    saved: true,
    kept: true,
    printed: true,
    complaints: [],
  })
})

it('lists its parts and their licences, without leaving the app', async () => {
  const context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 720 },
  })
  const app = await AppPage.open(context)
  await app.page.keyboard.press('Control+,')
  await app.page.getByText('사용한 오픈 소스와 라이선스').click()
  const list = app.page.getByRole('region', { name: '사용한 오픈 소스와 라이선스' })
  await expect.poll(() => list.innerText()).toContain('SIL OPEN FONT LICENSE')
  expect(await list.innerText()).toMatch(/- react \d+\.\d+\.\d+: MIT/)
  expect(await app.violations()).toEqual([])
  await context.close()
})
