/** Makes a picture fit to be kept: drawn anew, so that neither its size nor hidden data comes along. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import { largestAsset } from '#shared/model/project-format.ts'

/** Longest side of a kept picture, in px. */
const longestSide = 1024
const quality = 0.86

/** `too-large`: a file beyond what a project may hold. `unreadable`: not a picture we can draw. */
export type PictureFailure = 'too-large' | 'unreadable'

/** The picture again as WebP, or JPEG where the browser cannot write that, at most 1024 px a side. */
export async function preparePicture(file: Blob): Promise<Result<Blob, PictureFailure>> {
  if (file.size > largestAsset) return fail('too-large')
  // Turned the way the camera was held, which the data left behind would have said.
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  )
  if (picture === null) return fail('unreadable')
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const width = Math.max(1, Math.round(picture.width * scale))
  const height = Math.max(1, Math.round(picture.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0, width, height)
  picture.close()
  if (context === null) return fail('unreadable')
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality })
  if (webp.type === 'image/webp') return ok(webp)
  return ok(await canvas.convertToBlob({ type: 'image/jpeg', quality }))
}

/** The first picture among pasted or dropped files; undefined where there is none. */
export function firstImage(files: Iterable<File> | null | undefined): File | undefined {
  return [...(files ?? [])].find(({ type }) => type.startsWith('image/'))
}
