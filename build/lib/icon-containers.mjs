/** Packs PNG pictures into the icon files of Windows (.ico) and macOS (.icns). */

/** @typedef {{ size: number, png: Buffer }} Picture size is the width and height in px */

/**
 * The picture types of an .icns file that hold PNG, by their size in px. The plain 16 and 32 px
 * types hold another encoding on some systems; macOS scales the doubled ones down instead.
 * @type {readonly { type: string, size: number }[]}
 */
export const icnsTypes = [
  { type: 'ic11', size: 32 },
  { type: 'ic12', size: 64 },
  { type: 'ic07', size: 128 },
  { type: 'ic13', size: 256 },
  { type: 'ic08', size: 256 },
  { type: 'ic14', size: 512 },
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 },
]

/**
 * An .ico file: a head, one 16-byte entry per picture, then the pictures. Each is at most 256 px.
 * @param {readonly Picture[]} pictures
 */
export function icoFile(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, position) => {
    const at = 6 + 16 * position
    // One byte each for width and height, in which 0 stands for 256.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/**
 * An .icns file: a head and then each picture behind its type and length.
 * @param {readonly Picture[]} pictures holds every size that `icnsTypes` names
 */
export function icnsFile(pictures) {
  const entries = icnsTypes.map(({ type, size }) => {
    const picture = pictures.find((candidate) => candidate.size === size)
    if (picture === undefined) throw new Error(`The .icns file lacks its picture of ${size} px.`)
    const head = Buffer.alloc(8)
    head.write(type, 0, 'ascii')
    head.writeUInt32BE(8 + picture.png.length, 4)
    return Buffer.concat([head, picture.png])
  })
  const body = Buffer.concat(entries)
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'ascii')
  head.writeUInt32BE(8 + body.length, 4)
  return Buffer.concat([head, body])
}

/**
 * The width and height a PNG says it has.
 * @param {Buffer} png
 */
export function pngSize(png) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
