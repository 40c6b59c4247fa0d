/** Reads how large a picture is from its first bytes, before anything draws it. */

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** In px; null where the bytes are none of PNG, JPEG, GIF, WebP and BMP, or do not say. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return (
      sizeOfPng(view) ?? sizeOfGif(view) ?? sizeOfWebp(view) ?? sizeOfBmp(view) ?? sizeOfJpeg(view)
    )
  } catch {
    // Cut off within its head.
    return null
  }
}

function sizeOfPng(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== tag('IHDR')) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function sizeOfGif(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== tag('GIF8')) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

function sizeOfBmp(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0x424d) return null
  const height = Math.abs(view.getInt32(22, true))
  return { width: Math.abs(view.getInt32(18, true)), height }
}

function sizeOfWebp(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== tag('RIFF') || view.getUint32(8) !== tag('WEBP')) return null
  const form = view.getUint32(12)
  if (form === tag('VP8X')) return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) }
  if (form === tag('VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (form !== tag('VP8 ')) return null
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** Goes from segment to segment until one says the size. */
function sizeOfJpeg(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const kind = view.getUint8(at + 1)
    const isFrame = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // Fill bytes stand alone; every segment says how long it is, itself included.
    at += kind === 0xff ? 1 : 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

function tag(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
}
