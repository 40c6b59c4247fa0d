/** Shows the other views of a map, persona comparison, the filter, present mode and the history, in both languages. */
import { goTo, inEnglish, openSample } from '#build/lib/sample-page.mjs'

const words = {
  ko: {
    map: '집 충전, 탐색에서 이사까지',
    views: { blueprint: '블루프린트', table: '표', compare: '비교' },
    asMap: '맵',
    filter: '필터',
    present: '발표',
    endPresenting: '발표 끝내기',
    personas: '^페르소나 ?\\d',
    sideBySide: '나란히 비교',
    backedUp: /백업/,
    keep: '지금 남기기',
  },
  en: {
    map: '집 충전, 탐색에서 이사까지',
    views: { blueprint: 'Blueprint', table: 'Table', compare: 'Compare' },
    asMap: 'Map',
    filter: 'Filter',
    present: 'Present',
    endPresenting: 'Stop presenting',
    personas: '^Personas ?\\d',
    sideBySide: 'Compare side by side',
    backedUp: /[Bb]acked up/,
    keep: 'Keep now',
  },
}

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  await shootAll(words.ko, '')
  await inEnglish(page)
  await shootAll(words.en, '-en')

  /**
   * @param {typeof words.ko} say
   * @param {string} ending
   */
  async function shootAll(say, ending) {
    /** @param {string} name */
    const show = async (name) => {
      await page.waitForTimeout(600)
      await shoot(name + ending)
    }
    /** @param {string} name */
    const press = (name) => page.getByRole('button', { name, exact: true }).click()
    await page.keyboard.press('Escape')
    await goTo(page, say.map)
    for (const [name, label] of Object.entries(say.views)) {
      await page.getByRole('radio', { name: label, exact: true }).click()
      await show(name)
    }
    await page.getByRole('radio', { name: say.asMap, exact: true }).click()
    await press(say.filter)
    await show('filter')
    await page.keyboard.press('Escape')
    await press(say.present)
    await page.getByRole('button', { name: say.endPresenting }).waitFor()
    await show('present')
    await page.keyboard.press('Escape')
    await goTo(page, say.personas)
    await press(say.sideBySide)
    await show('persona-comparison')
    await page.getByRole('contentinfo').getByRole('button', { name: say.backedUp }).click()
    await press(say.keep)
    await page.locator('[data-version]').first().waitFor()
    await show('history')
  }
}
