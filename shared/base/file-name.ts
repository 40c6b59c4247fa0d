/** Makes a file name that every system accepts out of whatever a project is called. */
import { cleanLine, withoutEnd } from './text.ts'

// Linux counts bytes (255), Windows and macOS count UTF-16 units (255); both leave room for a path.
const longestUnits = 120
const longestBytes = 240

// Windows treats these as devices, whatever follows the first dot.
const deviceNames = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i
const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// C1 controls and line separators; `cleanLine` has removed the others.
const invisible = /[\u0080-\u009f\u2028\u2029\ufeff\ufffd]/g

/**
 * Gives a file name ending in `extension` (with its dot): NFC, on one line, without the signs that
 * Windows forbids, without direction marks, not hidden, not a device name, at most 120 UTF-16
 * units and 240 bytes of UTF-8, cut between whole letters. `fallback` is used where nothing is left.
 */
export function cleanFileName(wish: string, extension: string, fallback: string): string {
  return (cleanStem(wish, extension) ?? cleanStem(fallback, extension) ?? '_') + extension
}

/** The same for a file that comes with an ending of its own, which stays as it is where it is short. */
export function cleanAttachmentName(wish: string): string {
  const ending = /[^\s.](\.[a-z0-9]{1,10})$/i.exec(wish.trim())?.[1] ?? ''
  return cleanFileName(wish, ending, 'Throughline')
}

function cleanStem(wish: string, extension: string): string | null {
  const line = cleanLine(wish).replace(bidiControls, '').replace(invisible, '')
  const legal = line.replace(/[/\\:|]/g, '-').replace(/[<>"?*]/g, '')
  const stem = trimEnds(withoutExtension(trimEnds(legal), extension))
  const cut = trimEnds(cutToFit(stem, extension))
  // Only now, since cutting may have laid bare the name of a device.
  const safe = deviceNames.test(cut) ? trimEnds(cutToFit(`_${cut}`, extension)) : cut
  return /[^\s.-]/.test(safe) ? safe : null
}

function withoutExtension(name: string, extension: string): string {
  const ends = extension !== '' && name.toLowerCase().endsWith(extension.toLowerCase())
  return ends ? name.slice(0, name.length - extension.length) : name
}

/** Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere. */
function trimEnds(name: string): string {
  return withoutEnd(name.replace(/^[\s.]+/, ''), /[\s.]/)
}

function cutToFit(stem: string, extension: string): string {
  let kept = ''
  let bytes = utf8Length(extension)
  for (const { segment } of new Intl.Segmenter('und').segment(stem)) {
    bytes += utf8Length(segment)
    if (bytes > longestBytes || kept.length + segment.length + extension.length > longestUnits)
      break
    kept += segment
  }
  return kept
}

function utf8Length(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
