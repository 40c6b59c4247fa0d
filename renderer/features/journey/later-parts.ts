/** Parts of the map that are drawn when they are asked for, and loaded once the map stands. */
import { part } from '#renderer/ui/part.ts'

export const FilterPanel = part(async () => (await import('./filter/FilterPanel.tsx')).FilterPanel)

export const PastePreview = part(
  async () => (await import('./cells/paste/PastePreview.tsx')).PastePreview,
)

/** Loads them before one is asked for. */
export async function loadMapPartsAhead(): Promise<void> {
  await Promise.all([FilterPanel.ahead(), PastePreview.ahead()])
}
