/** Decides which control's name is shown, and when; there is one at a time. */

export interface ShownTooltip {
  /** Names the control also while it is drawn anew. */
  readonly owner: string
  readonly anchor: Element
  readonly label: string
  readonly shortcut: string | undefined
  readonly side: TooltipSide
}

export type TooltipSide = 'top' | 'right' | 'bottom' | 'left'

const delayMs = 500
/** After one has gone, the next of a row comes without waiting. */
const skipDelayMs = 300

export class TooltipDesk {
  private shown: ShownTooltip | null = null
  private waiting: { readonly owner: string; readonly timer: number } | null = null
  private hiddenAt = -Infinity
  private isPressed = false
  private readonly listeners = new Set<() => void>()

  readonly get = (): ShownTooltip | null => this.shown

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Shows it once the pointer has rested, or at once. */
  ask(tooltip: ShownTooltip, isAtOnce: boolean): void {
    this.stopWaiting()
    // Whoever presses a control knows what it is.
    if (this.isPressed) return
    const isInRow = this.shown !== null || performance.now() - this.hiddenAt < skipDelayMs
    if (isAtOnce || isInRow) this.set(tooltip)
    else {
      const timer = window.setTimeout(() => this.set(tooltip), delayMs)
      this.waiting = { owner: tooltip.owner, timer }
    }
  }

  /** Says something else where it is shown. */
  update(owner: string, said: Pick<ShownTooltip, 'label' | 'shortcut' | 'side'>): void {
    const { shown } = this
    if (shown?.owner !== owner) return
    if (shown.label !== said.label || shown.shortcut !== said.shortcut) {
      this.set({ ...shown, ...said })
    }
  }

  /** A control is pressed; until it is let go, none is named. */
  press(): void {
    this.hide()
    this.isPressed = true
    const letGo = (): void => {
      this.isPressed = false
    }
    window.addEventListener('pointerup', letGo, { once: true, capture: true })
    window.addEventListener('pointercancel', letGo, { once: true, capture: true })
  }

  /** Hides it, or that of one control only. */
  hide(owner?: string): void {
    if (owner === undefined || this.waiting?.owner === owner) this.stopWaiting()
    if (this.shown === null || (owner !== undefined && this.shown.owner !== owner)) return
    this.hiddenAt = performance.now()
    this.set(null)
  }

  private set(tooltip: ShownTooltip | null): void {
    this.stopWaiting()
    this.shown = tooltip
    for (const listener of [...this.listeners]) listener()
  }

  private stopWaiting(): void {
    if (this.waiting !== null) clearTimeout(this.waiting.timer)
    this.waiting = null
  }
}
