/** Checks that pages are drawn as real, ordered text with headings, and that pictures find their places. */
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { updatePersona } from '#shared/commands/persona-commands.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { Asset } from '#shared/model/project-format.ts'
import { preparePrint } from '#renderer/print/prepare-print.ts'
import { SheetPages } from '#renderer/print/SheetPages.tsx'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

function showPages(workbench: TestWorkbench, assets: readonly Asset[] = []): void {
  const projectText = writeProjectFile(workbench.store.everything(), assets)
  const options = { paper: 'A4', orientation: 'portrait', language: 'en' } as const
  const prepared = preparePrint({ projectText, options }, Date.UTC(2026, 6, 2))
  if (!prepared.ok) throw new Error(prepared.failure.code)
  const pictures = new Map(prepared.value.assets.map(({ hash }) => [hash, `blob:${hash}`]))
  render(<SheetPages sheetSet={prepared.value.sheetSet} pictures={pictures} />)
}

describe('printed pages', () => {
  it('have the headings that become bookmarks: project, personas, maps, stages', () => {
    showPages(smallWorkbench())
    const headings = screen.getAllByRole('heading').map((each) => [each.tagName, each.textContent])
    expect(headings).toEqual([
      ['H1', '집에서 전기차 충전'],
      ['H2', '정민우'],
      ['H2', '한도윤'],
      ['H2', '오늘의 충전'],
      ['H3', '신청'],
      ['H3', '이용'],
      ['H3', '오늘의 충전 — touchpoints'],
      ['H2', '내일의 충전'],
      ['H3', '신청'],
      ['H3', '오늘의 충전 → 내일의 충전'],
      ['H2', 'Empathise board'],
      ['H3', '자리 다툼'],
      ...['Define board', 'Ideate board', 'Prototype board', 'Test board', 'Thread'].map((name) => [
        'H2',
        name,
      ]),
      ['H2', '적을 칸이 많음'],
      ...['Evidence', 'Define · HMW', 'Idea', 'Test', 'Improvement'].map((name) => ['H3', name]),
    ])
  })

  it('say in words what dots show', () => {
    showPages(smallWorkbench())
    expect(screen.getByRole('img', { name: 'Severity 3 of 5' })).toBeInTheDocument()
  })

  it('are light whatever theme the screen has', () => {
    showPages(smallWorkbench())
    const [page] = document.querySelectorAll('section')
    expect(page!.closest('[data-theme]')).toHaveAttribute('data-theme', 'light')
  })

  it('show a photo where there is one', () => {
    const workbench = smallWorkbench()
    const bytes = new Uint8Array([137, 80, 78, 71])
    const hash = sha256(bytes)
    workbench.run(updatePersona, { personaId: 'persona-min', fields: { photo: hash } })
    showPages(workbench, [{ hash, mime: 'image/png', bytes }])
    const photos = screen.getAllByRole('img', { name: '정민우' })
    expect(photos.map((photo) => photo.getAttribute('src'))).toEqual([
      `blob:${hash}`,
      `blob:${hash}`,
    ])
    expect(screen.queryByRole('img', { name: '한도윤' })).toBeNull()
  })
})
