/** Says how much room is left on the disk where the app keeps its own. */

export interface SpaceFiles {
  statfs(path: string): Promise<{ readonly bavail: number; readonly bsize: number }>
}

/** In bytes; null where the system does not say. */
export async function freeBytesAt(files: SpaceFiles, folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await files.statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}
