/** Checks the pictures of a project: kept once under their hash, whole, and only what is allowed. */
import { beforeEach, expect, it } from 'vitest'
import type { ProjectDatabase } from '#renderer/persistence/database.ts'
import { StoredAssets } from '#renderer/persistence/stored-assets.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { largestAsset } from '#shared/model/project-format.ts'
import { openDatabase } from '#tests/helpers/test-database.ts'

let database: ProjectDatabase
let assets: StoredAssets

beforeEach(async () => {
  database = await openDatabase()
  assets = new StoredAssets(database, 'project-1')
})

const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n & 255)
const picture = () => new Blob([bytes], { type: 'image/webp' })

it('gives a picture back as it came, under the hash of its bytes', async () => {
  const hash = await assets.put(picture())
  expect(hash).toBe(sha256(bytes))
  const back = await assets.get(hash)
  expect(back?.type).toBe('image/webp')
  expect(new Uint8Array(await back!.arrayBuffer())).toEqual(bytes)
})

it.each(['application/pdf', 'application/octet-stream'])(
  'keeps a file of type %s',
  async (type) => {
    const back = await assets.get(await assets.put(new Blob([bytes], { type })))
    expect(back?.type).toBe(type)
    expect(new Uint8Array(await back!.arrayBuffer())).toEqual(bytes)
  },
)

it('shows what has come with a project before it is on the disk', async () => {
  const brought = { hash: sha256(bytes), mime: 'image/webp', bytes } as const
  const fresh = new StoredAssets(database, 'project-1', [brought])
  expect((await fresh.get(brought.hash))?.type).toBe('image/webp')
  expect(await database.assets.count()).toBe(0)
})

it('keeps the same picture once', async () => {
  expect(await assets.put(picture())).toBe(await assets.put(picture()))
  expect(await database.assets.count()).toBe(1)
})

it('does not show the pictures of another project', async () => {
  const hash = await assets.put(picture())
  expect(await new StoredAssets(database, 'project-2').get(hash)).toBeNull()
})

it.each([
  ['image/svg+xml', 10],
  ['text/html', 10],
  ['', 10],
  ['image/png', largestAsset + 1],
])('refuses %s of %i bytes', async (type, size) => {
  await expect(assets.put(new Blob([new Uint8Array(size)], { type }))).rejects.toThrow(
    'asset-not-allowed',
  )
})
