/** Locks and channels that all windows of one browser share, after the Web Locks standard. */
import type { HoldChannel, HoldMeans } from '#renderer/persistence/project-hold.ts'
import { TestTime } from './test-database.ts'

type Grant = (lock: Lock | null) => unknown

interface Waiting {
  readonly grant: () => void
  readonly signal: AbortSignal | undefined
}

/** One lock: who has it, and who waits for it. */
class TestLock {
  held: { readonly lose: (reason: Error) => void } | null = null
  queue: Waiting[] = []
}

export class TestBrowser {
  readonly time = new TestTime()
  private readonly locks = new Map<string, TestLock>()
  private readonly channels = new Map<HoldChannel, string>()

  means(): HoldMeans {
    // The product calls `request` with options alone; the standard's other form is not covered.
    const request = (name: string, options: LockOptions, grant: Grant) =>
      this.request(name, options, grant)
    return {
      locks: { request } as unknown as HoldMeans['locks'],
      openChannel: (name) => this.openChannel(name),
      timers: this.time,
    }
  }

  private lock(name: string): TestLock {
    const lock = this.locks.get(name) ?? new TestLock()
    this.locks.set(name, lock)
    return lock
  }

  private request(name: string, options: LockOptions, callback: Grant): Promise<unknown> {
    const lock = this.lock(name)
    return new Promise((resolve, reject) => {
      const grant = () => {
        const held = { lose: reject }
        lock.held = held
        const done = Promise.resolve(callback({ name, mode: 'exclusive' }))
        void done.then((value) => {
          resolve(value)
          if (lock.held !== held) return
          lock.held = null
          lock.queue.shift()?.grant()
        })
      }
      const aborted = () => new DOMException('', 'AbortError')
      if (options.steal === true) {
        lock.held?.lose(aborted())
        grant()
      } else if (lock.held === null) grant()
      else if (options.ifAvailable === true) resolve(callback(null))
      else {
        const waiting = { grant, signal: options.signal }
        lock.queue.push(waiting)
        options.signal?.addEventListener('abort', () => {
          lock.queue = lock.queue.filter((each) => each !== waiting)
          reject(aborted())
        })
      }
    })
  }

  private openChannel(name: string): HoldChannel {
    const channel: HoldChannel = {
      onmessage: null,
      postMessage: (data) => {
        for (const [other, itsName] of this.channels) {
          if (other === channel || itsName !== name) continue
          queueMicrotask(() => other.onmessage?.(new MessageEvent('message', { data })))
        }
      },
      close: () => void this.channels.delete(channel),
    }
    this.channels.set(channel, name)
    return channel
  }
}
