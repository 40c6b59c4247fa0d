/** Remembers what the user did, as diffs with a name, and takes steps back and forth. */

import { invert, isEmptyDiff, squash, type Diff } from './diff.ts'
import type { RecordStore } from './record-store.ts'

/** One step: the command's id names it on screen, with the figures its sentence needs. */
export interface Step {
  readonly commandId: string
  readonly labelArgs: Readonly<Record<string, string | number>>
  readonly diff: Diff
  /** When it was last added to, in ms since 1970. */
  readonly doneAt: number
  /** Steps in a row with the same key are one gesture; null never joins. */
  readonly gestureKey: string | null
}

/** What the undo and redo menus show. */
export interface HistoryState {
  readonly undo: Step | null
  readonly redo: Step | null
}

export class History {
  private done: Step[] = []
  private undone: Step[] = []
  private readonly store: RecordStore
  private readonly mostSteps: number

  constructor(store: RecordStore, mostSteps = 1000) {
    this.store = store
    this.mostSteps = mostSteps
  }

  /** What undo and redo would do now. */
  state(): HistoryState {
    return { undo: this.done.at(-1) ?? null, redo: this.undone.at(-1) ?? null }
  }

  /** The last steps that stand, the newest first. */
  recent(most: number): readonly Step[] {
    return this.done.slice(-most).reverse()
  }

  /** Keeps a step that has just been done; what was undone before it is forgotten. */
  push(step: Step): void {
    if (isEmptyDiff(step.diff)) return
    this.undone = []
    const last = this.done.at(-1)
    if (last !== undefined && step.gestureKey !== null && last.gestureKey === step.gestureKey) {
      const joined = squash(last.diff, step.diff)
      this.done.pop()
      if (!isEmptyDiff(joined)) this.done.push({ ...last, diff: joined, doneAt: step.doneAt })
      return
    }
    this.done.push(step)
    if (this.done.length > this.mostSteps) this.done.shift()
  }

  /** Ends the running gesture, so that the next step does not join it. */
  endGesture(): void {
    const last = this.done.at(-1)
    if (last !== undefined && last.gestureKey !== null) {
      this.done[this.done.length - 1] = { ...last, gestureKey: null }
    }
  }

  /** Takes the last step back; gives that step, or null when there is none. */
  undo(): Step | null {
    const step = this.done.at(-1)
    if (step === undefined) return null
    const taken = this.store.apply('undo', invert(step.diff))
    this.done.pop()
    // Others may have changed the same records since; redo brings back what was really taken.
    this.undone.push({ ...step, diff: invert(taken) })
    this.endGesture()
    return step
  }

  /** Does the last undone step again; gives that step, or null when there is none. */
  redo(): Step | null {
    const step = this.undone.at(-1)
    if (step === undefined) return null
    const diff = this.store.apply('undo', step.diff)
    this.undone.pop()
    this.done.push({ ...step, diff, gestureKey: null })
    return step
  }
}
