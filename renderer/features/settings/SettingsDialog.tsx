/** The few choices there are, the copies kept beside the app, and what the app is. */
import { useEffect, useState, type ReactNode } from 'react'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { usePlatform } from '#renderer/platform/platform-context.ts'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Logo } from '#renderer/ui/pictures/Logo.tsx'
import { BackupList } from './BackupList.tsx'
import { LicenceNotices } from './LicenceNotices.tsx'
import styles from './SettingsDialog.module.css'
import { themes, type Theme } from './theme.ts'

interface SettingsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  /** Opens a dated copy as a project of its own. */
  readonly onOpenBackup: (backupId: string) => void
}

export function SettingsDialog(props: SettingsDialogProps): ReactNode {
  const { isOpen, onClose, theme, onTheme, onOpenBackup } = props
  const translate = useTranslate()
  const { language, setLanguage } = useLanguage()
  const { backups } = usePlatform()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={translate('settings.title')}
      closeLabel={translate('common.close')}
    >
      <div className={styles.settings}>
        <Setting name={translate('settings.language')}>
          <SegmentedControl
            label={translate('settings.language')}
            value={language}
            options={(['ko', 'en'] as const).map((value) => ({
              value,
              label: translate(`app.language_${value}`),
            }))}
            onChange={setLanguage}
          />
        </Setting>
        <Setting name={translate('settings.theme')}>
          <SegmentedControl
            label={translate('settings.theme')}
            value={theme}
            options={themes.map((value) => ({
              value,
              label: translate(`settings.theme_${value}`),
              icon: `theme-${value}` as const,
            }))}
            onChange={onTheme}
          />
        </Setting>
        {backups !== null && <BackupList backups={backups} onOpen={onOpenBackup} />}
        <div className={styles.about}>
          <Logo name={translate('app.name')} />
          <Version />
          <p>{translate('settings.privacy')}</p>
          <LicenceNotices />
        </div>
      </div>
    </Dialog>
  )
}

interface SettingProps {
  readonly name: string
  readonly children: ReactNode
}

function Setting({ name, children }: SettingProps): ReactNode {
  return (
    <div className={styles.setting}>
      {/* The control names itself to screen readers. */}
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  )
}

function Version(): ReactNode {
  const translate = useTranslate()
  const platform = usePlatform()
  const [version, setVersion] = useState('')
  useEffect(() => {
    let isStopped = false
    void platform.info().then((info) => {
      if (!isStopped) setVersion(info.version)
    })
    return () => {
      isStopped = true
    }
  }, [platform])
  return <p>{version !== '' && translate('settings.version', { version })}</p>
}
