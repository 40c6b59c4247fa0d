/** Shows the thread of the sample with one pain point chosen in both languages, and the story of its chain. */
import { goTo, inEnglish, openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await goTo(page, '실마리')
  await page.locator('[data-record-id="pain-10-reservation"]').click()
  await page.getByText('근거 5건').waitFor()
  await page.waitForTimeout(300)
  await shoot('thread')
  await inEnglish(page)
  await shoot('thread-en')
  await page.getByRole('button', { name: 'One-page story' }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await shoot('story-en')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByRole('button', { name: '한 장 이야기' }).click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await shoot('story')
}
