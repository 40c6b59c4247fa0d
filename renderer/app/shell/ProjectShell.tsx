/** The frame round an open project: bars, navigation, the place itself, the inspector. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { JourneyViewSwitch } from '#renderer/features/journey/JourneyViewSwitch.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useFind } from '#renderer/state/find.ts'
import { watchRecent } from '#renderer/state/recent-things.ts'
import { Later } from '#renderer/state/Later.tsx'
import { useSession } from '#renderer/state/session.ts'
import { part } from '#renderer/ui/part.ts'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { hasInspector, PlaceInspector, PlacePage } from './PlacePage.tsx'
import { Navigation, NavigationRoom } from './Navigation.tsx'
import styles from './ProjectShell.module.css'
import { ReadOnlyBanner } from './ReadOnlyBanner.tsx'
import { ProjectTitle } from '#renderer/app/WindowTitle.tsx'
import { ShellOffers } from './ShellOffers.tsx'
import { StageSwitch } from './StageSwitch.tsx'
import { StatusBar, StatusBarRoom } from './StatusBar.tsx'
import { TimerEnd } from './TimerEnd.tsx'
import { TopBar } from './TopBar.tsx'
import { UnsavedBanner } from './UnsavedBanner.tsx'
import { useIsNavigationOpen } from './navigation-width.ts'
import { useShownPlace } from './shown-place.ts'

// Laying out pages needs much that the map does not.
const ExportDialog = part(
  async () => (await import('#renderer/features/export/ExportDialog.tsx')).ExportDialog,
)

const FindPanel = part(
  async () => (await import('#renderer/features/find/FindPanel.tsx')).FindPanel,
)

export function ProjectShell(): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const model = useModel()
  const { dialog, open } = useObservable(model.state)
  const isNavigationOpen = useIsNavigationOpen(model)
  const place = useShownPlace()
  const isInspectorOpen = useSession((session) => session.isInspectorOpen)
  const isFinding = useFind((state) => state.isOpen)
  const main = useRef<HTMLElement>(null)
  useEffect(() => watchRecent(), [])
  useEffect(() => () => useFind.getState().close(), [])
  useEffect(() => {
    // What opened the project is gone; a map takes the focus by itself, and so does a new name.
    if (
      document.activeElement === document.body &&
      useSession.getState().place.kind !== 'journey'
    ) {
      main.current?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div className={styles.shell}>
      <ProjectTitle />
      <TimerEnd />
      <ShellOffers />
      <a href="#main" className={styles.skip}>
        {translate('app.skip_to_main')}
      </a>
      <TopBar
        hasInspector={hasInspector(place)}
        middle={
          place.kind === 'board' ? (
            <StageSwitch stage={place.stage} />
          ) : (
            place.kind === 'journey' && <JourneyViewSwitch />
          )
        }
      >
        <Breadcrumbs />
      </TopBar>
      {isReadOnly && <ReadOnlyBanner />}
      {open?.autosave != null && <UnsavedBanner autosave={open.autosave} />}
      <div className={styles.middle}>
        <Later room={<NavigationRoom isOpen={isNavigationOpen} />}>
          <Navigation isOpen={isNavigationOpen} />
        </Later>
        {isFinding && <FindPanel />}
        {/* With every field out of use, scrolling is all the keyboard can do here. */}
        <main
          ref={main}
          id="main"
          className={styles.main}
          aria-label={translate('app.main')}
          tabIndex={isReadOnly ? 0 : -1}
        >
          <PlacePage place={place} />
        </main>
        {isInspectorOpen && hasInspector(place) && (
          <aside className={styles.inspector} aria-label={translate('app.inspector')}>
            <PlaceInspector />
          </aside>
        )}
      </div>
      <Later room={<StatusBarRoom />}>
        <StatusBar />
      </Later>
      {dialog === 'export' && <ExportDialog isOpen onClose={() => model.showDialog(null)} />}
    </div>
  )
}
