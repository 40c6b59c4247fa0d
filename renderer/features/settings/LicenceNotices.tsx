/** Shows which packages the app is built with, and under which licences. */
import { useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import styles from './LicenceNotices.module.css'

// Made at build, and lies beside the window in both editions.
const address = './THIRD-PARTY-NOTICES.txt'

export function LicenceNotices(): ReactNode {
  const translate = useTranslate()
  const [text, setText] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const read = async (): Promise<void> => {
    const answer = await fetch(address).catch(() => null)
    const isText = answer?.ok === true && answer.headers.get('Content-Type')?.includes('text/plain')
    if (answer !== null && isText === true) setText(await answer.text())
    else setMissing(true)
  }
  return (
    <details
      className={styles.notices}
      onToggle={(event) => {
        if (event.currentTarget.open && text === null) void read()
      }}
    >
      <summary>{translate('settings.licences')}</summary>
      {isMissing ? (
        <p role="alert">{translate('settings.licences_missing')}</p>
      ) : (
        // Takes the focus, so that it can be scrolled by keys.
        <pre tabIndex={0} role="region" aria-label={translate('settings.licences')} lang="en">
          {text ?? translate('settings.licences_loading')}
        </pre>
      )}
    </details>
  )
}
