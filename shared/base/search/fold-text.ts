/** Brings a text into the form that is compared when searching, and knows where each letter stood. */

import { isSyllable, splitCluster } from './hangul.ts'

/** Where the letters of a folded text stood in the original, in UTF-16 units. */
export interface LetterPlaces {
  readonly starts: number[]
  readonly ends: number[]
}

/**
 * One UTF-16 unit per letter: composed, in lower case, half-width; every run of white space is one
 * space, none at the ends. Joined consonants such as ㄳ are two letters. Given `places`, it is
 * filled with where each letter stood.
 */
export function foldText(text: string, places?: LetterPlaces): string {
  let folded = ''
  let isGap = false
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let end = at + 1
    let letters: string
    if (isPlain(code) && !isMarkAt(text, end)) letters = plainLetter(text, at, code)
    else {
      end = clusterEnd(text, at)
      letters = foldCluster(text.slice(at, end))
    }
    if (letters.trim() === '') isGap = folded !== ''
    else {
      if (isGap) {
        folded += ' '
        places?.starts.push(at)
        places?.ends.push(at)
      }
      isGap = false
      folded += letters
      for (let n = 0; n < letters.length && places !== undefined; n++) {
        places.starts.push(at)
        places.ends.push(end)
      }
    }
    at = end
  }
  return folded
}

function isPlain(code: number): boolean {
  return code < 0x80 || isSyllable(code)
}

function plainLetter(text: string, at: number, code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20)
  return text[at] ?? ''
}

// Marks and the second and third letters of decomposed syllables belong to what stands before.
const joining = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u

function isMarkAt(text: string, at: number): boolean {
  return at < text.length && !isPlain(text.charCodeAt(at)) && joining.test(text.slice(at, at + 2))
}

function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  while (isMarkAt(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end
}

function foldCluster(cluster: string): string {
  // NFKC would turn consonants that stand alone into ones that wait for a vowel.
  if (/^[\u3131-\u318e]$/u.test(cluster)) return splitCluster(cluster)
  return cluster.normalize('NFKC').toLowerCase()
}
