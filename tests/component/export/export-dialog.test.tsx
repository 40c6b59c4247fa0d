/** What people rely on when they hand a project over: the right pages, the whole file, and word of how it went. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { fail, ok } from '#shared/base/result.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { PdfResult } from '#renderer/platform/platform.ts'
import { makeSmallMap } from '#tests/helpers/small-project.ts'
import { button, choice, Machine, makeWideProject, showExport } from './export-stage.tsx'

const { click } = userEvent

describe('a PDF', () => {
  it('is made of the whole project on the paper and in the language that were chosen', async () => {
    const { machine, workbench } = showExport()
    await click(choice('A1'))
    await click(choice('세로'))
    await click(choice('English'))
    await click(button('PDF로 내보내기'))
    expect(machine.pdfs).toEqual([
      {
        projectText: writeProjectFile(workbench.store.everything(), []),
        options: { paper: 'A1', orientation: 'portrait', language: 'en' },
        suggestedName: '집에서 전기차 충전',
      },
    ])
  })

  it('ends in a message with its name and number of pages, and the window closes', async () => {
    const { closed } = showExport()
    await click(button('PDF로 내보내기'))
    expect(await screen.findByText('‘충전.pdf’ 파일로 5쪽을 내보냈습니다')).toBeVisible()
    expect(closed()).toBe(1)
  })

  it('shows that it is being made and can be stopped', async () => {
    const machine = new Machine()
    let answer: (result: PdfResult) => void = () => undefined
    machine.answerPdf = () => new Promise((resolve) => (answer = resolve))
    const { closed } = showExport({ machine })
    await click(button('PDF로 내보내기'))
    expect(screen.getByRole('progressbar', { name: 'PDF를 만드는 중' })).toBeVisible()
    await click(button('PDF로 내보내기'))
    expect(machine.pdfs).toHaveLength(1)
    await click(button('그만두기'))
    expect(machine.stops).toBe(1)
    answer(ok(null))
    expect(await screen.findByText('내보내기를 취소했습니다.')).toBeVisible()
    expect(closed()).toBe(0)
  })

  it('is stopped when the window is closed on it', async () => {
    const machine = new Machine()
    machine.answerPdf = () => new Promise(() => undefined)
    const { closed } = showExport({ machine })
    await click(button('PDF로 내보내기'))
    await userEvent.keyboard('{Escape}')
    expect([machine.stops, closed()]).toEqual([1, 1])
  })

  it.each([
    ['disk-full', '저장하지 못했습니다: 디스크가 가득 찼습니다.'],
    ['timed-out', 'PDF를 만드는 데 너무 오래 걸려 멈췄습니다. 더 작은 용지로 해 보세요.'],
    ['internal', '예상하지 못한 문제로 내보내지 못했습니다. 프로젝트는 그대로 있습니다.'],
  ] as const)('says in a sentence why it failed: %s', async (failure, sentence) => {
    const machine = new Machine()
    machine.answerPdf = () => Promise.resolve(fail(failure))
    const { closed } = showExport({ machine })
    await click(button('PDF로 내보내기'))
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(closed()).toBe(0)
  })

  it('says so when the machine breaks down', async () => {
    const machine = new Machine()
    machine.answerPdf = () => Promise.reject(new Error('gone'))
    showExport({ machine })
    await click(button('PDF로 내보내기'))
    expect(await screen.findByRole('alert')).toHaveTextContent(/예상하지 못한 문제/)
  })

  it('goes through the print dialog in a browser, which is explained', async () => {
    const machine = new Machine('browser')
    machine.answerPdf = () => Promise.resolve(ok({ name: null, pageCount: 5 }))
    showExport({ machine })
    expect(screen.getByText(/‘PDF로 저장’/)).toBeVisible()
    await click(button('인쇄 창 열기'))
    expect(await screen.findByText(/인쇄 창을 닫았습니다/)).toBeVisible()
  })
})

describe('the preview', () => {
  const preview = () => screen.getByRole('region', { name: '미리보기' })

  it('shows every page by number and heading, and how large the map comes out', async () => {
    showExport()
    const number = await within(preview()).findAllByText(/^\d쪽$/)
    const captions = number.slice(1).map((each) => each.parentElement?.textContent)
    expect(captions.slice(0, 3)).toEqual(['1쪽집에서 전기차 충전', '2쪽정민우', '3쪽한도윤'])
    const map = within(preview()).getByText('4쪽').closest('li')
    expect(map).toHaveTextContent(/오늘의 충전.*축척 \d+%글자 \d/)
  })

  it('warns of text that is too small and offers the paper on which it can be read', async () => {
    showExport({ records: makeWideProject(30) })
    await click(choice('A4'))
    const notice = await screen.findByText(/종이에서 읽기 어렵습니다/)
    expect(notice).toBeVisible()
    const offer = button(/^A[0-3](으로|로) 바꾸기$/)
    const paper = offer.textContent.slice(0, 2)
    await click(offer)
    expect(choice(paper)).toBeChecked()
    expect(await screen.findByText(/읽기에 충분합니다/)).toBeVisible()
  })

  it('says so where even the largest paper is too small', async () => {
    showExport({ records: makeWideProject(400) })
    expect(await screen.findByText(/A0에서도 작습니다/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /바꾸기/ })).toBeNull()
  })
})

describe('a project file', () => {
  it('holds exactly the project, pictures included', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71])
    const hash = sha256(bytes)
    const records = makeSmallMap().map((record) =>
      record.id === 'persona-min' ? { ...record, photo: hash } : record,
    )
    const { machine } = showExport({
      records,
      shelf: {
        put: () => Promise.resolve(hash),
        get: () => Promise.resolve(new Blob([bytes], { type: 'image/png' })),
      },
    })
    await click(choice('프로젝트 파일'))
    await click(choice('.json'))
    await click(button('파일로 내보내기'))
    expect(await screen.findByText('‘충전.throughline’ 파일로 내보냈습니다')).toBeVisible()
    expect(machine.files).toEqual([
      {
        text: writeProjectFile(records, [{ hash, mime: 'image/png', bytes }]),
        kind: 'json',
        suggestedName: '집에서 전기차 충전',
      },
    ])
  })

  it('says beforehand what it will hold', async () => {
    showExport()
    await click(choice('프로젝트 파일'))
    const contents = within(screen.getByRole('region', { name: '담기는 내용' }))
    const rows = contents
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent])
    expect(Object.fromEntries(rows)).toMatchObject({
      페르소나: '2',
      '고객 여정 맵': '1',
      접점: '1',
      '페인 포인트': '1',
      기회: '1',
      '그 밖의 카드': '1',
      사진: '0',
    })
    expect(await contents.findByText(/\d KB$/)).toBeVisible()
  })

  it('says why it was not saved', async () => {
    const machine = new Machine()
    machine.answerFile = () => Promise.resolve(fail('no-permission'))
    showExport({ machine, language: 'en' })
    await click(choice('Project file'))
    await click(button('Export file'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not saved: you do not have permission to write there.',
    )
  })
})

it.each(['PDF 문서', '프로젝트 파일'])('shows axe nothing to complain about: %s', async (name) => {
  showExport()
  await click(choice(name))
  const { violations } = await axe.run(document.body, {
    // jsdom computes no colours; the page rules need a whole page.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})
