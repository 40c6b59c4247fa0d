/** Shows the sheet of a persona. */
import { openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^페르소나 ?\d/ })
    .click()
  await page.getByRole('heading', { name: '목표' }).first().waitFor()
  await shoot('persona')
}
