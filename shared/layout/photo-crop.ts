/** The square that is cut out of a photo: where it lies, and how it is moved and made smaller. */

import { clamp } from '#shared/base/geometry.ts'
import type { PersonaPhoto } from '#shared/model/records/persona-photo.ts'

/** Shares as the photo's record keeps them; null for the middle and for as much as fits. */
export type Crop = Pick<PersonaPhoto, 'cropX' | 'cropY' | 'cropSize'>

interface Size {
  readonly width: number
  readonly height: number
}

/** A square in px of the photo. */
export interface Square {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** The smallest square, as a share of the photo's shorter side: closer than that is a blur. */
export const smallestCrop = 0.2

/** Where the square lies; it never leaves the photo, whatever the record says. */
export function cropSquare(crop: Crop, { width, height }: Size): Square {
  const shorter = Math.min(width, height)
  const side = shorter * clamp(crop.cropSize ?? 1, smallestCrop, 1)
  const x = crop.cropX === null ? (width - side) / 2 : crop.cropX * width
  const y = crop.cropY === null ? (height - side) / 2 : crop.cropY * height
  return { x: clamp(x, 0, width - side), y: clamp(y, 0, height - side), side }
}

/** The square moved by px of the photo, as far as the photo goes. */
export function moveCrop(crop: Crop, size: Size, by: { x: number; y: number }): Crop {
  const square = cropSquare(crop, size)
  return asCrop({ ...square, x: square.x + by.x, y: square.y + by.y }, size)
}

/** The square as a share of the photo's shorter side, about its own middle. */
export function resizeCrop(crop: Crop, size: Size, share: number): Crop {
  const { x, y, side } = cropSquare(crop, size)
  const next = Math.min(size.width, size.height) * clamp(share, smallestCrop, 1)
  return asCrop({ x: x + (side - next) / 2, y: y + (side - next) / 2, side: next }, size)
}

function asCrop(wish: Square, size: Size): Crop {
  const { width, height } = size
  const x = clamp(wish.x, 0, width - wish.side)
  const y = clamp(wish.y, 0, height - wish.side)
  return {
    cropX: share(x / width),
    cropY: share(y / height),
    cropSize: share(wish.side / Math.min(width, height)),
  }
}

function share(value: number): number {
  return clamp(Math.round(value * 1e4) / 1e4, 0, 1)
}
