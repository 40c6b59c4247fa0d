/** Checks that attached files are kept as they are, and never as something that could run. */
import { expect, it } from 'vitest'
import { prepareAttachment } from '#renderer/state/attached-file.ts'
import { largestAsset } from '#shared/model/project-format.ts'

it.each([
  ['application/pdf', 'application/pdf'],
  ['text/html', 'application/octet-stream'],
  ['application/javascript', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('a file of type %j is kept as %s, byte for byte', async (type, keptAs) => {
  const bytes = Uint8Array.from([60, 115, 0, 255])
  const kept = await prepareAttachment(new Blob([bytes], { type }))
  if (!kept.ok) throw new Error(kept.failure)
  expect(kept.value.type).toBe(keptAs)
  expect(new Uint8Array(await kept.value.arrayBuffer())).toEqual(bytes)
})

it('a file that is too large is refused', async () => {
  const file = new Blob([new Uint8Array(largestAsset + 1)], { type: 'application/pdf' })
  expect(await prepareAttachment(file)).toEqual({ ok: false, failure: 'too-large' })
})
