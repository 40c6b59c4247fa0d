/** Prepares every component test: matchers for the DOM, a clean page after each test, and what jsdom lacks. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { loadOverlaysAhead } from '#renderer/ui/overlays/later-overlays.ts'

// In the app they are there by the time somebody opens one.
await loadOverlaysAhead()

afterEach(cleanup)

// jsdom lays nothing out: it knows no pointer capture, no resize observer and no scrolling into view.
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver
Element.prototype.scrollIntoView ??= () => {}
Element.prototype.hasPointerCapture ??= () => false
Element.prototype.setPointerCapture ??= () => {}
Element.prototype.releasePointerCapture ??= () => {}
