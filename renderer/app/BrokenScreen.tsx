/** What is shown when drawing broke: what happened, and ways to go on with the work unharmed. */
import { useSyncExternalStore, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { Autosave } from '#renderer/persistence/autosave.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { useModel } from './app-context.ts'
import { MessageScreen } from './MessageScreen.tsx'
import { saveOpenAsFile } from './model/project-verbs.ts'
import { useObservable } from './observable.ts'

export function BrokenScreen({ code }: { readonly code: string }): ReactNode {
  const translate = useTranslate()
  const model = useModel()
  const { open } = useObservable(model.state)
  const isSaved = useIsSaved(open?.autosave ?? null)
  return (
    <MessageScreen
      title={translate('app.crash_title')}
      text={translate(isSaved ? 'app.crash_saved' : 'app.crash_unsaved')}
      detail={translate('app.crash_code', { code })}
    >
      <Button variant="primary" icon="reset" onClick={() => window.location.reload()}>
        {translate('app.crash_reload')}
      </Button>
      {open !== null && (
        <>
          <Button icon="file-export" onClick={() => void saveOpenAsFile(model)}>
            {translate('home.export_file')}
          </Button>
          <Button
            icon="home"
            onClick={() => void model.closeProject().then(() => window.location.reload())}
          >
            {translate('app.to_projects')}
          </Button>
        </>
      )}
    </MessageScreen>
  )
}

/** Whether all work is on disk; a window that only reads has none of its own. */
function useIsSaved(autosave: Autosave | null): boolean {
  return useSyncExternalStore(
    (listener) => autosave?.subscribe(listener) ?? (() => undefined),
    () => autosave === null || autosave.status().state === 'saved',
  )
}
