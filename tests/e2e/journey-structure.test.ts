/** Rearranging a map by its headers, in real Chromium: duplicate, split, join, fold, lock. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const entry = (name: string) => map.page.getByRole('menuitem', { name, exact: true })
const stageNames = async () => {
  const headers = map.page.getByRole('toolbar', { name: '단계', exact: true })
  const texts = await headers.locator('[data-header-button]').allTextContents()
  return texts.map((text) => /^(\d+)\s+(\S+)/.exec(text.trim())?.[2])
}

describe('a stage', () => {
  it('is duplicated by key and joined to its copy from its menu, each undone in one step', async () => {
    const before = await stageNames()
    await map.header(/^1 /).click()
    await map.press('Control+d')
    await expect
      .poll(stageNames)
      .toEqual([before[0], before[0], ...before.slice(1)].slice(0, (await stageNames()).length))
    await map.header(/^1 /).click({ button: 'right' })
    await entry('다음 단계와 합치기').click()
    await map.page
      .getByText(/단계를 합쳤습니다/)
      .first()
      .waitFor()
    await map.undo()
    await map.undo()
    await expect.poll(stageNames).toEqual(before)
  })
})

describe('a step', () => {
  it('is split by cards that are chosen beside the map', async () => {
    const steps = () => map.header(/^탐색의 스텝/).count()
    const before = await steps()
    await map.header(/탐색의 스텝 1/).click({ button: 'right' })
    await entry('카드를 골라 스텝 나누기').click()
    const panel = map.page.getByRole('complementary').first()
    await panel.getByRole('checkbox', { name: '커뮤니티 글과 영상 후기로 비용 비교' }).click()
    await panel.getByRole('button', { name: '카드 1장을 새 스텝으로' }).click()
    // The new step waits for its name.
    await map.page.keyboard.type('후기 읽기')
    await map.press('Enter')
    await expect.poll(steps).toBe(before + 1)
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    expect(await map.place()).toMatch(/탐색 · 후기 읽기 · 행동: 커뮤니티/)
  })
})

describe('a lane', () => {
  it('is folded and opened by key, and says how much is in it', async () => {
    const cards = () => map.cards.count()
    const before = await cards()
    await map.header('행동').click()
    await map.press('-')
    await expect.poll(cards).toBeLessThan(before)
    await map.header(/^행동, 접힘, \d+개$/).click()
    await map.press('+')
    await expect.poll(cards).toBe(before)
  })
})

describe('a locked structure', () => {
  it('refuses by key and by mouse with a sentence, lets cards change, and is unlocked from there', async () => {
    const before = await stageNames()
    await map.page.getByRole('button', { name: '구조 잠금' }).click()
    await map.header(/^1 /).click()
    await map.press('Delete')
    await map.page.getByText('구조가 잠겨 있어').first().waitFor()
    expect(await stageNames()).toEqual(before)
    await map.header(/^1 /).click({ button: 'right' })
    expect(
      await map.page
        .getByRole('menuitem', { name: /^단계와 그 안의 카드 삭제/ })
        .getAttribute('aria-disabled'),
    ).toBe('true')
    await map.press('Escape')
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    await map.press('Delete')
    await expect.poll(() => map.card('커뮤니티 글과 영상 후기로 비용 비교').count()).toBe(0)
    await map.page.getByRole('button', { name: '구조 잠김' }).click()
    await map.header(/^1 /).click()
    await map.press('Alt+ArrowRight')
    await expect.poll(stageNames).toEqual([before[1], before[0], ...before.slice(2)])
  })
})

describe('a template', () => {
  it('is kept from a map, begins a new one, and is there on the start screen', async () => {
    const { page } = map
    const before = await stageNames()
    const maps = page.getByRole('navigation', { name: '이동' })
    await maps
      .getByRole('button', { name: /As-is$/ })
      .first()
      .click({ button: 'right' })
    await entry('템플릿으로 저장').hover()
    await entry('구조만').click()
    const kept = page.getByText(/템플릿을 이 기기에 저장했습니다/)
    await kept.waitFor()
    const name = /"(.+)"/.exec((await kept.textContent()) ?? '')?.[1] ?? ''
    await page.getByRole('button', { name: '레인 묶음이나 템플릿으로 새 맵' }).click()
    await entry(name).click()
    await expect.poll(() => map.cards.count()).toBe(0)
    await expect.poll(stageNames).toEqual(before)
    await page.getByRole('button', { name: /프로젝트 목록으로/ }).click()
    await page.getByRole('button', { name: /구조만$/ }).click()
    await expect.poll(stageNames).toEqual(before)
  })
})
