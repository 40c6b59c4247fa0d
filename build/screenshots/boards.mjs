/** Shows one board of each stage of the sample. */
import { goTo, openSample } from '#build/lib/sample-page.mjs'

const stages = [
  { name: '공감', file: 'board-empathize' },
  { name: '정의', file: 'board-define' },
  { name: '아이디어', file: 'board-ideate' },
  { name: '프로토타입', file: 'board-prototype' },
  { name: '테스트', file: 'board-test' },
]

/** @param {import('#build/screenshots.mjs').Stage} stage */
export async function takeScreenshots({ page, address, shoot }) {
  await openSample(page, address)
  for (const { name, file } of stages) {
    await goTo(page, name)
    await shoot(file)
  }
}
