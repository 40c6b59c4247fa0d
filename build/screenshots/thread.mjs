/** Shows the thread of the sample with one pain point chosen, and the story of its chain. */
import { goTo, openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await goTo(page, '실마리')
  await page.locator('[data-record-id="pain-10-reservation"]').click()
  await page.getByText('근거 5건').waitFor()
  await page.waitForTimeout(300)
  await shoot('thread')
  await page.getByRole('button', { name: '한 장 이야기' }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await shoot('story')
}
