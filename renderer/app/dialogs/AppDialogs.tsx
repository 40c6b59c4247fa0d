/** Shows the dialog that was asked for. */
import type { ReactNode } from 'react'
import { SettingsDialog } from '#renderer/features/settings/SettingsDialog.tsx'
import { useModel } from '#renderer/app/app-context.ts'
import { openBackup } from '#renderer/app/model/opening-files.ts'
import { useObservable } from '#renderer/app/observable.ts'
import { part } from '#renderer/ui/part.ts'
import { KeyboardHelp } from './KeyboardHelp.tsx'

const AppPalette = part(
  async () => (await import('#renderer/app/palette/AppPalette.tsx')).AppPalette,
)

export function AppDialogs(): ReactNode {
  const model = useModel()
  const { dialog, theme } = useObservable(model.state)
  const close = (): void => model.showDialog(null)
  return (
    <>
      {dialog === 'palette' && <AppPalette />}
      <KeyboardHelp isOpen={dialog === 'keyboard'} onClose={close} />
      <SettingsDialog
        isOpen={dialog === 'settings'}
        onClose={close}
        theme={theme}
        onTheme={model.setTheme}
        onOpenBackup={(id) => {
          close()
          void openBackup(model, id)
        }}
      />
    </>
  )
}
