/** Says of each record how it stands to what is selected in the thread, once per selection and change. */

import { useCallback, useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { threadOf } from '#shared/analysis/thread/thread-of.ts'
import type { OpenDocument } from './document.ts'
import { useDocument } from './document-hooks.ts'
import { useSession } from './session.ts'

/** `upstream` is a reason of what is selected, `downstream` a result; `apart` has nothing to do with it. */
export type ThreadRole = 'self' | 'upstream' | 'downstream' | 'apart'

interface Light {
  readonly isLit: boolean
}

const useLight = create<Light>(() => ({ isLit: true }))

/** Whether the thread of what is selected lights up. */
export function useThreadLit(): boolean {
  return useLight(({ isLit }) => isLit)
}

/** Turns the light on or off, for this window. */
export function setThreadLit(isLit: boolean): void {
  useLight.setState({ isLit })
}

const mostFollowed = 200

type Roles = ReadonlyMap<string, Exclude<ThreadRole, 'apart'>>

/** The roles in one open project. Listens only while somebody asks, and works only when asked. */
class ThreadWatch {
  private readonly document: OpenDocument
  private readonly listeners = new Set<() => void>()
  private roles: Roles | null = null
  private readFor: readonly unknown[] = []
  private stop: () => void = () => undefined

  constructor(document: OpenDocument) {
    this.document = document
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) this.start()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.stop()
    }
  }

  /** The role of a record; null where nothing in the thread is selected, or nothing hangs on it. */
  roleOf(id: string): ThreadRole | null {
    const roles = this.current()
    return roles === null ? null : (roles.get(id) ?? 'apart')
  }

  private start(): void {
    const tell = () => {
      for (const listener of [...this.listeners]) listener()
    }
    const stops = [
      this.document.signal.subscribe(tell),
      useSession.subscribe((now, before) => {
        if (now.selectedIds !== before.selectedIds) tell()
      }),
      useLight.subscribe(tell),
    ]
    this.stop = () => stops.forEach((stop) => stop())
  }

  private current(): Roles | null {
    const { selectedIds } = useSession.getState()
    const { isLit } = useLight.getState()
    const now = [this.document.signal.getState().revision, selectedIds, isLit]
    if (now.some((each, place) => each !== this.readFor[place])) {
      this.readFor = now
      this.roles = isLit ? this.read(selectedIds) : null
    }
    return this.roles
  }

  private read(selectedIds: readonly string[]): Roles | null {
    // Among so many nothing stands out any more, and following them all would take its time.
    if (selectedIds.length > mostFollowed) return null
    const { store } = this.document.workbench
    const threads = selectedIds.map((id) => threadOf(store, id))
    // Something without any thread leaves the rest as it is: there is nothing to tell apart.
    if (threads.every(({ upstream, downstream }) => upstream.size + downstream.size === 0)) {
      return null
    }
    return new Map([
      ...threads.flatMap(({ downstream }) =>
        [...downstream].map((id) => [id, 'downstream'] as const),
      ),
      ...threads.flatMap(({ upstream }) => [...upstream].map((id) => [id, 'upstream'] as const)),
      ...threads.flatMap(({ entries }) => [...entries].map((id) => [id, 'self'] as const)),
      ...selectedIds.map((id) => [id, 'self'] as const),
    ])
  }
}

const watches = new WeakMap<OpenDocument, ThreadWatch>()

function watchOf(document: OpenDocument): ThreadWatch {
  const known = watches.get(document)
  if (known !== undefined) return known
  const watch = new ThreadWatch(document)
  watches.set(document, watch)
  return watch
}

/**
 * How a record stands to what is selected; null where nothing in the thread is selected, nothing
 * hangs on it, or the light is off. Renders again only when that changes.
 */
export function useThreadRole(id: string): ThreadRole | null {
  const watch = watchOf(useDocument())
  const read = useCallback(() => watch.roleOf(id), [watch, id])
  return useSyncExternalStore(watch.subscribe, read)
}
