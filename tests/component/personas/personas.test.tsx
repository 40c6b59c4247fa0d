/** Personas by role and name: what a sheet shows, what a change does, what another window may not. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { PersonasPage } from '#renderer/features/personas/PersonasPage.tsx'
import { pointsOnMap } from '#shared/analysis/points-on-map.ts'
import { lowestOf, stepPlaceName } from '#renderer/features/personas/map-line.ts'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { AssetContext } from '#renderer/state/assets.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { OtherProjectsContext } from '#renderer/state/other-projects.ts'
import { useSession } from '#renderer/state/session.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const people = [
  make.project({ id: 'project-1' }),
  make.persona({
    id: 'persona-1',
    name: '민서',
    goals: ['제때 충전', '요금 예측'],
    interviewCount: 6,
    surveyCount: 190,
    isProtoPersona: false,
  }),
  make.persona({ id: 'persona-2', name: '정호', isProtoPersona: true }),
]

function Page() {
  const place = useSession((session) => session.place)
  return (
    <main>
      <PersonasPage personaId={place.kind === 'personas' ? place.personaId : null} />
    </main>
  )
}

function show(
  records: readonly AnyRecord[] = people,
  {
    personaId = null,
    isReadOnly = false,
  }: { personaId?: string | null; isReadOnly?: boolean } = {},
): TestWorkbench {
  const workbench = new TestWorkbench(records)
  const assets = { put: () => Promise.resolve(''), get: () => Promise.resolve(null) }
  const others = {
    list: () => Promise.resolve([]),
    read: () => Promise.resolve(null),
    picture: () => Promise.resolve(null),
  }
  useSession.getState().goTo({ kind: 'personas', personaId })
  render(
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <TooltipArea>
        <ToastRegion label="알림" dismissLabel="알림 닫기">
          <DocumentContext value={openDocument('project-1', workbench, { isReadOnly })}>
            <AssetContext value={assets}>
              <OtherProjectsContext value={others}>
                <Page />
              </OtherProjectsContext>
            </AssetContext>
          </DocumentContext>
        </ToastRegion>
      </TooltipArea>
    </LanguageProvider>,
  )
  return workbench
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const persona = (workbench: TestWorkbench, id = 'persona-1') => workbench.store.get('persona', id)!

it.each([
  ['the name of the one that is shown', people, '민서'],
  ['the place where there is none yet', people.slice(0, 1), '페르소나'],
])('the one main heading is %s', (_, records, name) => {
  show(records)
  const headings = screen.getAllByRole('heading', { level: 1 })
  expect(headings.map((heading) => heading.textContent)).toEqual([name])
})

describe('the sheet', () => {
  it('says what the persona rests on, and asks where it rests on nothing', async () => {
    const workbench = show()
    expect(screen.getByText('인터뷰 6 · 설문 190')).toBeInTheDocument()
    expect(screen.queryByText(/무엇을 보고 썼는지/)).not.toBeInTheDocument()
    await userEvent.clear(screen.getByRole('spinbutton', { name: '인터뷰' }))
    await userEvent.clear(screen.getByRole('spinbutton', { name: '설문 응답' }))
    await userEvent.tab()
    expect(screen.getByText(/무엇을 보고 썼는지/)).toBeInTheDocument()
    expect(persona(workbench)).toMatchObject({ interviewCount: null, surveyCount: null })
    await userEvent.click(screen.getByRole('checkbox', { name: '프로토 페르소나' }))
    expect(screen.getByText(/가정으로 만든 페르소나입니다/)).toBeInTheDocument()
  })

  it('stores clean text: no spaces round a name, no empty lines in a list', async () => {
    const workbench = show()
    await userEvent.clear(field('이름'))
    await userEvent.type(field('이름'), '  Minseo {Enter}')
    await userEvent.clear(field('목표 1'))
    await userEvent.click(field('나이'))
    expect(persona(workbench)).toMatchObject({ name: 'Minseo', goals: ['요금 예측'] })
  })

  it('undoes one field at a time, whatever was typed in between', async () => {
    const workbench = show()
    await userEvent.type(field('나이'), '34세{Enter}')
    await userEvent.type(field('역할·상황'), 'Driver{Enter}')
    act(() => void workbench.undo())
    expect(persona(workbench)).toMatchObject({ age: '34세', role: '' })
    act(() => void workbench.undo())
    expect(persona(workbench)).toMatchObject({ age: '', role: '' })
    expect(workbench.history.state().undo).toBeNull()
  })

  it('can only be read in a second window', () => {
    show(people, { isReadOnly: true })
    for (const box of screen.getAllByRole('textbox')) expect(box).toBeDisabled()
    expect(screen.queryByRole('button', { name: '페르소나 추가' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '민서 메뉴' })).toBeDisabled()
    expect(screen.getByRole('button', { name: '정호' })).toBeEnabled()
  })
})

describe('the list', () => {
  it('teaches where there is nobody yet, and begins with an empty name', async () => {
    const workbench = show([make.project({ id: 'project-1' })])
    expect(screen.getByText(/예: 민서/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '페르소나 추가' }))
    expect(field('이름')).toHaveFocus()
    expect(workbench.store.all('persona')).toHaveLength(1)
  })

  it('shows the neighbour after a deletion, and takes the offer to undo away with the next change', async () => {
    const workbench = show(people, { personaId: 'persona-1' })
    within(screen.getByRole('navigation', { name: '페르소나' }))
      .getByRole('button', { name: /^민서/ })
      .focus()
    await userEvent.keyboard('{Delete}')
    expect(field('이름').value).toBe('정호')
    const offer = () => screen.queryByRole('button', { name: '실행 취소' })
    expect(offer()).toBeInTheDocument()
    await userEvent.type(field('나이'), '50세{Enter}')
    expect(offer()).not.toBeInTheDocument()
    expect(workbench.store.get('persona', 'persona-1')).toBeUndefined()
  })

  it('brings a deleted persona back with the offer, and shows it', async () => {
    const workbench = show(people, { personaId: 'persona-2' })
    await userEvent.click(screen.getByRole('button', { name: '정호 메뉴' }))
    await userEvent.click(screen.getByRole('menuitem', { name: /^삭제/ }))
    await userEvent.click(screen.getByRole('button', { name: '실행 취소' }))
    expect(field('이름').value).toBe('정호')
    expect(workbench.store.all('persona').map(({ id }) => id)).toEqual(['persona-1', 'persona-2'])
  })

  it('gives a new persona a colour and a shape that nobody has', async () => {
    const workbench = show()
    await userEvent.click(screen.getByRole('button', { name: '페르소나 추가' }))
    const [first, second, added] = workbench.store.all('persona')
    expect([first!.color, second!.color]).not.toContain(added!.color)
    expect([first!.pointShape, second!.pointShape]).not.toContain(added!.pointShape)
  })
})

describe('the line on a map', () => {
  const journey = make.journey({ id: 'journey-1', name: '충전' })
  const lane = make.lane({ id: 'lane-1', journeyId: 'journey-1', kind: 'emotion' })
  const stages = ['탐색', '설치'].map((name, n) =>
    make.stage({ id: `stage-${n}`, journeyId: 'journey-1', name }),
  )
  const steps = [
    make.step({ id: 'step-0', stageId: 'stage-0' }),
    make.step({ id: 'step-1', stageId: 'stage-0', isHidden: true }),
    make.step({ id: 'step-2', stageId: 'stage-1', name: '방문' }),
  ]
  const points = [1, -2, -1].map((value, n) =>
    make['emotion-point']({
      id: `emotion-point-${n}`,
      laneId: 'lane-1',
      stepId: `step-${n}`,
      personaId: 'persona-1',
      value,
    }),
  )
  const { store } = new TestWorkbench([...people, journey, lane, ...stages, ...steps, ...points])

  it('leaves out what is hidden, and names its lowest place', () => {
    const line = pointsOnMap(store, 'journey-1', 'persona-1')
    expect(line.map((point) => point?.value)).toEqual([1, -1])
    expect(lowestOf(line)).toEqual({ stepId: 'step-2', value: -1 })
    expect(stepPlaceName(store, 'step-2')).toBe('설치 · 방문')
    expect(stepPlaceName(store, 'step-0')).toBe('탐색')
  })

  it('is a row of gaps where the persona was not assessed', () => {
    const line = pointsOnMap(store, 'journey-1', 'persona-2')
    expect(line).toEqual([null, null])
    expect(lowestOf(line)).toBeNull()
  })
})

describe('the keyboard focus', () => {
  const entry = (name: RegExp) =>
    within(screen.getByRole('navigation', { name: '페르소나' })).getByRole('button', { name })

  it('goes to the neighbour of a persona that is deleted, and to the one button once all are', async () => {
    show()
    entry(/민서/).focus()
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(entry(/정호/)).toHaveFocus())
    await userEvent.keyboard('{Delete}')
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })

  it('stays among the maps when the persona is put on one or taken off', async () => {
    show([
      ...people,
      make.journey({ id: 'journey-1', name: '첫 맵', order: 'a' }),
      make.journey({ id: 'journey-2', name: '둘째 맵', order: 'b' }),
    ])
    await userEvent.click(screen.getByRole('button', { name: '‘첫 맵’에 넣기' }))
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
    await userEvent.click(screen.getByRole('button', { name: '‘첫 맵’에서 빼기' }))
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
  })
})

it('taking a persona off a map says what goes along, and can be taken back', async () => {
  const workbench = show(makeSmallProject(), { personaId: 'persona-min' })
  const count = () => workbench.store.pointingAt('emotion-point', 'personaId', 'persona-min').length
  const before = count()
  expect(before).toBeGreaterThan(0)
  await userEvent.click(screen.getByRole('button', { name: /에서 빼기$/ }))
  expect(count()).toBe(0)
  expect(screen.getByText(new RegExp(`감정 점 ${before}개와 함께 뺐습니다`))).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '실행 취소' }))
  expect(count()).toBe(before)
})

it('a negative number of people is refused with a hint, and what was there stays', async () => {
  const workbench = show()
  const interviews = screen.getByRole('spinbutton', { name: '인터뷰' })
  await userEvent.clear(interviews)
  await userEvent.type(interviews, '-3{Enter}')
  expect(screen.getByText('0 이상의 정수로 적어 주세요.')).toBeInTheDocument()
  expect(persona(workbench).interviewCount).toBe(6)
  await userEvent.clear(interviews)
  await userEvent.type(interviews, '7{Enter}')
  expect(screen.queryByText('0 이상의 정수로 적어 주세요.')).not.toBeInTheDocument()
  expect(persona(workbench).interviewCount).toBe(7)
})
