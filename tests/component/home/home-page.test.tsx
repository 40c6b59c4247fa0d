/** The start screen by role and name: what it shows, and what it asks of the app. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProjectSummary } from '#shared/files/project-summary.ts'
import { HomePage } from '#renderer/features/home/HomePage.tsx'
import type { DeletedProject, HomeProject } from '#renderer/features/home/home-project.ts'
import { pictureOf } from '#renderer/features/home/picture-shapes.ts'
import { LanguageProvider, type Language } from '#renderer/i18n/i18n.ts'

const now = new Date(2026, 6, 3, 12).getTime()

const summary: ProjectSummary = {
  name: '집에서 전기차 충전',
  organisation: '',
  journeyCount: 2,
  personaCount: 3,
  stageCount: 7,
  stepCount: 20,
  cardCount: 40,
  touchpointCount: 20,
  painPointCount: 16,
  opportunityCount: 9,
  pictureStageCount: 7,
  emotionLines: [{ color: 'violet', pointShape: 'circle', values: [1, null, -2, 0] }],
}

const projects: readonly HomeProject[] = [
  { id: 'project-1', changedAt: now - 5 * 60_000, summary },
  { id: 'project-2', changedAt: now - 26 * 3_600_000, summary: { ...summary, name: '' } },
]

const verbs = {
  onOpen: vi.fn(),
  onRename: vi.fn(),
  onDuplicate: vi.fn(),
  onExportFile: vi.fn(),
  onDelete: vi.fn(),
  onCreate: vi.fn(),
  onOpenSample: vi.fn(),
  onOpenFile: vi.fn(),
  onRestore: vi.fn(),
  onImportTemplate: vi.fn(),
}
const templateVerbs = {
  onUse: vi.fn(),
  onRename: vi.fn(),
  onExport: vi.fn(),
  onDelete: vi.fn(),
}
const own = {
  ownTemplates: [{ id: 'template-1', name: '충전 여정', hasContent: false }],
  templateVerbs,
}

beforeEach(() => vi.clearAllMocks())

function show(
  shown: readonly HomeProject[] | null,
  language: Language = 'ko',
  trash: readonly DeletedProject[] = [],
): void {
  render(
    <LanguageProvider language={language} onLanguageChange={() => undefined}>
      <HomePage projects={shown} trash={trash} now={now} {...verbs} {...own} />
    </LanguageProvider>,
  )
}

const cards = (): readonly HTMLElement[] =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li')!)

describe('recent projects', () => {
  it('show name, counts and how long ago they were changed', () => {
    show(projects)
    expect(cards().map((card) => card.textContent)).toEqual([
      '집에서 전기차 충전여정 맵 2 · 페르소나 3 · 페인 포인트 165분 전',
      '이름 없음여정 맵 2 · 페르소나 3 · 페인 포인트 16어제',
    ])
  })

  it('count in English with the right plurals', () => {
    show([{ ...projects[0]!, summary: { ...summary, journeyCount: 1 } }], 'en')
    expect(cards()[0]).toHaveTextContent('1 journey · 3 personas · 16 pain points')
  })

  it('open with a click or Enter', async () => {
    show(projects)
    const opener = screen.getByRole('button', { name: '집에서 전기차 충전' })
    await userEvent.click(opener)
    opener.focus()
    await userEvent.keyboard('{Enter}')
    expect(verbs.onOpen.mock.calls).toEqual([['project-1'], ['project-1']])
  })

  it('are renamed in place with F2; Escape leaves the name as it was', async () => {
    show(projects)
    const name = '집에서 전기차 충전'
    screen.getByRole('button', { name }).focus()
    await userEvent.keyboard('{F2}')
    await userEvent.clear(screen.getByRole('textbox', { name: '프로젝트 이름' }))
    await userEvent.keyboard('Charging{Enter}')
    expect(verbs.onRename.mock.calls).toEqual([['project-1', 'Charging']])

    screen.getByRole('button', { name }).focus()
    await userEvent.keyboard('{F2}Other{Escape}')
    expect(verbs.onRename).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('are deleted with the Delete key, but not while their name is being typed', async () => {
    show(projects)
    screen.getByRole('button', { name: '집에서 전기차 충전' }).focus()
    await userEvent.keyboard('{F2}{Delete}{Escape}')
    expect(verbs.onDelete).not.toHaveBeenCalled()
    screen.getByRole('button', { name: '집에서 전기차 충전' }).focus()
    await userEvent.keyboard('{Delete}')
    expect(verbs.onDelete.mock.calls).toEqual([['project-1']])
  })

  it('offer everything in a menu of their own', async () => {
    show(projects)
    const choose = async (item: string): Promise<void> => {
      await userEvent.click(screen.getByRole('button', { name: '집에서 전기차 충전 메뉴' }))
      await userEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${item}`) }))
    }
    await choose('열기')
    await choose('복제')
    await choose('프로젝트 파일로 저장')
    await choose('삭제')
    expect(
      [verbs.onOpen, verbs.onDuplicate, verbs.onExportFile, verbs.onDelete].map(
        (verb) => verb.mock.calls,
      ),
    ).toEqual(Array.from({ length: 4 }, () => [['project-1']]))
  })
})

describe('starting', () => {
  it('offers every template, and the samples once there are projects', async () => {
    show(projects)
    const templates = screen.getByRole('region', { name: '템플릿으로 시작' })
    const names = within(templates)
      .getAllByRole('button')
      .map((button) => button.textContent)
    expect(names).toEqual([
      '빈 프로젝트이름만 정하고 처음부터',
      '고객 여정 맵인지부터 사후까지 다섯 단계',
      '창구·공공 서비스안내를 찾는 때부터 결과 통보까지',
      '구독 서비스체험에서 갱신과 해지까지',
    ])
    await userEvent.click(within(templates).getByRole('button', { name: /^구독 서비스/ }))
    expect(verbs.onCreate.mock.calls).toEqual([['subscription']])

    const section = screen.getByRole('region', { name: '예제로 둘러보기' })
    const offered = within(section).getAllByRole('button')
    expect(offered.map((button) => button.textContent)).toEqual([
      '예제: 집에서 전기차 충전나눠 쓰는 충전 자리',
      '예제: 대학병원 외래 진료얼마나 남았는지 아는 대기',
      '예제: 의심거래로 멈춘 이체한 번만 말하면 되는 상담',
    ])
    offered[1]!.focus()
    await userEvent.keyboard('{Enter}')
    expect(verbs.onOpenSample.mock.calls).toEqual([['university-hospital-visit']])
  })

  it('teaches where nothing is yet, and shows no empty list', async () => {
    show([])
    expect(screen.queryByRole('heading', { name: '최근 프로젝트' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '첫 여정 맵 만들기' }))
    for (const button of screen.getAllByRole('button', { name: /^예제/ })) {
      await userEvent.click(button)
    }
    expect(verbs.onCreate.mock.calls).toEqual([['customer-journey']])
    expect(verbs.onOpenSample.mock.calls).toEqual([
      ['home-ev-charging'],
      ['university-hospital-visit'],
      ['held-bank-transfer'],
    ])
  })

  it('claims nothing while the projects are still being read', () => {
    show(null)
    expect(screen.queryByText(/사람들이 겪는 일을/)).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '최근 프로젝트' })).not.toBeInTheDocument()
  })
})

describe('the thumbnail', () => {
  it('breaks the line where a step was not assessed, and shows lone points as dots', () => {
    const { stages, lines } = pictureOf(summary)
    expect(stages).toHaveLength(7)
    expect(lines).toHaveLength(1)
    expect(lines[0]?.dots).toHaveLength(1)
    expect(lines[0]?.path.match(/M/g)).toHaveLength(1)
  })

  it('draws the first persona on top, each later one with a dash of its own', () => {
    const values = [0, 1]
    const { lines } = pictureOf({
      pictureStageCount: 0,
      emotionLines: [
        { color: 'violet', pointShape: 'circle', values },
        { color: 'ochre', pointShape: 'diamond', values },
      ],
    })
    expect(lines.map(({ color, dash }) => [color, dash])).toEqual([
      ['ochre', '6 4'],
      ['violet', ''],
    ])
  })
})

describe('deleted projects', () => {
  const trash: readonly DeletedProject[] = [
    { id: 'project-8', name: '옛 지도', removedAt: now - 3_600_000, isFromBeforeMending: false },
    { id: 'project-9', name: '', removedAt: now - 7_200_000, isFromBeforeMending: true },
  ]

  it('are listed with when they were deleted, and can be brought back', async () => {
    show(projects, 'ko', trash)
    await userEvent.click(screen.getByText('지운 프로젝트'))
    expect(screen.getByText('1시간 전 삭제')).toBeInTheDocument()
    expect(screen.getByText('2시간 전 · 고치기 전 자료')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '옛 지도 되살리기' }))
    expect(verbs.onRestore).toHaveBeenCalledWith('project-8')
  })

  it('take no room while there are none', () => {
    show(projects)
    expect(screen.queryByText('지운 프로젝트')).not.toBeInTheDocument()
  })
})

describe('own templates', () => {
  it('begin a project, are renamed with F2 and deleted with Delete', async () => {
    show(projects)
    const user = userEvent.setup()
    const card = screen.getByRole('button', { name: /구조만$/ })
    await user.click(card)
    expect(templateVerbs.onUse).toHaveBeenCalledWith('template-1')
    card.focus()
    await user.keyboard('{F2}공항 여정{Enter}')
    expect(templateVerbs.onRename).toHaveBeenLastCalledWith('template-1', '공항 여정')
    screen.getByRole('button', { name: /구조만$/ }).focus()
    await user.keyboard('{Delete}')
    expect(templateVerbs.onDelete).toHaveBeenCalledWith('template-1')
  })
})
