/** Reads what the layout needs from a TrueType file: which code point is how wide. */

/** @param {Buffer} font */
function tablesOf(font) {
  /** @type {Map<string, number>} */
  const offsets = new Map()
  for (let n = 0; n < font.readUInt16BE(4); n++) {
    const entry = 12 + 16 * n
    offsets.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8))
  }
  return (/** @type {string} */ name) => {
    const offset = offsets.get(name)
    if (offset === undefined) throw new Error(`The font has no ${name} table.`)
    return offset
  }
}

/**
 * Glyph numbers by code point, from the character map in format 12 (all of Unicode in groups).
 * @param {Buffer} font
 * @param {number} cmap
 */
function glyphsOf(font, cmap) {
  for (let n = 0; n < font.readUInt16BE(cmap + 2); n++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + 8 * n)
    if (font.readUInt16BE(subtable) !== 12) continue
    /** @type {Map<number, number>} */
    const glyphs = new Map()
    for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
      const at = subtable + 16 + 12 * group
      const first = font.readUInt32BE(at)
      const last = font.readUInt32BE(at + 4)
      const glyph = font.readUInt32BE(at + 8)
      for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first)
    }
    return glyphs
  }
  throw new Error('The font has no character map in format 12.')
}

/**
 * Advance widths in font units by code point.
 * @param {Buffer} font
 * @returns {{ unitsPerEm: number, advances: Map<number, number> }}
 */
export function readAdvances(font) {
  const table = tablesOf(font)
  const metricCount = font.readUInt16BE(table('hhea') + 34)
  /** @type {Map<number, number>} */
  const advances = new Map()
  for (const [point, glyph] of glyphsOf(font, table('cmap'))) {
    // Glyphs behind the last entry share its width.
    const metric = Math.min(glyph, metricCount - 1)
    advances.set(point, font.readUInt16BE(table('hmtx') + 4 * metric))
  }
  return { unitsPerEm: font.readUInt16BE(table('head') + 18), advances }
}
