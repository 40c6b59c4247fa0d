/** Sees to it that one window at a time writes a project; the others read it. */
import { windowTimers, type Timers } from './timers.ts'

/** A window's hold on a project. */
export interface ProjectHold {
  readonly mode: 'write' | 'read'
  /** Lets go; another window may write then. */
  release(): void
  /**
   * Runs when another window takes the project over; that window waits until the listener is done,
   * a few seconds at most. Afterwards this hold is over. The answer ends the listening.
   */
  onTakenOver(listener: () => void | Promise<void>): () => void
}

/** What the browser offers for it; a test hands in its own. */
export interface HoldMeans {
  readonly locks: Pick<LockManager, 'request'>
  readonly openChannel: (name: string) => HoldChannel
  readonly timers: Timers
}

/** The part of a BroadcastChannel that is used here. */
export interface HoldChannel {
  onmessage: ((event: MessageEvent) => void) | null
  postMessage(message: unknown): void
  close(): void
}

export interface AcquireOptions {
  /** Asks the window that writes to let go; without it, this window only reads meanwhile. */
  readonly takeOver?: boolean
}

const takeOverMessage = 'take-over'
// Longer than a save takes; a window that answers later than this hangs.
const patienceMs = 3000

/** Holds a project for writing where no other window does so, else for reading. */
export async function acquireProject(
  projectId: string,
  { takeOver = false }: AcquireOptions = {},
  means: HoldMeans = windowMeans(),
): Promise<ProjectHold> {
  const name = `throughline:${projectId}`
  const channel = means.openChannel(name)
  const listeners = new Set<() => void | Promise<void>>()
  let isOver = false
  let isLosing = false
  const request = (options: LockOptions) => requestLock(means, name, options, () => void lose())

  let letGo = await request({ ifAvailable: true })
  if (letGo === null && takeOver) {
    channel.postMessage(takeOverMessage)
    const patience = new AbortController()
    const disarm = means.timers.after(patienceMs, () => patience.abort())
    letGo = await request({ signal: patience.signal })
    disarm()
    letGo ??= await request({ steal: true })
  }

  const release = () => {
    if (isOver) return
    isOver = true
    channel.close()
    letGo?.()
  }
  async function lose(): Promise<void> {
    if (isOver || isLosing) return
    isLosing = true
    // All are started and all are waited for, whatever becomes of one.
    await Promise.allSettled([...listeners].map(async (listener) => listener()))
    release()
  }
  channel.onmessage = ({ data }) => {
    if (data === takeOverMessage && letGo !== null) void lose()
  }
  return {
    mode: letGo === null ? 'read' : 'write',
    release,
    onTakenOver(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Gives what lets the lock go, once it is held; null where it cannot be had. */
function requestLock(
  { locks }: HoldMeans,
  name: string,
  options: LockOptions,
  onStolen: () => void,
): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false
    const held = locks.request(name, options, (lock) => {
      if (lock === null) return resolve(null)
      isHeld = true
      return new Promise<void>((letGo) => resolve(letGo))
    })
    held.catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) reject(error as Error)
      else if (isHeld) onStolen()
      else resolve(null)
    })
  })
}

function windowMeans(): HoldMeans {
  return {
    locks: navigator.locks,
    openChannel: (name) => new BroadcastChannel(name),
    timers: windowTimers,
  }
}
