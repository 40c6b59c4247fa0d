/** A small store that belongs to one surface on screen and lives as long as it does. */

import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type LocalStore<State> = StoreApi<State>

/** Makes a store; keep it in the state of the component that it belongs to. */
export function createLocalStore<State>(initial: State): LocalStore<State> {
  return createStore<State>(() => initial)
}

/** What a selector gives for the store of now; renders again only when that is another object. */
export function useLocalStore<State, Value>(
  store: LocalStore<State>,
  selector: (state: State) => Value,
): Value {
  return useStore(store, selector)
}
