/** Makes the windows: the one the user sees, and the hidden one that draws pages for printing. */
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import { minimumSize, placeWindow, type WindowState } from './window-state.ts'
import { safeWebPreferences } from './web-preferences.ts'

export interface WindowTools {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly preloadPath: string
}

/** The colour of the paper, which stands there until the page is drawn. */
const paper = '#F5F4F0'

export function createAppWindow(
  { BrowserWindow, preloadPath }: WindowTools,
  state: WindowState | null,
  workAreas: Parameters<typeof placeWindow>[1],
): BrowserWindow {
  const window = new BrowserWindow({
    ...placeWindow(state, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Throughline',
    backgroundColor: paper,
    show: false,
    webPreferences: { ...safeWebPreferences, preload: preloadPath },
  })
  window.once('ready-to-show', () => {
    if (state?.isMaximized === true) window.maximize()
    window.show()
  })
  return window
}

/** Without a preload: the pages are drawn from what is handed in, and ask for nothing. */
export function createPrintWindow({ BrowserWindow }: Pick<WindowTools, 'BrowserWindow'>) {
  return new BrowserWindow({
    show: false,
    // A hidden page is otherwise slowed down.
    webPreferences: { ...safeWebPreferences, backgroundThrottling: false },
  })
}

/** The place to come back to; a maximised window remembers the place it had before. */
export function windowStateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
}
