/** Brings text from outside into the one form that the product keeps. */

/** Longest single text, in UTF-16 units. */
export const longestText = 20_000

/** Longest document, such as the transcript of an interview, in UTF-16 units. */
export const longestLongText = 400_000

// Control characters would make XML illegal and PDFs odd; line feed and tab stay.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/**
 * Normalises to NFC, replaces lone surrogates by U+FFFD, drops control characters other than
 * tab and line feed, turns CRLF into LF and cuts at `longestText`. Same input, same output;
 * applying it twice changes nothing more.
 */
export function cleanText(text: string): string {
  const clean = normalizeText(text)
  return clean.length <= longestText ? clean : cutAt(clean, longestText)
}

/** Like `cleanText`, cut at `longestLongText`. */
export function cleanLongText(text: string): string {
  const clean = normalizeText(text)
  return clean.length <= longestLongText ? clean : cutAt(clean, longestLongText)
}

// Most texts there are: letters of ASCII and whole Hangul syllables, which are clean by themselves.
const plain = /^[\t\n\x20-\x7e\uac00-\ud7a3]*$/

/** All that `cleanText` does except for cutting, for those who refuse what is too long. */
export function normalizeText(text: string): string {
  if (plain.test(text)) return text
  return text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed().normalize('NFC')
}

/** Like `cleanText`, on one line without space at the ends. */
export function cleanLine(text: string): string {
  return onOneLine(cleanText(text))
}

/** All that `cleanLine` does except for cutting. */
export function normalizeLine(text: string): string {
  return onOneLine(normalizeText(text))
}

function onOneLine(text: string): string {
  if (!/[\n\t]/.test(text)) return text.trim()
  return text.replace(/[\n\t]+/g, ' ').trim()
}

function cutAt(text: string, length: number): string {
  const splitsPair = text.charCodeAt(length - 1) >= 0xd800 && text.charCodeAt(length - 1) <= 0xdbff
  // Cutting may leave a base letter that composes differently, so normalise once more.
  return text.slice(0, splitsPair ? length - 1 : length).normalize('NFC')
}

/**
 * The lines of a text one behind the other, a blank between them. Split instead of replaced: a rule
 * that asks for blanks before a break takes the square of their number where no break follows.
 */
export function withoutBreaks(text: string): string {
  if (!text.includes('\n')) return text
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** A text without the signs at its end that are among these, in one pass however many they are. */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length
  while (end > 0 && signs.test(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}

/** Whether a text has nothing that can be read. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** How many lines of a text have something that can be read: how many things it lists. */
export function countLines(text: string): number {
  return text.split('\n').filter((line) => !isBlank(line)).length
}

/** The form in which two names are the same for a reader: without regard to case and spaces. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
