/** Makes the document that all contestants show: cards with twelve words each in a grid of stages and lanes, some tied by arrows. */
import { seededRandom } from '#build/bench/project/random.mjs'

export const cardSize = 160
const gap = 16
const cardsPerRow = 2
const wordsPerCard = 12
const cardsPerLink = 10

/** Stages and lanes by the number of cards. @type {Readonly<Record<number, readonly [number, number]>>} */
const grids = { 200: [10, 5], 400: [10, 12], 1000: [20, 10], 5000: [50, 20] }

const korean =
  '예약 화면에서 남은 시간을 확인하고 보호자에게 알린다 접수 창구의 대기표 번호가 보이지 않아 다시 묻는다 야간 담당자는 필요한 서류와 추가 비용을 문자로 안내했다 결제 단계에서 본인 확인이 두 번 반복되어 불안해진다 설치 기사와 약속을 바꾸려면 상담 전화를 기다려야 한다'.split(
    ' ',
  )
const english =
  'people compare prices on their phone before asking at the counter while the clerk opens another form and waits for the printer a second reminder arrives too late so somebody calls again and explains everything from the start nobody knows who owns the next step until the visit is over'.split(
    ' ',
  )
const colors = ['#fdf0a6', '#ffd6d0', '#d3ecd2', '#d2e4fb', '#e4d9f7', '#fbe0bd']

/**
 * @typedef {{ id: string, stage: number, lane: number, x: number, y: number, width: number, height: number, text: string, color: string }} BenchCard
 * @typedef {{ id: string, from: string, to: string }} BenchLink
 * @typedef {object} BenchDocument
 * @property {number} size how many cards
 * @property {readonly { name: string }[]} stages
 * @property {readonly { name: string }[]} lanes
 * @property {readonly BenchCard[]} cards
 * @property {readonly BenchLink[]} links
 * @property {number} width in px, as a whiteboard lays it out
 * @property {number} height
 */

/** The document of a size, the same in every run. @param {number} size @returns {BenchDocument} */
export function benchDocument(size) {
  const grid = grids[size]
  if (grid === undefined) throw new Error(`No grid for ${size} cards.`)
  const [stageCount, laneCount] = grid
  const cells = stageCount * laneCount
  const cellWidth = cardsPerRow * (cardSize + gap) + 2 * gap
  const rows = Math.ceil(Math.ceil(size / cells) / cardsPerRow)
  const cellHeight = rows * (cardSize + gap) + 2 * gap
  const { pick } = seededRandom(size)
  /** @type {BenchCard[]} */
  const cards = []
  for (let cell = 0; cell < cells; cell++) {
    const [stage, lane] = [Math.floor(cell / laneCount), cell % laneCount]
    // Spread evenly where the cells cannot all hold the same number.
    const count = Math.floor(((cell + 1) * size) / cells) - Math.floor((cell * size) / cells)
    for (let place = 0; place < count; place++) {
      const words = Array.from({ length: wordsPerCard }, (_, n) =>
        pick((n + place) % 2 === 0 ? korean : english),
      )
      cards.push({
        id: `c${cards.length}`,
        stage,
        lane,
        x: stage * cellWidth + gap + (place % cardsPerRow) * (cardSize + gap),
        y: lane * cellHeight + gap + Math.floor(place / cardsPerRow) * (cardSize + gap),
        width: cardSize,
        height: cardSize,
        text: words.join(' '),
        color: pick(colors),
      })
    }
  }
  return {
    size,
    stages: Array.from({ length: stageCount }, (_, n) => ({ name: `단계 ${n + 1} Stage` })),
    lanes: Array.from({ length: laneCount }, (_, n) => ({ name: `레인 ${n + 1} Lane` })),
    cards,
    links: linksOf(cards, Math.round(size / stageCount)),
    width: stageCount * cellWidth,
    height: laneCount * cellHeight,
  }
}

/** Each tenth card leads to the one at its place in the next stage. @param {readonly BenchCard[]} cards @param {number} perStage */
function linksOf(cards, perStage) {
  /** @type {BenchLink[]} */
  const links = []
  for (let n = 0; n + perStage < cards.length; n += cardsPerLink) {
    links.push({ id: `e${links.length}`, from: `c${n}`, to: `c${n + perStage}` })
  }
  return links
}
