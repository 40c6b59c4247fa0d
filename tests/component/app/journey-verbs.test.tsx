/** Maps made in the navigation, and windows that only read. */
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { showLine } from '#shared/commands/journey-commands.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { useAddJourney, useJourneyVerbs } from '#renderer/app/shell/journey-verbs.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

let workbench: TestWorkbench

beforeEach(() => {
  workbench = smallWorkbench()
  useSession.getState().goTo({ kind: 'journey', journeyId: 'journey-1' })
})

function inProject<Value>(hook: () => Value, isReadOnly = false): Value {
  const document = openDocument('project-1', workbench, { isReadOnly })
  const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <ToastRegion label="알림" dismissLabel="닫기">
        <DocumentContext value={document}>{children}</DocumentContext>
      </ToastRegion>
    </LanguageProvider>
  )
  return renderHook(hook, { wrapper }).result.current
}

const placesOn = (journeyId: string) =>
  workbench.store
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .map(({ personaId, isLineShown }) => [personaId, isLineShown])

describe('a new map', () => {
  it('takes the personas of the map one comes from, lines shown and hidden, in one step', () => {
    workbench.run(addPersona, {})
    const hidden = { journeyId: 'journey-1', personaId: 'persona-min', isLineShown: false }
    workbench.run(showLine, hidden)
    const before = workbench.content()
    inProject(useAddJourney)()
    const { place } = useSession.getState()
    if (place.kind !== 'journey') throw new Error('the new map was to be shown')
    expect(place.journeyId).not.toBe('journey-1')
    expect(placesOn(place.journeyId)).toEqual(placesOn('journey-1'))
    expect(placesOn(place.journeyId)).toContainEqual(['persona-min', false])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})

it('a to-be map is one step away from an as-is map, and is shown', () => {
  const before = workbench.content()
  inProject(() => useJourneyVerbs('journey-1')).makeToBe()
  const { place } = useSession.getState()
  if (place.kind !== 'journey') throw new Error('the new map was to be shown')
  expect(workbench.store.get('journey', place.journeyId)).toMatchObject({
    name: '오늘의 충전 · 목표',
    state: 'to-be',
    originId: 'journey-1',
  })
  workbench.undo()
  expect(workbench.content()).toBe(before)
})

it('a window that only reads changes nothing, whatever is asked of it', () => {
  const run = inProject(useRun, true)
  const before = workbench.content()
  expect(() => run(addPersona, {})).toThrow('read-only')
  expect(workbench.content()).toBe(before)
})
