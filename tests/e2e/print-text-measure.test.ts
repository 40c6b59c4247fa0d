/** Compares the lines counted without a screen with those that real Chromium sets. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakLines, type FontWeight } from '#shared/layout/text-measure.ts'
import { launchChromium, rendererAddress } from '#tests/helpers/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const korean =
  '보조금 기준이 업체마다 다르게 안내됨 동의 절차를 이용자가 직접 조율 관리사무소 전자 동의 대행 앱에서 신청하면 업체가 받아 준다 견적을 세 번 기사님이 늦게 왔어요 뷁 힣'.split(
    ' ',
  )
const english =
  'the Customer journey, map; WiFi AVATAR iPhone15 e-mail https://x.kr/a?b=1&c=2 user@site.com well-known (beta) "quoted" it\'s 3,000 12:30 50% $100 A/B C++ #tag office Töpfer façade'.split(
    ' ',
  )
const mixed =
  '3월 12일 n=11 “왜 동의서를…” 설치·이사 2026년 (가상) 100%만 7kW급 5~10분 → CSAT 가/나 A4용지 …그래서 — 것—이다 ‘앱’이 「약관」을 ㎡당 ①번 !! ? ㅋㅋㅋ ₩30,000 30,000원 -2.1 가-나 『책』(제2판)'.split(
    ' ',
  )
const joints = [' ', ' ', ' ', ' ', '  ', '\n', '', ', ', '. ', '·', '-', '! ']

interface Sample {
  readonly text: string
  readonly width: number
  readonly fontSize: number
  readonly weight: FontWeight
}

/** The same samples in every run: numbers from 0 to 1 out of a linear congruence. */
function makeSamples(count: number): readonly Sample[] {
  let state = 20_260_705
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  return Array.from({ length: count }, (_, n) => {
    const words = [korean, english, mixed, [...korean, ...english, ...mixed]][n % 4]!
    const length = 1 + Math.floor(random() * 14)
    const text = Array.from({ length }, () => pick(words) + pick(joints)).join('')
    const width = 40 + Math.round(random() * 26_000) / 100
    return {
      text,
      width,
      fontSize: pick([10, 11, 12, 13, 14.5]),
      weight: pick([400, 500, 600, 700]),
    }
  })
}

it('counts as many lines as Chromium, hardly ever more, never fewer', async () => {
  const samples = makeSamples(800)
  const page = await browser.newPage()
  await page.goto(`${rendererAddress()}print.html`)
  const counted = await page.evaluate(async (all) => {
    for (const weight of [400, 500, 600, 700]) {
      await document.fonts.load(`${weight} 16px Pretendard`, '가A')
    }
    const boxes = all.map(({ text, width, fontSize, weight }) => {
      const box = document.createElement('div')
      box.style.cssText = `width:${width}px;font:${weight} ${fontSize}px/20px Pretendard;
        font-kerning:none;font-variant-ligatures:none;text-rendering:geometricprecision;
        white-space:pre-wrap;word-break:keep-all;overflow-wrap:anywhere`
      box.textContent = text
      document.body.append(box)
      return box
    })
    return boxes.map((box) => Math.round(box.getBoundingClientRect().height / 20))
  }, samples)
  const differences = samples.map(
    (sample, n) => breakLines(sample.text, sample).length - counted[n]!,
  )
  expect(samples.filter((_, n) => differences[n]! < 0)).toEqual([])
  const equal = differences.filter((difference) => difference === 0).length
  expect(equal / samples.length).toBeGreaterThanOrEqual(0.97)
})
