/** Shows that a double-clicked file reaches the window, even one that is not there yet. */
import { expect, it } from 'vitest'
import { createFileOpener } from '#electron/main/open-file.ts'
import type { OpenedFile } from '#shared/ipc/contract.ts'

function makeOpener() {
  const sent: OpenedFile[] = []
  const opener = createFileOpener({
    readText: (path) =>
      Promise.resolve(
        path.includes('bad')
          ? { ok: false, failure: 'not-utf8' }
          : { ok: true, value: `in ${path}` },
      ),
    send: (file) => void sent.push(file),
  })
  return { opener, sent, names: () => sent.map((file) => (file.ok ? file.value.name : file.name)) }
}

it('keeps files until the window listens, in their order', async () => {
  const { opener, sent, names } = makeOpener()
  await opener.open(['/a/one.throughline'])
  await opener.open(['/a/two.throughline', '/a/three.json'])
  expect(sent).toEqual([])
  await opener.windowReady()
  expect(names()).toEqual(['one.throughline', 'two.throughline', 'three.json'])
  await opener.windowReady()
  expect(sent).toHaveLength(3)
})

it('hands a file on at once when the window listens', async () => {
  const { opener, sent } = makeOpener()
  await opener.windowReady()
  await opener.open(['/a/one.throughline'])
  expect(sent).toEqual([
    { ok: true, value: { name: 'one.throughline', text: 'in /a/one.throughline' } },
  ])
})

it('says by name which file could not be read, never by its path', async () => {
  const { opener, sent } = makeOpener()
  await opener.windowReady()
  await opener.open(['/home/kim/bad.throughline'])
  expect(sent).toEqual([{ ok: false, failure: 'not-utf8', name: 'bad.throughline' }])
})

it('waits again while the window loads anew', async () => {
  const { opener, names } = makeOpener()
  await opener.windowReady()
  opener.windowGone()
  await opener.open(['/a/one.throughline'])
  expect(names()).toEqual([])
  await opener.windowReady()
  expect(names()).toEqual(['one.throughline'])
})
