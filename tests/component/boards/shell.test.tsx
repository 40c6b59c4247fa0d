/** The frame round the boards: stages with their counts in the navigation, which place is really shown. */
import { act, render, renderHook, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { StageSwitch } from '#renderer/app/shell/StageSwitch.tsx'
import { ThinkingEntries } from '#renderer/app/shell/ThinkingEntries.tsx'
import { useShownPlace } from '#renderer/app/shell/shown-place.ts'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { addNotes, retitleNote, sendNotes } from '#shared/commands/boards/note-commands.ts'
import { removeBoard } from '#shared/commands/boards/board-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

function project() {
  const workbench = new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.board({ id: 'board-1', stage: 'empathize' }),
    make.board({ id: 'board-2', stage: 'ideate' }),
    make.evidence({ id: 'evidence-1', boardId: 'board-1' }),
  ])
  const document = openDocument('project-1', workbench)
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <DocumentContext value={document}>{children}</DocumentContext>
    </LanguageProvider>
  )
  return { workbench, wrapper }
}

const entries = () => screen.getAllByRole('button').map((entry) => entry.textContent)

it('the navigation counts what lies on the boards of each stage, and follows every change', () => {
  const { workbench, wrapper } = project()
  render(<ThinkingEntries isNarrow={false} />, { wrapper })
  expect(entries()).toEqual(['공감1', '정의', '아이디어', '프로토타입', '테스트'])
  const typed = { boardId: 'board-2', type: 'idea', titles: ['하나', '둘'], x: 0, y: 0 } as const
  act(() => void workbench.run(addNotes, typed))
  expect(entries()[2]).toBe('아이디어2')
  act(() => workbench.run(sendNotes, { ids: ['evidence-1'], boardId: 'board-2' }))
  expect(entries().slice(0, 3)).toEqual(['공감', '정의', '아이디어3'])
  act(() => workbench.run(retitleNote, { noteId: 'evidence-1', title: '다른 글' }))
  act(() => workbench.run(removeBoard, { boardId: 'board-2' }))
  expect(entries()[2]).toBe('아이디어')
  act(() => void workbench.undo())
  expect(entries()[2]).toBe('아이디어3')
})

it('the stages above a board lead to each other', () => {
  const { wrapper } = project()
  render(<StageSwitch stage="define" />, { wrapper })
  expect(screen.getByRole('button', { current: 'page' })).toHaveTextContent('정의')
  act(() => screen.getByRole('button', { name: '테스트' }).click())
  expect(useSession.getState().place).toEqual({ kind: 'board', stage: 'test', boardId: null })
})

it('a board that is gone gives way to the first of its stage, not to another place', () => {
  const { workbench, wrapper } = project()
  useSession.getState().goTo({ kind: 'board', stage: 'ideate', boardId: 'board-2' })
  const { result } = renderHook(useShownPlace, { wrapper })
  expect(result.current).toEqual({ kind: 'board', stage: 'ideate', boardId: 'board-2' })
  act(() => workbench.run(removeBoard, { boardId: 'board-2' }))
  expect(result.current).toEqual({ kind: 'board', stage: 'ideate', boardId: null })
})
