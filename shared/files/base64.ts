/** Bytes as base64 text and back, without the means of a browser or of Node. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]))
const valueOf = Uint8Array.from({ length: 128 }, (_, unit) => values.get(unit) ?? 255)

const unitOf = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
const paddingUnit = '='.charCodeAt(0)

// So many letters are made at once: letter by letter, a picture of a megabyte holds up the window.
const pieceBytes = 3 * 2048

/** Standard base64 with padding, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = []
  const units = new Uint8Array((pieceBytes / 3) * 4)
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const filled = encodePiece(bytes, start, Math.min(bytes.length, start + pieceBytes), units)
    pieces.push(String.fromCharCode(...units.subarray(0, filled)))
  }
  return pieces.join('')
}

/** The bytes; null where the text is not exactly what `encodeBase64` writes for some bytes. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let filled = 0
  for (let at = 0; at < text.length; at += 4) {
    const isLast = at + 4 === text.length
    const used = isLast ? 4 - padding : 4
    let bits = 0
    for (let n = 0; n < 4; n++) {
      const value = n < used ? (valueOf[text.charCodeAt(at + n)] ?? 255) : 0
      if (value === 255) return null
      bits = (bits << 6) | value
    }
    const unused = used === 4 ? 0 : used === 3 ? 0xff : 0xffff
    if ((bits & unused) !== 0) return null
    for (let n = 0; n < used - 1; n++) bytes[filled++] = (bits >> (16 - 8 * n)) & 255
  }
  return bytes
}

/** Puts the letters of some bytes into `units`; gives how many they are. */
function encodePiece(bytes: Uint8Array, start: number, end: number, units: Uint8Array): number {
  let filled = 0
  for (let at = start; at < end; at += 3) {
    const left = end - at
    const bits = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    units[filled++] = unitOf[bits >> 18]!
    units[filled++] = unitOf[(bits >> 12) & 63]!
    units[filled++] = left > 1 ? unitOf[(bits >> 6) & 63]! : paddingUnit
    units[filled++] = left > 2 ? unitOf[bits & 63]! : paddingUnit
  }
  return filled
}
