/** Carries what happened from where it happens to where it is shown as a toast. */
import type { Translate, TranslationKey } from '#renderer/i18n/i18n.ts'

export interface Notice {
  /** Said in the language of the screen at the time it is shown. */
  readonly say: (translate: Translate) => string
  readonly tone?: 'info' | 'success' | 'warning' | 'error'
  /** `brief`: only a nod. `long`: much to read. */
  readonly length?: 'brief' | 'long'
  readonly action?: { readonly key: TranslationKey; readonly run: () => void }
}

export type Tell = (notice: Notice) => void

/** Holds notices back until somebody listens, since files can be opened before the first drawing. */
export class Notices {
  private listener: Tell | null = null
  private waiting: Notice[] = []

  readonly tell: Tell = (notice) => {
    if (this.listener === null) this.waiting.push(notice)
    else this.listener(notice)
  }

  readonly listen = (listener: Tell): (() => void) => {
    this.listener = listener
    const waiting = this.waiting
    this.waiting = []
    waiting.forEach(listener)
    return () => {
      this.listener = null
    }
  }
}
