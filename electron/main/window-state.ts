/** Remembers where the window stood, and brings it back only to where a screen still is. */
import type { Rectangle } from 'electron'

export const minimumSize = { width: 960, height: 640 } as const
const usualSize = { width: 1440, height: 900 } as const

/** `bounds` in device-independent pixels. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly isMaximized: boolean
}

/** What was remembered, or null where the text is not that. */
export function parseWindowState(text: string): WindowState | null {
  try {
    const { bounds, isMaximized } = JSON.parse(text) as Record<string, unknown>
    if (typeof isMaximized !== 'boolean' || !isRectangle(bounds)) return null
    return { bounds, isMaximized }
  } catch {
    // Cut off by a power failure, say; the usual place does as well.
    return null
  }
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false
  const sides = value as Readonly<Record<string, unknown>>
  const isSide = (side: unknown) => Number.isInteger(side) && Math.abs(Number(side)) < 100_000
  return ['x', 'y', 'width', 'height'].every((name) => isSide(sides[name]))
}

/**
 * The size, and the place where it is on a screen. At least 100 px of the title bar have to be
 * there to be taken hold of; a window larger than its screen is made to fit.
 */
export function placeWindow(
  state: WindowState | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const bounds = state?.bounds ?? null
  const area = bounds === null ? undefined : workAreas.find((each) => holdsTitleBar(each, bounds))
  if (bounds === null || area === undefined) return fitSize(usualSize, workAreas[0])
  const size = fitSize(bounds, area)
  return {
    x: Math.max(area.x, Math.min(bounds.x, area.x + area.width - 100)),
    y: Math.max(area.y, bounds.y),
    ...size,
  }
}

function holdsTitleBar(area: Rectangle, bounds: Rectangle): boolean {
  const left = Math.max(area.x, bounds.x)
  const right = Math.min(area.x + area.width, bounds.x + bounds.width)
  return right - left >= 100 && bounds.y >= area.y - 20 && bounds.y < area.y + area.height - 40
}

function fitSize(
  { width, height }: { readonly width: number; readonly height: number },
  area: Rectangle | undefined,
) {
  const fit = (wish: number, least: number, most: number) => Math.max(least, Math.min(wish, most))
  return {
    width: fit(width, minimumSize.width, area?.width ?? usualSize.width),
    height: fit(height, minimumSize.height, area?.height ?? usualSize.height),
  }
}
