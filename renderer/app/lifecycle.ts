/** Sees to it that leaving the window, however it happens, first puts the work on disk. */
import type { Platform } from '#renderer/platform/platform.ts'
import type { AppModel } from './model/app-model.ts'
import { openHanded } from './model/opening-files.ts'

/** Starts listening to the window and the machine; gives what ends it. */
export function followLifecycle(view: Window, model: AppModel, platform: Platform): () => void {
  const whenHidden = (): void => {
    // A phone or a closing lid may give no later chance.
    if (view.document.visibilityState === 'hidden') void model.flushInBackground()
  }
  view.document.addEventListener('visibilitychange', whenHidden)
  const stops = [
    platform.onQuitRequested(() => model.flush()),
    platform.onFileOpened((file) => void openHanded(model, file)),
    () => view.document.removeEventListener('visibilitychange', whenHidden),
  ]
  return () => stops.forEach((stop) => stop())
}
