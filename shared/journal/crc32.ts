/** CRC-32 (as in zip and PNG) of a text: tells whether it came back from the disk as it was written. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) {
    value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return value
})

/** The CRC-32 of a text's UTF-16 units, low byte first, in eight hexadecimal digits. */
export function crc32(text: string): string {
  let value = 0xffffffff
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n)
    value = (value >>> 8) ^ table[(value ^ unit) & 0xff]!
    value = (value >>> 8) ^ table[(value ^ (unit >>> 8)) & 0xff]!
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
