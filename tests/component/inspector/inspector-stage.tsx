/** Puts the inspector on screen over a real project, in the place and with the selection asked for. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import type { AnyRecord } from '#shared/model/schema.ts'
import { Inspector } from '#renderer/features/inspector/Inspector.tsx'
import { LanguageProvider, type Language } from '#renderer/i18n/i18n.ts'
import { AssetContext, type AssetShelf } from '#renderer/state/assets.ts'
import { openDocument } from '#renderer/state/document.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession, type Cursor, type Place } from '#renderer/state/session.ts'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

/** Stands where the map stands, to get the focus back. */
function MapPlace() {
  const place = useRef<HTMLDivElement>(null)
  useFocusPlace('map', () => place.current?.focus())
  return <div ref={place} role="application" aria-label="맵" tabIndex={0} />
}

/** Keeps nothing; no picture is ever shown. */
const emptyShelf: AssetShelf = {
  put: () => Promise.resolve('a'.repeat(64)),
  get: () => Promise.resolve(null),
}

interface Scene {
  readonly selectedIds?: readonly string[]
  readonly cursor?: Cursor
  readonly records?: readonly AnyRecord[]
  /** Where in the app this is; the map of the small project where not given. */
  readonly place?: Place
  readonly language?: Language
  readonly isReadOnly?: boolean
}

/** The small project with a selection; gives the workbench, to see what was changed. */
export function showInspector(scene: Scene = {}): TestWorkbench {
  const { selectedIds = [], cursor, records = makeSmallProject(), language = 'ko' } = scene
  const workbench = new TestWorkbench(records)
  const isReadOnly = scene.isReadOnly ?? false
  useSession.getState().goTo(scene.place ?? { kind: 'journey', journeyId: 'journey-1' })
  useSession.getState().select(selectedIds)
  useSession.getState().setCursor(cursor ?? null)
  useSession.getState().setInspectorOpen(true)
  render(
    <LanguageProvider language={language} onLanguageChange={() => undefined}>
      <TooltipArea>
        <ToastRegion label="알림" dismissLabel="알림 닫기">
          <DocumentContext value={openDocument('project-1', workbench, { isReadOnly })}>
            <AssetContext value={emptyShelf}>
              <MapPlace />
              <Inspector />
            </AssetContext>
          </DocumentContext>
        </ToastRegion>
      </TooltipArea>
    </LanguageProvider>,
  )
  return workbench
}

export const textbox = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const click = (element: Element) => userEvent.click(element)

/** Types into a field in place of what is there, and leaves it. */
export async function rewrite(name: string, text: string): Promise<void> {
  await userEvent.clear(textbox(name))
  await userEvent.type(textbox(name), text)
  await userEvent.tab()
}
