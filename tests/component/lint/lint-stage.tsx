/** Puts the check on screen over a real project: its mark, and the list that it opens. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import type { AnyRecord } from '#shared/model/schema.ts'
import { LintMark } from '#renderer/features/lint/LintMark.tsx'
import { LintPanel } from '#renderer/features/lint/LintPanel.tsx'
import { LanguageProvider, type Language } from '#renderer/i18n/i18n.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import { makeSmallProjectWithoutRemarks } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** Stand where the map and the inspector stand, to get the focus. */
function FocusPlaces() {
  const map = useRef<HTMLDivElement>(null)
  const inspector = useRef<HTMLElement>(null)
  useFocusPlace('map', () => map.current?.focus())
  useFocusPlace('inspector', () => inspector.current?.focus())
  return (
    <>
      <div ref={map} role="application" aria-label="맵" tabIndex={0} />
      <aside ref={inspector} aria-label="속성" tabIndex={-1} />
    </>
  )
}

function Check() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      {isOpen && <LintPanel onClose={() => setIsOpen(false)} />}
      <LintMark isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
    </>
  )
}

interface Scene {
  readonly records?: readonly AnyRecord[]
  readonly language?: Language
  readonly isReadOnly?: boolean
}

/** The small project with the mark; gives the workbench, to see what was changed. */
export function showMark(scene: Scene = {}): TestWorkbench {
  const { records = makeSmallProjectWithoutRemarks(), language = 'ko', isReadOnly = false } = scene
  const workbench = new TestWorkbench(records)
  useSession.getState().goTo({ kind: 'overview' })
  render(
    <LanguageProvider language={language} onLanguageChange={() => undefined}>
      <TooltipArea>
        <DocumentContext value={openDocument('project-1', workbench, { isReadOnly })}>
          <FocusPlaces />
          <Check />
        </DocumentContext>
      </TooltipArea>
    </LanguageProvider>,
  )
  return workbench
}

export const mark = () =>
  screen.findByRole('button', { name: /^점검( \d+건|할 것 없음)$|findings?$/ })
export const panel = () => screen.getByRole('region', { name: /^(점검|Check)$/ })

/** The mark with its list open. */
export async function showList(scene: Scene = {}): Promise<TestWorkbench> {
  const workbench = showMark(scene)
  await userEvent.click(await mark())
  return workbench
}
