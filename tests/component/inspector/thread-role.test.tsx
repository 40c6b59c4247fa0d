/** How the light of the thread falls on what is shown elsewhere. */
import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { unlink } from '#shared/commands/thread/link-commands.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { setThreadLit, useThreadRole } from '#renderer/state/thread.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const draws = new Map<string, number>()

function Light({ id }: { readonly id: string }) {
  const role = useThreadRole(id)
  draws.set(id, (draws.get(id) ?? 0) + 1)
  return <p data-testid={id}>{role ?? 'dark'}</p>
}

const ids = ['evidence-1', 'pain-1', 'idea-1', 'step-4', 'card-1']
const roles = () => ids.map((id) => screen.getByTestId(id).textContent)
const select = (...selectedIds: string[]) => act(() => useSession.getState().select(selectedIds))

function show(): TestWorkbench {
  const workbench = new TestWorkbench(makeSmallProject())
  render(
    <DocumentContext value={openDocument('project-1', workbench)}>
      {ids.map((id) => (
        <Light key={id} id={id} />
      ))}
    </DocumentContext>,
  )
  return workbench
}

beforeEach(() => {
  setThreadLit(true)
  useSession.getState().select([])
  draws.clear()
})

describe('the light of the thread', () => {
  it('tells reasons from results of what is selected, and both from the rest', () => {
    show()
    expect(roles()).toEqual(['dark', 'dark', 'dark', 'dark', 'dark'])
    select('pain-1')
    expect(roles()).toEqual(['upstream', 'self', 'downstream', 'downstream', 'apart'])
    select('idea-1')
    expect(roles()).toEqual(['upstream', 'upstream', 'self', 'downstream', 'apart'])
  })

  it('stays out where what is selected is tied to nothing', () => {
    show()
    select('card-1')
    expect(roles()).toEqual(['dark', 'dark', 'dark', 'dark', 'dark'])
  })

  it('can be switched off and on', () => {
    show()
    select('pain-1')
    act(() => setThreadLit(false))
    expect(roles()).toEqual(['dark', 'dark', 'dark', 'dark', 'dark'])
    act(() => setThreadLit(true))
    expect(roles()[1]).toBe('self')
  })

  it('follows links as they are cut and tied again', () => {
    const workbench = show()
    select('pain-1')
    act(() => workbench.run(unlink, { linkId: 'link-question-1-idea-1' }))
    expect(roles()).toEqual(['upstream', 'self', 'apart', 'apart', 'apart'])
    act(() => void workbench.undo())
    expect(roles()).toEqual(['upstream', 'self', 'downstream', 'downstream', 'apart'])
  })

  it('draws again only what it falls on anew', () => {
    show()
    select('pain-1')
    draws.clear()
    select('idea-1')
    expect([...draws.keys()].sort()).toEqual(['idea-1', 'pain-1'])
  })
})
