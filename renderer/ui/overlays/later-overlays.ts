/** Menus and panels that open on demand: what draws them is loaded once the first screen stands. */
import { part } from '#renderer/ui/part.ts'

export const MenuPanel = part(async () => (await import('./MenuPanel.tsx')).MenuPanel)
export const PopoverPanel = part(async () => (await import('./PopoverPanel.tsx')).PopoverPanel)

/** Loads them before one is opened. */
export async function loadOverlaysAhead(): Promise<void> {
  await Promise.all([MenuPanel.ahead(), PopoverPanel.ahead()])
}
