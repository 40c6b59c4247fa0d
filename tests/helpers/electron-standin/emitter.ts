/** Events of the stand-in: only names that it knows can be listened to. */
import { EventEmitter } from 'node:events'
import { NotCoveredError } from './not-covered.ts'

/** An event that its listeners may prevent. */
export class PreventableEvent {
  defaultPrevented = false
  constructor(facts: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, facts)
  }
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

export abstract class KnownEvents extends EventEmitter {
  protected abstract readonly knownEvents: readonly string[]
  protected abstract readonly what: string

  override on(name: string, listener: (...args: never[]) => void): this {
    this.#check(name)
    return super.on(name, listener as (...args: unknown[]) => void)
  }

  override once(name: string, listener: (...args: never[]) => void): this {
    this.#check(name)
    return super.once(name, listener as (...args: unknown[]) => void)
  }

  override addListener(name: string, listener: (...args: never[]) => void): this {
    return this.on(name, listener)
  }

  /** Tells the listeners; says whether one of them prevented what was about to happen. */
  ask(
    name: string,
    facts: Readonly<Record<string, unknown>>,
    ...rest: readonly unknown[]
  ): boolean {
    const event = new PreventableEvent(facts)
    this.emit(name, event, ...rest)
    return event.defaultPrevented
  }

  #check(name: string): void {
    if (!this.knownEvents.includes(name)) throw new NotCoveredError(`${this.what} event "${name}"`)
  }
}
