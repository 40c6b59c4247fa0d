/** Puts a view of a board on a page with the small project in it, for component tests. */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { LanguageProvider } from '#renderer/i18n/i18n.ts'
import { AssetContext } from '#renderer/state/assets.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import type { AnyRecord } from '#shared/model/schema.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** Shows a view over the small project and what else is given; gives the workbench. */
export function showView(
  view: ReactElement,
  {
    more = [],
    records = makeSmallProject(),
    isReadOnly = false,
  }: {
    readonly more?: readonly AnyRecord[]
    readonly records?: readonly AnyRecord[]
    readonly isReadOnly?: boolean
  } = {},
): TestWorkbench {
  const workbench = new TestWorkbench([...records, ...more])
  const assets = { put: () => Promise.resolve('a'.repeat(64)), get: () => Promise.resolve(null) }
  useSession.setState({ selectedIds: [], writingAs: null })
  render(
    <LanguageProvider language="ko" onLanguageChange={() => undefined}>
      <TooltipArea>
        <ToastRegion label="알림" dismissLabel="알림 닫기">
          <DocumentContext value={openDocument('project-1', workbench, { isReadOnly })}>
            <AssetContext value={assets}>
              <main>{view}</main>
            </AssetContext>
          </DocumentContext>
        </ToastRegion>
      </TooltipArea>
    </LanguageProvider>,
  )
  return workbench
}
