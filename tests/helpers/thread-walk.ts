/** The walk along the whole thread by real input: pasted interviews at its start, a changed to-be map at its end. */
import { expect } from 'vitest'
import type { WalkPage } from './walk-page.ts'

const firstInterview = [
  '연구자: 집에서는 어떻게 충전하세요?',
  'P-01: 퇴근하면 자리가 없어서 밤마다 몇 번씩 내려가요.',
  '연구자: 그때 기분은요?',
  'P-01: 언제 빌지 몰라서 쉬지를 못해요.',
].join('\n')
const secondInterview = [
  '연구자: 기다릴 때 무엇이 힘드세요?',
  'P-02: 제 차례가 언제인지 아무도 몰라요.',
].join('\n')

/** The words of the chain that the walk makes. */
export const chain = {
  quotes: [
    '퇴근하면 자리가 없어서 밤마다 몇 번씩 내려가요.',
    '언제 빌지 몰라서 쉬지를 못해요.',
    '제 차례가 언제인지 아무도 몰라요.',
  ],
  pain: '언제 빌지 몰라서 쉬지를 못해요.',
  insight: '차례를 몰라 저녁을 쉬지 못한다',
  question: '어떻게 하면 퇴근한 이웃이 차례를 알고 쉴 수 있을까?',
  idea: '차례를 알려 주는 순번 대기',
  otherIdea: '종이로 된 신청판',
  prototype: '엘리베이터 옆 순번판',
  improvement: '순번을 앱에 보여 준다',
  changedCard: '앱에서 차례를 보고 저녁을 쉰다',
} as const

export class ThreadWalk {
  private readonly on: WalkPage
  /** What was done so far, by the words of its undo. */
  readonly done: string[] = []

  constructor(page: WalkPage) {
    this.on = page
  }

  /** From the start screen to the end; after each station, the list of breaks is looked at. */
  async go(): Promise<void> {
    await this.collectEvidence()
    await this.findInsight()
    await this.findIdeas()
    await this.buildAndTest()
    await this.changeTheMap()
  }

  /** The last action was one step for each of the names, and this is what they are called. */
  private async did(...names: readonly string[]): Promise<void> {
    await expect.poll(() => this.on.nextUndo()).toBe(names.at(-1))
    this.done.push(...names)
  }

  /** Looks at the thread's page; what is open there is exactly this. */
  private async expectBreaks(...breaks: readonly string[]): Promise<void> {
    await this.on.showThreadList()
    await expect.poll(() => this.on.breaks()).toEqual(breaks)
  }

  private async collectEvidence(): Promise<void> {
    const { app, page } = this.on
    await app.button(/^빈 프로젝트/).click()
    await app.button('새 여정 맵').first().click()
    await this.did('여정 맵 추가')
    await this.on.beginBoard('공감')
    await this.did('보드 추가')
    await this.on.choice('녹취록').click()
    for (const interview of [firstInterview, secondInterview]) {
      await app.button('녹취록 추가').click()
      await app.field('녹취록 글').click()
      await this.on.paste(interview)
      await app.button('마치기').click()
      await this.did('녹취록 추가', '녹취록 고치기')
    }
    await this.on.selectPassage(chain.quotes[2])
    await app.button('인용으로').click()
    await this.did('녹취록에서 인용하기')
    await page.getByRole('button', { name: /^인터뷰 1/ }).click()
    await this.on.selectPassage(chain.quotes[0])
    await app.button('인용으로').click()
    await this.did('녹취록에서 인용하기')
    await this.expectBreaks()

    await app.place('공감').click()
    await page.getByRole('button', { name: /^인터뷰 1/ }).click()
    await this.on.selectPassage(chain.pain)
    await app.button('페인 포인트로').click()
    await page.getByRole('combobox', { name: '넣을 곳' }).click()
    await page.getByRole('option', { name: '2단계' }).click()
    await app.button('페인 포인트 만들기').click()
    await this.did('인용과 함께 페인 포인트 추가')
    await page.getByRole('button', { name: '인터뷰 1 인용 2' }).waitFor()
    await this.expectBreaks('질문으로 바꾸지 않은 페인 포인트')
  }

  private async findInsight(): Promise<void> {
    const { app, page } = this.on
    await app.place('공감').click()
    await this.on.choice('캔버스').click()
    await this.on.notes(chain.quotes[0]).click()
    for (const quote of chain.quotes.slice(1))
      await this.on.notes(quote).click({ modifiers: ['Shift'] })
    await app.press('Control+g')
    await expect.poll(() => this.on.editor.getAttribute('data-cell-editor')).toBe('editing')
    await this.on.type(chain.insight, 'Enter')
    await this.did('묶음 추가', '메모 글 고치기')
    await this.on.panel.getByRole('button', { name: '이름을 인사이트로' }).click()
    await this.did('묶음을 인사이트로 만들기')

    await app.place('정의').click()
    const actions = page.getByRole('group', { name: '고른 것으로 할 일' })
    await this.on.main.getByRole('article', { name: chain.insight }).click()
    await actions.getByRole('button', { name: '잇기' }).click()
    await this.on.type('쉬지를', 'Enter')
    await this.did('연결하기')
    await this.on.main.getByRole('article', { name: chain.pain }).click()
    await actions.getByRole('button', { name: '질문 만들기' }).click()
    await this.on.type(chain.question.replace('어떻게 하면 ', ''), 'Enter')
    await this.did('이어서 만들기')
    await this.expectBreaks('아이디어 없는 질문')
  }

