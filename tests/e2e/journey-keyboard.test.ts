/** Filling and changing a map by keyboard alone, in Korean, in real Chromium. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

describe('typing into cells', () => {
  it('takes Korean from the first letter on, card after card, and undoes each in one step', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('ArrowRight')
    expect(await map.place()).toContain('빈 칸')
    const keys = await map.inputMethod()
    await keys.type('한글')
    await map.press('Enter')
    await keys.type('둘째')
    await map.press('Tab')
    await expect.poll(() => map.card('한글').count()).toBe(1)
    await expect.poll(() => map.card('둘째').count()).toBe(1)
    await map.undo()
    await expect.poll(() => map.card('둘째').count()).toBe(0)
    expect(await map.card('한글').count()).toBe(1)
    await map.undo()
    await expect.poll(() => map.card('한글').count()).toBe(0)
    await map.redo()
    await expect.poll(() => map.card('한글').count()).toBe(1)
  })

  it('keeps nothing and moves nothing while a syllable is being composed', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('ArrowRight')
    const keys = await map.inputMethod()
    const before = await map.cards.count()
    await keys.compose('ㄱ', '가', '갑')
    // Longer than the pause after which typed text is kept.
    await map.page.waitForTimeout(600)
    expect(await map.cards.count()).toBe(before)
    expect(await map.editor.inputValue()).toBe('갑')
    await keys.finish('갑')
    await keys.compose('ㅅ', '시')
    await keys.finish('시')
    await map.press('Enter')
    await expect.poll(() => map.card('갑시').count()).toBe(1)
  })

  it('replaces a title by typing, appends after F2, and takes all back with Escape', async () => {
    const card = map.card('우리 집에 맞는 방법과 비용 알기')
    await card.click()
    await map.page.keyboard.type('새 목표')
    await map.press('Escape')
    expect(await card.count()).toBe(1)
    await map.press('F2')
    await map.page.keyboard.type(' 먼저')
    await map.press('Enter')
    await expect.poll(() => map.card('우리 집에 맞는 방법과 비용 알기 먼저').count()).toBe(1)
    await map.undo()
    await expect.poll(() => card.count()).toBe(1)
  })

  it('never replaces what was just written, also at the right edge of the map', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('End', 'ArrowDown', 'Alt+Enter')
    await map.page.keyboard.type('하나')
    await map.press('Tab')
    await map.page.keyboard.type('둘')
    await map.press('Tab')
    await map.page.keyboard.type('셋')
    await map.press('Enter')
    for (const title of ['하나', '둘', '셋']) {
      await expect.poll(() => map.card(title).count()).toBe(1)
    }
  })

  it('moves what was cut with all its links', async () => {
    const chatbot = map.card('상담 챗봇')
    await chatbot.click()
    await map.press('Control+x', 'ArrowRight', 'Control+v')
    await expect.poll(() => map.place()).toMatch(/신청·동의 · 1 · .*: 상담 챗봇/)
    expect(await chatbot.count()).toBe(1)
  })

  it('makes one card of each pasted line', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('ArrowRight')
    await map.paste('첫 줄\n둘째 줄\n\n셋째 줄')
    for (const title of ['첫 줄', '둘째 줄', '셋째 줄']) {
      await expect.poll(() => map.card(title).count()).toBe(1)
    }
    await map.undo()
    await expect.poll(() => map.card('둘째 줄').count()).toBe(0)
  })
})

describe('the hands of a spreadsheet', () => {
  it('go on with arrows and Enter while writing, and back with Shift', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('ArrowRight')
    await map.page.keyboard.type('하나')
    await map.press('ArrowRight')
    expect(await map.place()).toMatch(/탐색 · 3 · 목표: 빈 칸/)
    await map.page.keyboard.type('둘')
    await map.press('Shift+Tab')
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 하나/)
    await map.press('Alt+Enter')
    await map.page.keyboard.type('셋')
    await map.press('Shift+Enter')
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 하나/)
    // In a text that was opened the arrows move the caret.
    await map.press('F2', 'ArrowLeft')
    await map.page.keyboard.type('마')
    await map.press('Enter')
    for (const title of ['하마나', '둘', '셋']) {
      await expect.poll(() => map.card(title).count()).toBe(1)
    }
    // Below the last card Enter with nothing written leads on to the next lane.
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 셋/)
    await map.press('Escape', 'Enter', 'Enter', 'Enter')
    expect(await map.place()).toMatch(/탐색 · 2 · 행동: 지도에서/)
  })

  it('jump over the map and choose ranges, seen and said', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    const places: string[] = []
    const ways = ['Control+ArrowRight', 'Control+End', 'Control+Home', 'End', 'PageDown', 'PageUp']
    for (const key of ways) {
      await map.press(key)
      places.push((await map.place()).replace(/:.*/, ''))
    }
    // How far a page reaches depends on the window.
    expect(places.splice(4, 1)[0]).toMatch(/^갱신·이사 · 1 · (?!목표|행동)/)
    expect(places).toEqual([
      '신청·동의 · 1 · 목표',
      expect.stringMatching(/^갱신·이사 · 1 · (?!목표)/),
      '탐색 · 1 · 목표',
      '갱신·이사 · 1 · 목표',
      '갱신·이사 · 1 · 목표',
    ])
    const range = map.page.locator('[data-cell-range]')
    expect(await range.count()).toBe(0)
    await map.press('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown')
    expect(await map.place()).toContain('레인 2줄 × 스텝 3개 선택')
    expect(await range.count()).toBe(1)
    await map.card('신청서를 쓰고 분전반 사진 올리기').click({ modifiers: ['Shift'] })
    expect(await map.place()).toContain('레인 2줄 × 스텝 4개 선택')
    // Empty cells are chosen by the mouse as well.
    await map.press('Control+Home', 'ArrowRight', 'ArrowRight')
    const empty = await map.editor.boundingBox()
    await map.press('Control+Home')
    await map.page.keyboard.down('Shift')
    await map.page.mouse.click(empty!.x + 20, empty!.y + 10)
    await map.page.keyboard.up('Shift')
    expect(await map.place()).toContain('레인 1줄 × 스텝 3개 선택')
    await map.press('ArrowDown')
    expect(await range.count()).toBe(0)
  })

  it('fill a range from its first cell and clear it, each in one step', async () => {
    const goal = map.card('우리 집에 맞는 방법과 비용 알기')
    await goal.click()
    await map.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Control+d')
    await expect.poll(() => goal.count()).toBe(3)
    await map.press('Delete')
    await expect.poll(() => goal.count()).toBe(0)
    expect(await map.place()).toContain('레인 1줄 × 스텝 3개 선택')
    await map.undo()
    await expect.poll(() => goal.count()).toBe(3)
    await map.undo()
    await expect.poll(() => goal.count()).toBe(1)
  })
})

