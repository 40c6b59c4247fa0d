/** Empathy maps: the same frames as on the canvas, filled field by field. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { EmpathyView } from '#renderer/features/boards/empathy/EmpathyView.tsx'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'
import { show } from './board-stage.tsx'

const project = (more: Parameters<typeof TestWorkbench.prototype.load>[0] = []) =>
  new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.persona({ id: 'persona-1', name: '민서' }),
    make.board({ id: 'board-1', stage: 'empathize' }),
    ...more,
  ])

it('is made for a persona in the layout that was chosen, with nine numbered fields', async () => {
  const workbench = show(<EmpathyView boardId="board-1" />, project())
  await userEvent.click(screen.getByRole('radio', { name: '아홉 칸' }))
  await userEvent.click(screen.getByRole('button', { name: '공감 맵 만들기' }))
  expect(workbench.store.all('frame')).toMatchObject([
    { kind: 'empathy-full', subjectId: 'persona-1', boardId: 'board-1' },
  ])
  expect(screen.getAllByRole('textbox')[0]).toHaveFocus()
  const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)
  expect(headings).toHaveLength(9)
  expect(headings.filter((text) => /^[1-7]/.test(text))).toHaveLength(7)
})

it('takes notes by typing and pasting, each into its field', async () => {
  const workbench = show(
    <EmpathyView boardId="board-1" />,
    project([make.frame({ id: 'frame-1', boardId: 'board-1', kind: 'empathy-simple' })]),
  )
  const says = screen.getByRole('region', { name: /말한 것/ })
  await userEvent.type(within(says).getByRole('textbox'), '또 내려가야 하나요?{Enter}')
  await userEvent.paste('하나\n둘')
  const notes = () =>
    workbench.store
      .pointingAt('evidence', 'frameId', 'frame-1')
      .map(({ zone, title }) => [zone, title])
  expect(notes()).toEqual([
    ['says', '또 내려가야 하나요?'],
    ['says', '하나'],
    ['says', '둘'],
  ])
  expect(within(says).getAllByRole('listitem')).toHaveLength(3)
  act(() => void workbench.undo())
  expect(notes()).toHaveLength(1)
})
