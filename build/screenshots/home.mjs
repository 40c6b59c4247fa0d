/** Shows the start screen with projects to go on with. */
import { openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await page.getByRole('button', { name: '프로젝트 목록으로' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shoot('home')
}