  private async findIdeas(): Promise<void> {
    const { app, page } = this.on
    await this.on.beginBoard('아이디어')
    await this.did('보드 추가')
    await app.button('질문 고르기').click()
    await page.getByRole('menuitemcheckbox', { name: chain.question }).click()
    await this.did('보드 고치기')
    const box = await this.on.board.boundingBox()
    await page.mouse.click(box!.x + 300, box!.y + 200)
    await this.on.type(chain.idea, 'Enter')
    await this.on.type(chain.otherIdea, 'Escape')
    await this.did('메모 추가', '메모 추가')
    await page.getByText('페인 포인트 1 · 근거 3 · 아이디어 2').waitFor()
    await this.expectBreaks()

    await app.place('아이디어').click()
    await app.button('참가자').click()
    for (const name of ['김지우', '박현아']) await this.on.type(name, 'Enter')
    await this.did('참가자 추가', '참가자 추가')
    await app.press('Escape')
    await this.on.choice('투표').click()
    await app.button('투표 열기').click()
    await this.did('투표 열기')
    for (const name of ['김지우', '박현아']) {
      await this.on.main.getByRole('button', { name: new RegExp(`^${name}`) }).click()
      await app.press('+')
      await this.did('투표하기')
      await app.button('다음 사람에게').click()
    }
    expect(await page.getByRole('table', { name: '투표 결과' }).count()).toBe(0)
    await app.button('투표 닫고 결과 보기').click()
    await this.did('투표 마감')
    await page.getByRole('row', { name: `1위 ${chain.idea} 2 2` }).waitFor()
    await this.expectBreaks('고른 뒤 만들지 않은 아이디어')
  }

  private async buildAndTest(): Promise<void> {
    const { app, page, main } = this.on
    await app.place('아이디어').click()
    await this.on.choice('캔버스').click()
    await this.on.notes(chain.idea).click()
    await this.on.panel.getByRole('button', { name: '프로토타입 만들기' }).click()
    await app.press('Control+a')
    await this.on.type(chain.prototype, 'Enter')
    await this.did('이어서 만들기')
    await this.expectBreaks('테스트하지 않은 프로토타입')

    await app.place('프로토타입').click()
    await main.getByRole('article', { name: chain.prototype }).click()
    await app.press('Enter')
    await main.getByRole('button', { name: '테스트 만들기' }).click()
    await this.did('이어서 만들기')
    const field = (name: string) => main.getByRole('textbox', { name, exact: true })
    const figure = (name: string) => main.getByRole('spinbutton', { name, exact: true })
    await this.on.fill(field('우리는 믿는다'), '차례를 알면 이웃이 저녁을 쉰다')
    await this.on.fill(field('맞다면'), '절반이 넘게 쉰다')
    await main.getByRole('combobox', { name: '기준의 종류' }).click()
    await page.getByRole('option', { name: '적용한 쪽이 이 비율 이상' }).click()
    await this.on.fill(figure('%'), '50')
    expect(await main.getByText('첫 결과 뒤 잠김').count()).toBe(0)
    await this.on.fill(figure('적용 · 해당'), '45')
    await this.on.fill(figure('적용 · 전체'), '60')
    await main.getByText('절반이 넘게 쉰다 · 50% 이상').waitFor()
    await main.getByText('첫 결과 뒤 잠김').waitFor()
    expect(await field('맞다면').count()).toBe(0)
    await main.getByText('기준에 이르렀습니다.').waitFor()
    await this.on.fill(field('그래서'), chain.improvement)
    await this.did(...Array.from({ length: 7 }, () => '메모 고치기'))
    await main.getByRole('radio', { name: '계속', exact: true }).click()
    await this.did('테스트 결정하기')
    await this.expectBreaks('통과했지만 개선이 없는 테스트')
  }

  private async changeTheMap(): Promise<void> {
    const { app, page, main, panel } = this.on
    await app.place('테스트').click()
    await main.getByRole('button', { name: '개선 만들기' }).click()
    await this.did('이어서 만들기')
    await panel.getByRole('textbox', { name: '제목' }).waitFor()
    await this.expectBreaks('통과했지만 목표 여정이 그대로임')
    // The break leads to the one action that is missing: first the map, then the change.
    await main.getByRole('button', { name: '목표 여정 만들기' }).click()
    await this.did('To-be 여정 맵 만들기')
    await this.expectBreaks('통과했지만 목표 여정이 그대로임')
    await main.getByRole('button', { name: '여정에 반영' }).click()
    await panel.getByRole('button', { name: '목표 여정에 반영' }).click()
    await page.getByRole('option', { name: '스텝 · 2단계' }).click()
    await this.did('To-be 맵에 반영하기')
    await this.expectBreaks('통과했지만 목표 여정이 그대로임')
    await main.getByRole('button', { name: '목표 여정 고치기' }).click()
    await panel.getByRole('button', { name: `페인 포인트 ${chain.pain}` }).waitFor()
    const step = await page.getByLabel('2단계의 스텝 1').boundingBox()
    const lane = await page.getByRole('button', { name: '행동', exact: true }).boundingBox()
    await page.mouse.click(step!.x + step!.width / 2, lane!.y + lane!.height)
    await this.on.type(chain.changedCard, 'Enter')
    await this.did('카드 추가')
    await this.expectBreaks()
    await main.getByText('이어진 페인 포인트 1 / 1').waitFor()
  }
}
