/** The photos of a persona to choose from, and the square that is cut out of the chosen one. */
import type { ReactNode } from 'react'
import { removePhoto } from '#shared/commands/personas/photo-commands.ts'
import type { PersonaPhoto } from '#shared/model/records/persona-photo.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { entryMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { CropEditor } from './CropEditor.tsx'
import styles from './PhotoChoice.module.css'
import type { usePhotos } from './use-photos.ts'

interface PhotoChoiceProps {
  readonly persona: Persona
  readonly photos: ReturnType<typeof usePhotos>
  readonly onAdd: () => void
}

export function PhotoChoice({ persona, photos, onAdd }: PhotoChoiceProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const kept = useSelected(
    (reader) => reader.pointingAt('persona-photo', 'personaId', persona.id),
    [persona.id],
  )
  useKeptFocus(
    'photo',
    kept.map(({ id }) => id),
  )
  const shown = kept.find(({ id }) => id === persona.photoSourceId)
  return (
    <div className={styles.choice}>
      {!isReadOnly && (
        <Button variant="dashed" size="small" icon="folder" isBusy={photos.isBusy} onClick={onAdd}>
          {translate('persona.photo_from_file')}
        </Button>
      )}
      {shown !== undefined && (
        <CropEditor key={shown.id} photo={shown} isReadOnly={isReadOnly} show={photos.show} />
      )}
      <ul className={styles.photos} aria-label={translate('persona.photos')}>
        {kept.map((photo, index) => (
          <li key={photo.id} className={styles.kept} {...entryMark('photo', photo.id)}>
            <Thumbnail
              photo={photo}
              label={translate('persona.photo_number', { number: index + 1 })}
              isShown={photo === shown}
              onChoose={() => {
                if (photo !== shown) void photos.show(photo, photo)
              }}
            />
            {!isReadOnly && (
              <IconButton
                icon="delete"
                size="small"
                variant="secondary"
                label={translate('persona.photo_delete', { number: index + 1 })}
                className={styles.remove}
                onClick={() => run(removePhoto, { photoId: photo.id })}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && <p className={styles.hint}>{translate('persona.photo_how')}</p>}
    </div>
  )
}

interface ThumbnailProps {
  readonly photo: PersonaPhoto
  readonly label: string
  readonly isShown: boolean
  readonly onChoose: () => void
}

function Thumbnail({ photo, label, isShown, onChoose }: ThumbnailProps): ReactNode {
  const address = useAssetAddress(photo.image)
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isShown}
      className={classNames(styles.thumbnail, isShown && styles.shown)}
      onClick={onChoose}
    >
      {address !== null && <img src={address} alt="" />}
    </button>
  )
}
