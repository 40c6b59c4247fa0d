/** The first steps of a person who opens the bundled sample; the pictures start from there. */

/**
 * Opens a copy of the sample and waits for its map.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function openSample(page, address) {
  await page.goto(address)
  await page.getByRole('button', { name: /예제/ }).first().click()
  await page.locator('[data-item-id]').first().waitFor()
  await page.getByRole('complementary').first().waitFor()
  // Fonts and the first fit of the map settle within a moment.
  await page.waitForTimeout(500)
}

/**
 * Goes to a place by its name in the navigation, and waits until it stands still.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function goTo(page, name) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  await page.waitForTimeout(1200)
}

/**
 * Switches the words of the window to English.
 * @param {import('playwright-core').Page} page
 */
export async function inEnglish(page) {
  await page.getByRole('button', { name: '한국어', exact: true }).click()
  await page.waitForTimeout(300)
}
