/** Sees to it that leaving the window, however it happens, first puts the work on disk. */
import type { Platform } from '#renderer/platform/platform.ts'
import { errorCode } from './error-code.ts'
import { unexpected } from './messages.ts'
import type { AppModel } from './model/app-model.ts'
import { openHanded } from './model/opening-files.ts'

/** Starts listening to the window and the machine; gives what ends it. */
export function followLifecycle(view: Window, model: AppModel, platform: Platform): () => void {
  const whenHidden = (): void => {
    // A phone or a closing lid may give no later chance.
    if (view.document.visibilityState === 'hidden') void model.flushInBackground()
  }
  const beforeLeaving = (event: BeforeUnloadEvent): void => {
    // Only where saving has failed or hangs; otherwise leaving needs no question.
    if (model.state.get().open?.autosave?.isLate() === true) event.preventDefault()
  }
  view.document.addEventListener('visibilitychange', whenHidden)
  // The desktop shell asks for a flush by itself, and would take this for a refusal to close.
  if (platform.kind === 'browser') view.addEventListener('beforeunload', beforeLeaving)
  const stops = [
    platform.onQuitRequested(() => model.flush()),
    platform.onFileOpened((file) => void openHanded(model, file)),
    () => view.document.removeEventListener('visibilitychange', whenHidden),
    () => view.removeEventListener('beforeunload', beforeLeaving),
  ]
  return () => stops.forEach((stop) => stop())
}

// What fails in a loop is said once in a while.
const betweenReportsMs = 10_000

/** Says by its code what failed and nobody caught, so that it is not silent; gives what ends it. */
export function reportUnexpected(view: Window, model: AppModel): () => void {
  const reportedAt = new Map<string, number>()
  const report = (error: unknown): void => {
    const code = errorCode(error)
    const now = model.tools.clock.now()
    if (now - (reportedAt.get(code) ?? -Infinity) < betweenReportsMs) return
    reportedAt.set(code, now)
    model.notices.tell(unexpected(error))
  }
  // Without an error it is a remark of the browser's, such as on a resize loop.
  const onError = ({ error }: ErrorEvent): void => {
    if (error != null) report(error)
  }
  const onRejection = ({ reason }: PromiseRejectionEvent): void => report(reason)
  view.addEventListener('error', onError)
  view.addEventListener('unhandledrejection', onRejection)
  return () => {
    view.removeEventListener('error', onError)
    view.removeEventListener('unhandledrejection', onRejection)
  }
}
