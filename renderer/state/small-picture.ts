/** Makes a picture fit to be kept: drawn anew, so that neither its size nor hidden data comes along. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import { pictureSize } from '#shared/files/picture-size.ts'
import { largestAsset } from '#shared/model/project-format.ts'

/** Longest side of a kept picture, in px. */
const longestSide = 1024
const quality = 0.86

/** `too-large`: a file beyond what a project may hold. `unreadable`: not a picture we can draw. */
export type PictureFailure = 'too-large' | 'unreadable'

// A few kilobytes can ask for gigabytes once they are drawn; no camera makes so many px.
const mostPixels = 120_000_000
// Cameras put a small picture and more before the size.
const headBytes = 512 * 1024

/** As the head of the file says; 0 where it does not. */
async function pixelsOf(file: Blob): Promise<number> {
  const head = await file
    .slice(0, headBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer())
  const size = pictureSize(new Uint8Array(head))
  return size === null ? 0 : size.width * size.height
}

/** The picture again as WebP, or JPEG where the browser cannot write that, at most 1024 px a side. */
export async function preparePicture(file: Blob): Promise<Result<Blob, PictureFailure>> {
  if (file.size > largestAsset || (await pixelsOf(file)) > mostPixels) return fail('too-large')
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
  return ok(await encode(canvas))
}

/** The pictures among pasted or dropped files. */
export function imagesAmong(files: Iterable<File> | null | undefined): readonly File[] {
  return [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))
}

/** The first picture among pasted or dropped files; undefined where there is none. */
export function firstImage(files: Iterable<File> | null | undefined): File | undefined {
  return imagesAmong(files)[0]
}

/** Side of a square that is cut out of a picture, in px at most. */
const cutSide = 512

/** A square of a picture, drawn anew; null where the picture cannot be read. */
export async function cutSquare(
  picture: Blob,
  squareOf: (size: { readonly width: number; readonly height: number }) => {
    readonly x: number
    readonly y: number
    readonly side: number
  },
): Promise<Blob | null> {
  const drawn = await createImageBitmap(picture).catch(() => null)
  if (drawn === null) return null
  const { x, y, side } = squareOf(drawn)
  const length = Math.max(1, Math.round(Math.min(cutSide, side)))
  const canvas = new OffscreenCanvas(length, length)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(drawn, x, y, side, side, 0, 0, length, length)
  drawn.close()
  return encode(canvas)
}

async function encode(canvas: OffscreenCanvas): Promise<Blob> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality })
  return webp.type === 'image/webp' ? webp : canvas.convertToBlob({ type: 'image/jpeg', quality })
}
