/** Checks base64 and SHA-256 against Node's own. */
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from '#shared/files/base64.ts'
import { sha256 } from '#shared/files/sha256.ts'

// 12,288 bytes make one piece, so lengths around it cross the seam.
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.integer({ min: 12_280, max: 12_300 }).map((length) => new Uint8Array(length).fill(length)),
)

it('writes and reads base64 as everybody does', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(encodeBase64(bytes)).toBe(text)
      // Compared as buffers, since arrays of this length are slow to compare one by one.
      expect(Buffer.from(decodeBase64(text)!).equals(bytes)).toBe(true)
    }),
  )
})

it.each([
  'A',
  'AA',
  'AAA',
  'A===',
  'AA=A',
  'AB==',
  'AAB=',
  'AA A',
  'AA\n=',
  'äAAA',
  '====',
  'AA==AAAA',
])('refuses %j as base64', (text) => {
  expect(decodeBase64(text)).toBeNull()
})

it('hashes as everybody does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})
