/** Does work in small slices while nobody types, composes or drags. */

const quietMs = 600
const pauseMs = 40
const sliceMs = 8
const longestWaitMs = 500

/** One run of the work; each `next` is one small step. */
export type Slices = Iterator<unknown>

/** Waits for a quiet moment after `ask`, then works; what is asked anew begins anew. */
export class QuietWork {
  private readonly begin: () => Slices
  private running: Slices | null = null
  private isAsked = false
  private isHeld = false
  private cancel: () => void = () => undefined

  constructor(begin: () => Slices) {
    this.begin = begin
  }

  /** Something has changed: whatever runs is out of date. */
  ask(): void {
    this.isAsked = true
    this.running = null
    this.waitThenWork()
  }

  /** Listens to hands on the keyboard and the mouse until the returned function is called. */
  watch(page: Window): () => void {
    const controller = new AbortController()
    const { signal } = controller
    const on = (names: readonly string[], listener: (event: Event) => unknown) => {
      for (const name of names) page.addEventListener(name, listener, { signal, capture: true })
    }
    on(['pointerdown', 'compositionstart'], () => this.hold())
    on(['pointerup', 'pointercancel', 'compositionend'], () => this.release())
    // Of the window alone: what ends outside of it is not told.
    on(['blur'], (event) => event.target === page && this.release())
    on(['wheel'], () => this.waitThenWork())
    // The end of a press can get lost, in a system's menu say; typing shows that it is over.
    on(['keydown'], (event) => {
      if (event instanceof KeyboardEvent && event.isComposing) this.waitThenWork()
      else this.release()
    })
    return () => {
      controller.abort()
      this.cancel()
      this.running = null
      this.isHeld = false
    }
  }

  private hold(): void {
    this.isHeld = true
    this.cancel()
  }

  private release(): void {
    this.isHeld = false
    this.waitThenWork()
  }

  private waitThenWork(): void {
    if (!this.isAsked || this.isHeld) return
    this.cancel()
    const timer = setTimeout(() => this.workWhenIdle(), quietMs)
    this.cancel = () => clearTimeout(timer)
  }

  private workWhenIdle(): void {
    this.cancel = whenIdle((mayGoOn) => {
      this.running ??= this.begin()
      while (this.running.next().done !== true) {
        if (!mayGoOn()) return this.workWhenIdle()
      }
      this.running = null
      this.isAsked = false
    })
  }
}

/** Calls back when the browser has time; gives the function that takes the wish back. */
function whenIdle(work: (mayGoOn: () => boolean) => void): () => void {
  const slice = () => {
    const end = performance.now() + sliceMs
    work(() => performance.now() < end)
  }
  // Some browsers have no idle callbacks; there a short pause between slices does.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(slice, pauseMs)
    return () => clearTimeout(timer)
  }
  // A browser that is never idle would never call.
  const handle = requestIdleCallback(slice, { timeout: longestWaitMs })
  return () => cancelIdleCallback(handle)
}
