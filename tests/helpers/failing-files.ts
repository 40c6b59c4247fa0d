/** A real disk on which the n-th call fails, to be sure that no failure at any moment does harm. */
import * as files from 'node:fs/promises'

export interface Fault {
  /** The number of the call that fails, counted from 1; Infinity for none. */
  readonly at: number
  /** How many calls fail from there on. */
  readonly times?: number
  readonly code: string
  /** Only calls of this name count; all of them where left out. */
  readonly only?: string
  /** The call does its work, and then says that it failed. */
  readonly isLate?: boolean
}

type Call = (...args: never[]) => Promise<unknown>

/** Wraps `node:fs/promises` and the handles it opens; `calls` lists what was called. */
export function createFailingFiles(fault: Fault) {
  const calls: string[] = []
  let counted = 0

  function watched(name: string, call: Call): Call {
    return async (...args) => {
      calls.push(name)
      if (fault.only === undefined || fault.only === name) counted += 1
      const isHit = fault.only === undefined || fault.only === name
      const fails = isHit && counted >= fault.at && counted < fault.at + (fault.times ?? 1)
      if (fails && fault.isLate !== true) throw failure(fault.code)
      const value = await call(...args)
      if (!fails) return value
      if (name === 'open') await (value as files.FileHandle).close()
      throw failure(fault.code)
    }
  }

  function watchHandle(handle: files.FileHandle) {
    const wrap = (name: 'stat' | 'read' | 'write' | 'sync' | 'datasync' | 'close') =>
      watched(`handle.${name}`, handle[name].bind(handle) as Call)
    return {
      stat: wrap('stat'),
      read: wrap('read'),
      write: wrap('write'),
      sync: wrap('sync'),
      datasync: wrap('datasync'),
      // Closed for real whatever is pretended, so that the test leaks nothing.
      async close() {
        await handle.close()
        await watched('handle.close', () => Promise.resolve())()
      },
    }
  }

  const open = watched('open', files.open as Call)
  const names = ['rename', 'unlink', 'realpath', 'stat', 'mkdir', 'readdir'] as const
  const more = ['readFile', 'rm'] as const
  const plain = Object.fromEntries(
    [...names, ...more].map((name) => [name, watched(name, files[name] as Call)]),
  )
  return {
    calls: calls as readonly string[],
    files: {
      ...plain,
      open: async (...args: never[]) => watchHandle((await open(...args)) as files.FileHandle),
    },
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}
