/** What is shown when the stored projects cannot be reached: why, and what to do. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { MessageScreen } from './MessageScreen.tsx'
import type { StartFailure } from './model/app-state.ts'

export function StartFailureScreen({ failure }: { readonly failure: StartFailure }): ReactNode {
  const translate = useTranslate()
  return (
    <MessageScreen
      title={translate(`app.storage_${failure}_title`)}
      text={translate(`app.storage_${failure}_text`)}
    >
      <Button variant="primary" icon="reset" onClick={() => window.location.reload()}>
        {translate('common.retry')}
      </Button>
    </MessageScreen>
  )
}
