/** Tables between the map and spreadsheets, by the clipboard of the system, in real Chromium. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const preview = () => map.page.getByRole('dialog', { name: '표 붙여넣기' })
const answer = (name: string) => preview().getByRole('button', { name, exact: true })
const count = (title: string) => map.card(title).count()
/** The first cell of the map: goal, in the first step. */
const toFirstCell = async () => {
  await map.card('우리 집에 맞는 방법과 비용 알기').click()
  await map.press('Control+Home')
}

/** Down to the lane of touchpoints. */
const toTouchpoints = async () => {
  for (let lanes = 0; lanes < 12 && !/접점/.test(await map.place()); lanes++) {
    await map.press('ArrowDown')
  }
}

describe('a table from a spreadsheet', () => {
  it('fills empty cells at once, each line of a cell as a card, and goes with one undo', async () => {
    await toFirstCell()
    await map.press('ArrowRight')
    await map.copyElsewhere('"첫 줄\n둘째 ""줄"""\t옆 칸\r\n')
    await map.press('Control+v')
    for (const title of ['첫 줄', '둘째 "줄"', '옆 칸']) {
      await expect.poll(() => count(title)).toBe(1)
    }
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 첫 줄/)
    await map.undo()
    await expect.poll(() => count('옆 칸')).toBe(0)
    expect(await count('첫 줄')).toBe(0)
  })

  it('is shown first where it would overwrite and add steps, and keeps the cards it renames', async () => {
    await toFirstCell()
    await map.press('End')
    const place = await map.place()
    await map.copyElsewhere(
      '새 목표\t다음 목표\n새 행동\t\n새 생각\t\n새 접점\t새 접점 둘\n1.5\t7\n-1\t좋음',
    )
    await map.press('Control+v')
    await expect.poll(() => preview().textContent()).toContain('‘갱신·이사’ 단계 끝에 스텝 1개를')
    const text = (await preview().textContent()) ?? ''
    for (const said of [
      '지금: 새집에서도 끊김 없이 쓰기',
      '지금: 해지·이전',
      '새 스텝',
      '‘7’',
      '‘좋음’',
    ]) {
      expect(text).toContain(said)
    }
    await map.press('Escape')
    await preview().waitFor({ state: 'detached' })
    expect(await map.place()).toBe(place)
    await map.press('Control+v')
    await answer('바꾸기').waitFor()
    // The button that a spreadsheet would press has the focus.
    await map.press('Enter')
    await expect.poll(() => count('다음 목표')).toBe(1)
    expect(await count('새집에서도 끊김 없이 쓰기')).toBe(0)
    // The touchpoint was renamed: its channel is still there.
    expect(await map.card('새 접점').textContent()).toContain('콜센터')
    await map.undo()
    await expect.poll(() => count('새집에서도 끊김 없이 쓰기')).toBe(1)
    expect(await count('다음 목표')).toBe(0)
  })

  it('can join what is there instead', async () => {
    await toFirstCell()
    await map.copyElsewhere('하나\t둘')
    await map.press('Control+v')
    await answer('아래에 추가').click()
    await expect.poll(() => count('하나')).toBe(1)
    expect(await count('우리 집에 맞는 방법과 비용 알기')).toBe(1)
  })

  it('is read from HTML where that tells more, and swapped on demand', async () => {
    await toFirstCell()
    await map.press('ArrowRight')
    const html = '<table><tr><td>왼쪽<br>아래</td></tr><tr><td>"따옴표"</td></tr></table>'
    await map.copyElsewhere('왼쪽\n아래\n"따옴표"', html)
    await map.press('Control+v')
    await answer('아래에 추가').click()
    await expect.poll(() => count('"따옴표"')).toBe(1)
    // One cell of two lines, and the one below it.
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 왼쪽/)
    await map.undo()
    // With Shift the browser hands over plain text: lines, which may be spread over the steps.
    await map.press('Control+Shift+v')
    await preview().getByRole('radio', { name: '표로' }).click()
    await preview().getByRole('checkbox', { name: '행과 열 바꾸기' }).click()
    await preview().getByRole('columnheader', { name: '신청·동의 · 1' }).waitFor()
    await answer('아래에 추가').click()
    await expect.poll(() => count('아래')).toBe(1)
    expect(await map.place()).toMatch(/탐색 · 2 · 목표: 왼쪽/)
  })

  it('sets emotions, and says so where a number is none', async () => {
    await map.page.locator('[data-emotion]').first().click()
    await map.copyElsewhere('−1.5')
    await map.press('Control+v')
    await expect.poll(() => map.place()).toContain('−1.5')
    await map.copyElsewhere('3')
    await map.press('Control+v')
    await map.page.getByText('감정 값은 −2에서 2까지입니다. 넣지 않은 것: ‘3’').waitFor()
    expect(await map.place()).toContain('−1.5')
  })

  it('is taken from a CSV file of Korean Excel that is dropped on a cell', async () => {
    await toFirstCell()
    // 가나,다라 in the code page that Excel saves in.
    const bytes = Buffer.from([0xb0, 0xa1, 0xb3, 0xaa, 0x2c, 0xb4, 0xd9, 0xb6, 0xf3, 0x0d, 0x0a])
    await map.dropFile(map.card('다투지 않고 빨리 동의 받기'), '여정.csv', bytes)
    await answer('아래에 추가').click()
    await expect.poll(() => map.place()).toMatch(/신청·동의 · 1 · 목표: 가나/)
    expect(await count('다라')).toBe(1)
    // The same file from the clipboard goes to the cursor.
    await map.press('Control+Home', 'ArrowRight')
    await map.pasteFile('여정.csv', bytes)
    await expect.poll(() => map.place()).toMatch(/탐색 · 2 · 목표: 가나/)
  })
})

