/** Writes a file beside its place and then moves it there, so that no half of it is ever seen. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises'

/** Rejects as Node does; the file that was there before is then still there. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  // A link is followed, so that the file it points to is replaced and the link stays.
  const target = await realpath(path).catch(() => path)
  const temporary = `${target}.${process.pid}.tmp`
  // A file that only its owner may read stays so.
  const { mode } = await stat(target).catch(() => ({ mode: 0o666 }))
  try {
    const file = await open(temporary, 'wx', mode & 0o777)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
