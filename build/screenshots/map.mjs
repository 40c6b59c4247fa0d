/** Shows the journey map of the sample with a pain point chosen. */
import { openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await page.getByText('34일이 걸리고 38%가 포기하는 동의', { exact: true }).first().click()
  await page.getByRole('complementary').getByText('심각도').first().waitFor()
  await shoot('map')
}