describe('a copied range', () => {
  it('is a table for others, and all it is for another map', async () => {
    await map.card('상담 챗봇').click()
    await map.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c')
    expect(await map.clipboard()).toBe('상담 챗봇\t설치 신청서\n-1\t\n-1\t0')
    expect(await map.clipboard('text/html')).toContain('<td>-1</td>')
    await map.page.getByRole('button', { name: /To-be/ }).first().click()
    await map.page.getByRole('banner').getByText('집 충전, 다투지 않는 단지').waitFor()
    await map.cards.first().click()
    await map.press('Control+End', 'Control+v')
    await answer('아래에 추가').click()
    // It went to the lane of touchpoints by itself, with its channel.
    await expect.poll(() => map.place()).toMatch(/접점 · 채널: 상담 챗봇/)
    expect(await map.card('상담 챗봇').last().textContent()).toMatch(/상담 챗봇.*챗봇/)
  })

  it('moves by cut to another map, and goes as a copy into another project', async () => {
    await map.card('상담 챗봇').click()
    await map.press('Control+x')
    await map.page.getByRole('button', { name: /To-be/ }).first().click()
    await map.page.getByRole('banner').getByText('집 충전, 다투지 않는 단지').waitFor()
    const before = await count('상담 챗봇')
    await map.cards.first().click()
    await map.press('Control+Home')
    await toTouchpoints()
    await map.press('Control+v')
    await expect.poll(() => map.place()).toMatch(/· 1 · 접점 · 채널: 상담 챗봇/)
    expect(await count('상담 챗봇')).toBe(before + 1)
    await map.press('Control+c')
    await map.page.getByRole('button', { name: /As-is/ }).first().click()
    await map.page.getByRole('banner').getByText('집 충전, 탐색에서 이사까지').waitFor()
    // It left the map that it was cut from.
    expect(await count('상담 챗봇')).toBe(0)
    await map.page.getByRole('button', { name: /프로젝트 목록으로/ }).click()
    await map.page.getByRole('button', { name: /빈 프로젝트/ }).click()
    await map.page.getByRole('button', { name: '새 여정 맵' }).first().click()
    await map.header(/1단계/).first().waitFor()
    await map.editor.focus()
    await toTouchpoints()
    await map.press('Control+v')
    await expect.poll(() => map.place()).toMatch(/1단계 · 1 · 접점 · 채널: 상담 챗봇/)
    expect(await map.card('상담 챗봇').textContent()).toContain('챗봇')
  })

  it('lets no text leave as a formula, and takes it back as it was', async () => {
    await toFirstCell()
    await map.press('ArrowRight')
    await map.page.keyboard.type('=1+1')
    await map.press('Enter')
    await map.card('=1+1').click()
    await map.press('Control+c')
    expect(await map.clipboard()).toBe("'=1+1")
    await map.copyElsewhere("'=1+1\t")
    await map.press('ArrowRight', 'Control+v')
    await expect.poll(() => count('=1+1')).toBe(2)
  })
})
