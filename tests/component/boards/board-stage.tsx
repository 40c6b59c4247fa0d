/** Puts a part of the boards on a page as the app does, for component tests. */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** A project with one board of ideas, three people and what else is given. */
export function ideasProject(more: readonly AnyRecord[] = []): TestWorkbench {
  return new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.board({ id: 'board-1', stage: 'ideate' }),
    make.participant({ id: 'participant-1', name: '지우' }),
    make.participant({ id: 'participant-2', name: '현아' }),
    make.participant({ id: 'participant-3', name: '도윤' }),
    ...more,
  ])
}

/** Shows the element; gives the workbench back. */
export function show(
  element: ReactElement,
  workbench: TestWorkbench,
  { isReadOnly = false }: { readonly isReadOnly?: boolean } = {},
): TestWorkbench {
  useSession.setState({ selectedIds: [], writingAs: null })
  useBoardViews.setState({ chosen: {} })
  render(
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <TooltipArea>
        <ToastRegion label="알림" dismissLabel="알림 닫기">
          <DocumentContext value={openDocument('project-1', workbench, { isReadOnly })}>
            <main>{element}</main>
          </DocumentContext>
        </ToastRegion>
      </TooltipArea>
    </LanguageProvider>,
  )
  return workbench
}
