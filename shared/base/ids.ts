/** Makes the random, global ids of records. */

/** Fills an array with random bytes; `crypto.getRandomValues` outside of tests. */
export type RandomBytes = (length: number) => Uint8Array

/** Gives a new id for a record of the given type. */
export type NewId = (type: string) => string

// Crockford's alphabet: no i, l, o, u, so that an id can be read out loud.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const idLength = 16

/** Ids look like `stage-4k2v9s0d1x7q8r3t`: 80 random bits behind the type's name. */
export function createIdSource(randomBytes: RandomBytes): NewId {
  return function newId(type) {
    let letters = ''
    for (const byte of randomBytes(idLength)) letters += alphabet[byte & 31]
    return `${type}-${letters}`
  }
}

/** Whether a text may be an id in a project file. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{2,79}$/.test(text)
}
