/** A value outside of React that components can follow. */
import { useSyncExternalStore } from 'react'

export class Observable<State extends object> {
  private state: State
  private readonly listeners = new Set<() => void>()

  constructor(state: State) {
    this.state = state
  }

  readonly get = (): State => this.state

  readonly set = (change: Partial<State>): void => {
    this.state = { ...this.state, ...change }
    for (const listener of [...this.listeners]) listener()
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

/** The observed state; renders again with every change. */
export function useObservable<State extends object>(observable: Observable<State>): State {
  return useSyncExternalStore(observable.listen, observable.get)
}
