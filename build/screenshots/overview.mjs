/** Shows the overview of the sample in both languages: maps, boards, how far the pain points were followed. */
import { goTo, inEnglish, openSample } from '#build/lib/sample-page.mjs'

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await goTo(page, '개요')
  await page.getByText('다음 할 일').waitFor()
  await shoot('overview')
  await inEnglish(page)
  await page.getByText('Next steps').waitFor()
  await shoot('overview-en')
}
