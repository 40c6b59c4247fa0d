/** Keeps what the lint finds in the open project up to date, a quiet moment behind the work. */

import { useSyncExternalStore } from 'react'
import { lint, lintInSteps, type LintReport } from '#shared/analysis/lint/lint.ts'
import type { OpenDocument } from './document.ts'
import { useDocument } from './document-hooks.ts'
import { QuietWork } from './quiet-work.ts'
import { today } from './today.ts'

/** What the lint found in one open project. Works only while somebody listens. */
class LintWatch {
  private readonly document: OpenDocument
  private readonly work = new QuietWork(() => this.slices())
  private readonly listeners = new Set<() => void>()
  private report: LintReport | null = null
  private stop: () => void = () => undefined

  constructor(document: OpenDocument) {
    this.document = document
  }

  /** The last report; null until the first one is there. */
  readonly get = (): LintReport | null => this.report

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) this.start()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.stop()
    }
  }

  /** The findings as of now, at once: for what is done to them. */
  readonly refresh = (): LintReport => this.tell(lint(this.document.workbench.store, today()))

  private start(): void {
    const unwatch = this.work.watch(window)
    const unsubscribe = this.document.signal.subscribe(() => this.work.ask())
    this.stop = () => {
      unwatch()
      unsubscribe()
    }
    this.work.ask()
  }

  private *slices(): Generator<undefined, void, undefined> {
    this.tell(yield* lintInSteps(this.document.workbench.store, today()))
  }

  private tell(report: LintReport): LintReport {
    this.report = report
    for (const listener of [...this.listeners]) listener()
    return report
  }
}

const watches = new WeakMap<OpenDocument, LintWatch>()

function watchOf(document: OpenDocument): LintWatch {
  const known = watches.get(document)
  if (known !== undefined) return known
  const watch = new LintWatch(document)
  watches.set(document, watch)
  return watch
}

/** What the lint found, at most a moment ago; null until it has looked for the first time. */
export function useLint(): LintReport | null {
  const watch = watchOf(useDocument())
  return useSyncExternalStore(watch.subscribe, watch.get)
}

/** Looks again at once and gives what is found, for acting on a finding of a moment ago. */
export function useFreshLint(): () => LintReport {
  return watchOf(useDocument()).refresh
}
