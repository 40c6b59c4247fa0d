/** How large a picture is, told from its first bytes. */
import { expect, it } from 'vitest'
import { pictureSize } from '#shared/files/picture-size.ts'
import { pictureHeads } from '#tests/helpers/picture-heads.ts'

it.each(Object.entries(pictureHeads))('is read from %s', (_format, head) => {
  expect(pictureSize(head)).toEqual({ width: 300, height: 200 })
})

it('is unknown for anything else, and for a head that is cut off', () => {
  for (const bytes of [
    [],
    [1, 2, 3],
    [0xff, 0xd8, 0xff],
    [...'<svg></svg>'].map((c) => c.charCodeAt(0)),
  ]) {
    expect(pictureSize(Uint8Array.from(bytes))).toBeNull()
  }
  expect(pictureSize(pictureHeads.png.slice(0, 18))).toBeNull()
})