describe('moving by keyboard', () => {
  it('walks cells, moves a card with Alt, chooses several with Shift, deletes and brings back', async () => {
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    await map.press('Alt+ArrowRight')
    expect(await map.place()).toMatch(/탐색 · 2 · 행동: 커뮤니티/)
    await map.undo()
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    await map.press('Shift+ArrowRight')
    const before = await map.cards.count()
    await map.press('Delete')
    await expect.poll(() => map.cards.count()).toBe(before - 2)
    await map.undo()
    await expect.poll(() => map.cards.count()).toBe(before)
  })

  it('sets, raises and clears a feeling by keys', async () => {
    await map.page.locator('[data-emotion]').first().click()
    await map.press('5')
    expect(await map.place()).toContain('+2 매우 좋음')
    await map.press('-')
    expect(await map.place()).toContain('+1.5')
    await map.press('Delete')
    expect(await map.place()).toContain('아직 모름')
    await map.undo()
    await map.undo()
    await expect.poll(() => map.place()).toContain('+2 매우 좋음')
  })

  it('renames, moves and deletes a stage from its header', async () => {
    await map.header(/^1 탐색/).focus()
    await map.press('F2')
    const keys = await map.inputMethod()
    await keys.type('알아보기')
    await map.press('Enter')
    await expect.poll(() => map.header(/^1 알아보기/).count()).toBe(1)
    await map.press('Alt+ArrowRight')
    await expect.poll(() => map.header(/^2 알아보기/).count()).toBe(1)
    await map.press('Delete')
    await expect.poll(() => map.header(/알아보기/).count()).toBe(0)
    await map.undo()
    await expect.poll(() => map.header(/^2 알아보기/).count()).toBe(1)
  })

  it('leaves the map with F6 and Tab, so that nobody is caught in it', async () => {
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    await map.press('End', 'Tab')
    expect(
      await map.page.evaluate(() => document.activeElement?.hasAttribute('data-cell-editor')),
    ).toBe(false)
  })
})
