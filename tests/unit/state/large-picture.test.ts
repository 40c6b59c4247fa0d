/** Pictures that are small as files and would take gigabytes once drawn. */
import { afterEach, expect, it, vi } from 'vitest'
import { preparePicture } from '#renderer/state/small-picture.ts'
import { pictureHeads } from '#tests/helpers/picture-heads.ts'

afterEach(() => vi.unstubAllGlobals())

it('are refused before anything draws them; all others are drawn', async () => {
  const draw = vi.fn(() => Promise.reject(new Error('nothing is drawn here')))
  vi.stubGlobal('createImageBitmap', draw)
  const bomb = Uint8Array.from(pictureHeads.png)
  new DataView(bomb.buffer).setUint32(16, 60_000)
  new DataView(bomb.buffer).setUint32(20, 60_000)
  expect(await preparePicture(new Blob([bomb]))).toEqual({ ok: false, failure: 'too-large' })
  expect(draw).not.toHaveBeenCalled()
  await preparePicture(new Blob([pictureHeads.png]))
  expect(draw).toHaveBeenCalledTimes(1)
})
