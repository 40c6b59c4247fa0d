/** Shows the start screen as somebody sees it at the first start. */

/** @param {import('../screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await page.goto(address)
  await page.getByRole('main').waitFor()
  await shoot('home')
}
