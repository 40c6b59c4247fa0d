/** The photo of a persona: chosen from files, pasted or dropped; cut and exchanged where it stands. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { takeDroppedImages } from '#renderer/state/assets.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { imagesAmong } from '#renderer/state/small-picture.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { PersonaPicture } from '#renderer/features/personas/PersonaPicture.tsx'
import styles from './PersonaPhoto.module.css'
import { PhotoChoice } from './PhotoChoice.tsx'
import { usePhotos } from './use-photos.ts'

interface PersonaPhotoProps {
  readonly persona: Persona
  /** Told where the persona shall have no picture. */
  readonly onRemove: () => void
}

export function PersonaPhoto({ persona, onRemove }: PersonaPhotoProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const chooser = useRef<HTMLInputElement>(null)
  const photos = usePhotos(persona.id)
  const hasPhotos = useSelected(
    (reader) => reader.pointingAt('persona-photo', 'personaId', persona.id).length > 0,
    [persona.id],
  )
  usePastedAndDropped(photos.take, !isReadOnly)
  const choose = (): void => chooser.current?.click()
  const isEmpty = persona.photo === null && !hasPhotos
  const button = (
    <button
      type="button"
      className={styles.choose}
      aria-label={translate(persona.photo === null ? 'persona.photo_add' : 'persona.photo_replace')}
      aria-busy={photos.isBusy}
      title={translate('persona.photo_how')}
      {...(isEmpty ? { onClick: choose } : {})}
    >
      <PersonaPicture persona={persona} className={styles.picture ?? ''} />
      <span className={styles.hint}>
        <Icon
          name={photos.isBusy ? 'working' : persona.photo === null ? 'photo' : 'crop'}
          size={16}
        />
      </span>
    </button>
  )
  return (
    <div className={styles.photo}>
      {isEmpty ? (
        button
      ) : (
        <Popover label={translate('persona.photos')} trigger={button}>
          <PhotoChoice persona={persona} photos={photos} onAdd={choose} />
        </Popover>
      )}
      {persona.photo !== null && !isReadOnly && (
        <IconButton
          icon="close"
          size="small"
          variant="secondary"
          label={translate('persona.photo_remove')}
          className={styles.remove}
          onClick={onRemove}
        />
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // Emptied, so that choosing the same file again is told again.
          event.currentTarget.value = ''
          void takeAll(files, photos.take)
        }}
      />
    </div>
  )
}

async function takeAll(files: readonly File[], take: (file: File) => Promise<void>): Promise<void> {
  for (const file of files) await take(file)
}

function usePastedAndDropped(take: (file: File) => Promise<void>, isListening: boolean): void {
  const latest = useEffectEvent((files: readonly File[]) => void takeAll(files, take))
  useEffect(() => {
    if (!isListening) return
    const paste = (event: ClipboardEvent): void => {
      const images = imagesAmong(event.clipboardData?.files)
      if (images.length === 0) return
      event.preventDefault()
      latest(images)
    }
    document.addEventListener('paste', paste)
    const stopTaking = takeDroppedImages((image) => latest([image]))
    return () => {
      document.removeEventListener('paste', paste)
      stopTaking()
    }
  }, [isListening])
}
