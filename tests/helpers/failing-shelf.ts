/** Journals on a real disk on which the n-th call fails; what is held is tried again at once. */
import { createDiskShelf, type DiskFiles } from '#electron/main/services/disk-shelf.ts'
import { createFailingFiles, type Fault } from './failing-files.ts'
import { createManualTimers } from './manual-timers.ts'

export const healthyDisk: Fault = { at: Infinity, code: 'EIO' }

export function failingShelf(root: string, fault: Fault) {
  const { files, calls } = createFailingFiles(fault)
  const timers = createManualTimers()
  const soon = {
    after(_ms: number, work: () => void) {
      const stop = timers.after(0, work)
      queueMicrotask(() => timers.advance(0))
      return stop
    },
  }
  // It offers all that is asked for, and more.
  const shelf = createDiskShelf({ files: files as unknown as DiskFiles, timers: soon, root })
  return { shelf, calls }
}
