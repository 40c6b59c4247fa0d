/** The photo of a persona: chosen from files, pasted, or dropped anywhere on the window. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { takeDroppedImages } from '#renderer/state/assets.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { firstImage } from '#renderer/state/small-picture.ts'
import styles from './PersonaPhoto.module.css'
import { PersonaPicture } from './PersonaPicture.tsx'
import { useTakePhoto } from './use-take-photo.ts'

interface PersonaPhotoProps {
  readonly persona: Persona
  /** Told the hash of the kept photo; null where it was taken out. */
  readonly onChange: (photo: string | null) => void
}

export function PersonaPhoto({ persona, onChange }: PersonaPhotoProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const chooser = useRef<HTMLInputElement>(null)
  const { take, isBusy } = useTakePhoto(onChange)
  usePastedAndDropped(take, !isReadOnly)
  return (
    <div className={styles.photo}>
      <button
        type="button"
        className={styles.choose}
        aria-label={translate(
          persona.photo === null ? 'persona.photo_add' : 'persona.photo_replace',
        )}
        aria-busy={isBusy}
        title={translate('persona.photo_how')}
        onClick={() => chooser.current?.click()}
      >
        <PersonaPicture persona={persona} className={styles.picture ?? ''} />
        <span className={styles.hint}>
          <Icon name={isBusy ? 'working' : 'photo'} size={16} />
        </span>
      </button>
      {persona.photo !== null && !isReadOnly && (
        <IconButton
          icon="close"
          size="small"
          variant="secondary"
          label={translate('persona.photo_remove')}
          className={styles.remove}
          onClick={() => onChange(null)}
        />
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // Emptied, so that choosing the same file again is told again.
          event.currentTarget.value = ''
          if (file !== undefined) void take(file)
        }}
      />
    </div>
  )
}

function usePastedAndDropped(take: (file: File) => Promise<void>, isListening: boolean): void {
  const latest = useEffectEvent((file: File) => void take(file))
  useEffect(() => {
    if (!isListening) return
    const paste = (event: ClipboardEvent): void => {
      const image = firstImage(event.clipboardData?.files)
      if (image === undefined) return
      event.preventDefault()
      latest(image)
    }
    document.addEventListener('paste', paste)
    const stopTaking = takeDroppedImages((image) => latest(image))
    return () => {
      document.removeEventListener('paste', paste)
      stopTaking()
    }
  }, [isListening])
}
