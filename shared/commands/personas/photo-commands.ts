/** Commands on the photos of a persona and the square that is cut out of one of them. */

import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { PersonaPhoto } from '#shared/model/records/persona-photo.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import type { NewId } from '#shared/base/ids.ts'

/** Keeps a photo and shows it; `photo` is the finished square. A picture without a source joins. */
export const addPhoto = defineCommand<
  { readonly personaId: string; readonly image: string; readonly photo: string },
  string
>({
  id: 'photo.add',
  run(transaction, { personaId, image, photo }, { newId }) {
    keepLoosePicture(transaction, personaId, newId)
    const photos = transaction.pointingAt('persona-photo', 'personaId', personaId)
    const known = photos.find((each) => each.image === image)
    const id = known?.id ?? append(transaction, personaId, image, newId)
    transaction.update('persona', personaId, { photo, photoSourceId: id })
    return id
  },
})

/** Shows another one of the persona's photos, or the same one cut anew. */
export const cropPhoto = defineCommand<{
  readonly photoId: string
  readonly crop: Pick<PersonaPhoto, 'cropX' | 'cropY' | 'cropSize'>
  readonly photo: string
}>({
  id: 'photo.crop',
  run(transaction, { photoId, crop, photo }) {
    const { personaId } = transaction.need('persona-photo', photoId)
    transaction.update('persona-photo', photoId, crop)
    transaction.update('persona', personaId, { photo, photoSourceId: photoId })
  },
})

/** Removes a photo; where it was the one that is shown, the persona has no picture afterwards. */
export const removePhoto = defineCommand<{ readonly photoId: string }>({
  id: 'photo.remove',
  run(transaction, { photoId }) {
    const { personaId } = transaction.need('persona-photo', photoId)
    const { photoSourceId } = transaction.need('persona', personaId)
    if (photoSourceId === photoId) {
      transaction.update('persona', personaId, { photo: null, photoSourceId: null })
    }
    transaction.remove(photoId)
  },
})

/** A picture from a time when a persona had one only would be lost with the first other photo. */
function keepLoosePicture(transaction: Transaction, personaId: string, newId: NewId): void {
  const { photo, photoSourceId } = transaction.need('persona', personaId)
  if (photo !== null && photoSourceId === null) append(transaction, personaId, photo, newId)
}

function append(transaction: Transaction, personaId: string, image: string, newId: NewId): string {
  const photos = transaction.pointingAt('persona-photo', 'personaId', personaId)
  const id = newId('persona-photo')
  transaction.create('persona-photo', id, {
    personaId,
    image,
    cropX: null,
    cropY: null,
    cropSize: null,
    order: keyAt(transaction, photos, photos.length),
  })
  return id
}
