/** Kills the real window and takes its database away: the shell's own copy brings the work back. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inRoot, makeHomeFolder, startShell } from './start-shell.ts'

const folder = inRoot('dist/electron')

/** Opens a copy of the bundled sample and renames it by hand. */
async function openAndRename(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /예제/ }).first().click()
  await page.locator('[data-item-id]').first().waitFor()
  await page.getByRole('button', { name: '개요' }).first().click()
  const field = page.getByRole('textbox', { name: /프로젝트 이름/ }).first()
  await field.fill(name)
  await field.press('Enter')
}

const cardOf = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

it('brings every project back after the profile with its database is gone', async () => {
  const homeFolder = makeHomeFolder()
  const first = await startShell({ homeFolder, folder })
  const page = await first.firstWindow()
  await openAndRename(page, '되찾을 프로젝트')
  await page.getByText('저장됨 · 이 기기에만').waitFor()
  await first.quit()
  await first.close()
  const data = join(homeFolder, 'appData', 'Throughline')
  expect(readdirSync(join(data, 'projects'))).toHaveLength(1)
  rmSync(join(data, 'chromium'), { recursive: true, force: true })

  const second = await startShell({ homeFolder, folder })
  const again = await second.firstWindow()
  await cardOf(again, '되찾을 프로젝트').waitFor()
  await again.getByText(/프로젝트 1개를 이 기기의 기록에서 되찾았습니다/).waitFor()
  await cardOf(again, '되찾을 프로젝트').click()
  await again.locator('[data-item-id]').first().waitFor()
  expect(await second.quit()).toBe(0)
})
