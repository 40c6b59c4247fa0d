/** Shows the dialog that was asked for. */
import type { ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { openBackup } from '#renderer/app/model/opening-files.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { part } from '#renderer/ui/part.ts'

const AppPalette = part(
  async () => (await import('#renderer/app/palette/AppPalette.tsx')).AppPalette,
)

const KeyboardHelp = part(async () => (await import('./KeyboardHelp.tsx')).KeyboardHelp)

const SettingsDialog = part(
  async () => (await import('#renderer/features/settings/SettingsDialog.tsx')).SettingsDialog,
)

/** Loads the dialogs before one is asked for. */
export async function loadDialogsAhead(): Promise<void> {
  for (const each of [AppPalette, KeyboardHelp, SettingsDialog]) await each.ahead()
}

export function AppDialogs(): ReactNode {
  const model = useModel()
  const { dialog, theme } = useObservable(model.state)
  const close = (): void => model.showDialog(null)
  return (
    <>
      {dialog === 'palette' && <AppPalette />}
      {dialog === 'keyboard' && <KeyboardHelp isOpen onClose={close} />}
      {dialog === 'settings' && (
        <SettingsDialog
          isOpen
          onClose={close}
          theme={theme}
          onTheme={model.setTheme}
          onOpenBackup={(id) => {
            close()
            void openBackup(model, id)
          }}
        />
      )}
    </>
  )
}
