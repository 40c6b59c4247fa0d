/** Says that little room is left, and takes it back once there is room again. */
import { expect, it } from 'vitest'
import { SpaceWatch } from '#renderer/app/model/space-watch.ts'
import { TestTime } from '#tests/helpers/test-database.ts'

const megabyte = 1024 * 1024

function watchOf(kind: 'desktop' | 'browser') {
  const time = new TestTime()
  const disk = { free: null as number | null }
  const watch = new SpaceWatch({ kind, freeBytes: () => Promise.resolve(disk.free) }, time)
  const lookAt = async (free: number | null): Promise<number | null> => {
    disk.free = free
    time.pass(60_000)
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    return watch.state.get().lowBytes
  }
  return { watch, lookAt }
}

it('warns on the desktop below 500 MB, looking every minute', async () => {
  const { watch, lookAt } = watchOf('desktop')
  await watch.look()
  expect(watch.state.get().lowBytes).toBeNull()
  expect(await lookAt(499 * megabyte)).toBe(499 * megabyte)
  expect(await lookAt(12 * megabyte)).toBe(12 * megabyte)
  expect(await lookAt(800 * megabyte)).toBeNull()
  watch.stop()
})

it('warns in the browser below 100 MB of its share, and never where the browser does not say', async () => {
  const { watch, lookAt } = watchOf('browser')
  await watch.look()
  expect(await lookAt(200 * megabyte)).toBeNull()
  expect(await lookAt(99 * megabyte)).toBe(99 * megabyte)
  expect(await lookAt(null)).toBeNull()
})
