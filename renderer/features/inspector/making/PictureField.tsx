/** The one picture of a record: shown, exchanged, and taken away. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './Making.module.css'
import { PictureInput } from './PictureInput.tsx'
import { useTakeFiles } from './use-take-files.ts'

interface PictureFieldProps {
  readonly hash: string | null
  readonly alt: string
  readonly onChange: (hash: string | null) => void
}

export function PictureField({ hash, alt, onChange }: PictureFieldProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const address = useAssetAddress(hash)
  const { take, isBusy } = useTakeFiles('picture', (kept) => onChange(kept))
  return (
    <div className={styles.picture}>
      {address !== null && <img src={address} alt={alt} />}
      <div className={styles.buttons}>
        <PictureInput
          label={translate(hash === null ? 'inspector.picture_add' : 'inspector.picture_replace')}
          isBusy={isBusy}
          onFiles={(files) => void take(files.slice(0, 1))}
        />
        {hash !== null && (
          <Button size="small" icon="close" disabled={isReadOnly} onClick={() => onChange(null)}>
            {translate('inspector.picture_remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
