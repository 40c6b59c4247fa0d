/** Shows one board of each stage of the sample, in both languages. */
import { goTo, inEnglish, openSample } from '#build/lib/sample-page.mjs'

const stages = [
  { ko: '공감', en: 'Empathise', file: 'board-empathize' },
  { ko: '정의', en: 'Define', file: 'board-define' },
  { ko: '아이디어', en: 'Ideate', file: 'board-ideate' },
  { ko: '프로토타입', en: 'Prototype', file: 'board-prototype' },
  { ko: '테스트', en: 'Test', file: 'board-test' },
]

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  for (const { ko, file } of stages) {
    await goTo(page, ko)
    await shoot(file)
  }
  await inEnglish(page)
  for (const { en, file } of stages) {
    await goTo(page, en)
    await shoot(`${file}-en`)
  }
}
