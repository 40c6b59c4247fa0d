/** The window: language, theme, messages, shortcuts, and the screen that belongs to the moment. */
import { useEffect, useMemo, type ReactNode } from 'react'
import { LanguageProvider, useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { PlatformContext } from '#renderer/platform/platform-context.ts'
import { AssetContext } from '#renderer/state/assets.ts'
import { DocumentContext } from '#renderer/state/document-hooks.ts'
import { OtherProjectsContext } from '#renderer/state/other-projects.ts'
import { useSession, type Place } from '#renderer/state/session.ts'
import { FileDrop } from '#renderer/ui/overlays/FileDrop.tsx'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { part } from '#renderer/ui/part.ts'
import { TooltipArea } from '#renderer/ui/overlays/Tooltip.tsx'
import { AppContext, useModel } from './app-context.ts'
import { AppDialogs } from './dialogs/AppDialogs.tsx'
import { BrokenScreen } from './BrokenScreen.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { NoticeToasts } from './NoticeToasts.tsx'
import { StartFailureScreen } from './StartFailureScreen.tsx'
import type { AppModel } from './model/app-model.ts'
import { otherProjects } from './model/other-projects.ts'
import { takeDropped } from './model/opening-files.ts'
import { useObservable } from './observable.ts'
import { ProjectShell } from './shell/ProjectShell.tsx'
import { applyTheme } from '#renderer/features/settings/theme.ts'
import { useAppActions } from './use-app-actions.ts'
import { WindowTitle } from './WindowTitle.tsx'

const SafeScreen = part(async () => (await import('./SafeScreen.tsx')).SafeScreen)

// The first picture of those who have no project open, and of nobody else.
const HomeScreen = part(async () => (await import('./HomeScreen.tsx')).HomeScreen, {
  isFirst: true,
})

/** Loads the start screen before it is shown. */
export async function loadHomeAhead(): Promise<void> {
  await HomeScreen.ahead()
}

export function App({ model }: { readonly model: AppModel }): ReactNode {
  const { language, theme } = useObservable(model.state)
  useEffect(() => applyTheme(document.documentElement, theme), [theme])
  return (
    <PlatformContext value={model.tools.platform}>
      <LanguageProvider language={language} onLanguageChange={model.setLanguage}>
        <TooltipArea>
          <Messages>
            <Window model={model} />
          </Messages>
        </TooltipArea>
      </LanguageProvider>
    </PlatformContext>
  )
}

function Messages({ children }: { readonly children: ReactNode }): ReactNode {
  const translate = useTranslate()
  return (
    <ToastRegion
      label={translate('app.notifications')}
      dismissLabel={translate('app.dismiss_notification')}
    >
      {children}
    </ToastRegion>
  )
}

/** What else than projects a place takes. */
const dropHints: Readonly<Partial<Record<Place['kind'], TranslationKey>>> = {
  personas: 'app.drop_image_hint',
  journey: 'paste.drop_hint',
}

function Window({ model }: { readonly model: AppModel }): ReactNode {
  const translate = useTranslate()
  const actions = useAppActions(model)
  const { startFailure, isSafeMode } = useObservable(model.state)
  const place = useSession((session) => session.place)
  return (
    <AppContext value={{ model, actions }}>
      <NoticeToasts />
      <ImportProgress />
      {isSafeMode && startFailure === null ? (
        <SafeScreen />
      ) : startFailure === null ? (
        <>
          <ErrorBoundary fallback={(code) => <BrokenScreen code={code} />}>
            <Screen />
          </ErrorBoundary>
          <AppDialogs />
          <FileDrop
            title={translate('app.drop_title')}
            hint={translate(dropHints[place.kind] ?? 'app.drop_hint')}
            onDrop={(files, point) => void takeDropped(model, files, point)}
          />
        </>
      ) : (
        <StartFailureScreen failure={startFailure} />
      )}
    </AppContext>
  )
}

function Screen(): ReactNode {
  const { state, tools } = useModel()
  const { open } = useObservable(state)
  const others = useMemo(() => otherProjects(tools.storage), [tools])
  if (open === null) {
    return (
      <>
        <WindowTitle projectName={null} />
        <HomeScreen />
      </>
    )
  }
  return (
    <DocumentContext value={open.document}>
      <AssetContext value={open.assets}>
        <OtherProjectsContext value={others}>
          <ProjectShell key={open.document.projectId} />
        </OtherProjectsContext>
      </AssetContext>
    </DocumentContext>
  )
}
