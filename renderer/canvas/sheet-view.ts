/** Reads and moves the part of the sheet that is in the window. */

import { useMemo, useSyncExternalStore } from 'react'
import { useReactFlow, useStore, useStoreApi, type ReactFlowState } from '@xyflow/react'
import { clamp, type Box, type Point, type Size } from '#shared/base/geometry.ts'
import { farZoom, largestZoom, smallestZoom, type SheetView } from './canvas-types.ts'

export interface SheetViewControl {
  get(): SheetView
  /** Size of the window on the sheet, in px of the screen. */
  windowSize(): Size
  set(view: SheetView): void
  zoomBy(factor: number): void
  /** Makes a box fill the window, no larger than `mostZoom`. */
  showBox(box: Box, mostZoom?: number): void
  /** Pans just so far that a box is in the window, clear of the controls at its lower edge. */
  reveal(box: Box): void
  /** The same along one axis only. */
  revealSpan(axis: 'x' | 'y', start: number, size: number): void
  /** Moves the sheet by px of the screen, and no further than it can be panned. */
  panBy(x: number, y: number): void
  /** Makes a span of the sheet's width fill the window, from its top; zoom stays readable. */
  showSpan(x: number, width: number): void
  toSheet(client: Point): Point
  /** Hears of every move, outside of React; gives the function that stops it. */
  listen(listener: (view: SheetView) => void): () => void
}

const edge = 24
// Cards keep this distance from the window's edge when they are brought into it.
const revealEdge = 6
// Height of the zoom controls and their distance to the edge.
const controlsRoom = 56
const readable = { least: 0.6, most: 1.25 }

/** The control of the canvas that the component is in. */
export function useSheetView(): SheetViewControl {
  const flow = useReactFlow()
  const store = useStoreApi()
  return useMemo(() => {
    const get = () => viewOf(store.getState())
    const windowSize = () => {
      const { width, height } = store.getState()
      return { width, height }
    }
    const set = (view: SheetView) => void flow.setViewport(view)
    return {
      get,
      windowSize,
      set,
      panBy: (x, y) => void store.getState().panBy({ x, y }),
      zoomBy(factor) {
        const view = get()
        const { width, height } = windowSize()
        const zoom = clamp(view.zoom * factor, smallestZoom, largestZoom)
        const scale = zoom / view.zoom
        set({
          zoom,
          x: width / 2 - (width / 2 - view.x) * scale,
          y: height / 2 - (height / 2 - view.y) * scale,
        })
      },
      showBox(box, mostZoom = 1) {
        const { width, height } = windowSize()
        const zoom = clamp(
          Math.min((width - 2 * edge) / box.width, (height - 2 * edge) / box.height, mostZoom),
          smallestZoom,
          largestZoom,
        )
        // Small sheets start at the corner, like a page; large ones fill the window.
        set({ zoom, x: edge - box.x * zoom, y: edge - box.y * zoom })
      },
      reveal(box) {
        const view = get()
        const { width, height } = windowSize()
        const x = revealed(view.x, box.x * view.zoom, box.width * view.zoom, width)
        const y = revealed(view.y, box.y * view.zoom, box.height * view.zoom, height - controlsRoom)
        if (x !== view.x || y !== view.y) set({ zoom: view.zoom, x, y })
      },
      revealSpan(axis, start, size) {
        const view = get()
        const { width, height } = windowSize()
        const room = axis === 'x' ? width : height
        const place = revealed(view[axis], start * view.zoom, size * view.zoom, room)
        if (place !== view[axis]) set({ ...view, [axis]: place })
      },
      showSpan(x, width) {
        const room = windowSize().width - 2 * edge
        const zoom = clamp(room / width, readable.least, readable.most)
        set({ zoom, x: edge - x * zoom, y: 0 })
      },
      toSheet: (client) => flow.screenToFlowPosition(client),
      listen: (listener) =>
        store.subscribe((state, before) => {
          if (state.transform !== before.transform) listener(viewOf(state))
        }),
    }
  }, [flow, store])
}

/** The zoom alone; renders again only when it changes. */
export function useSheetZoom(): number {
  return useStore((state) => state.transform[2])
}

/** Whether the sheet is so small that it is drawn as one picture. */
export function useIsFar(): boolean {
  return useStore((state) => state.transform[2] < farZoom)
}

/** A value worked out from the view; renders again only when the value changes. */
export function useFromView<Value extends string | number | boolean>(
  work: (view: SheetView, window: Size) => Value,
): Value {
  const store = useStoreApi()
  return useSyncExternalStore(store.subscribe, () => {
    const state = store.getState()
    return work(viewOf(state), state)
  })
}

function viewOf(state: ReactFlowState): SheetView {
  const [x, y, zoom] = state.transform
  return { x, y, zoom }
}

function revealed(offset: number, start: number, length: number, room: number): number {
  const isTooLong = length + 2 * revealEdge > room
  if (isTooLong || start + offset < revealEdge) {
    // A sheet that begins at the origin is not pulled away from the window's edge.
    return start < 0 ? revealEdge - start : Math.min(revealEdge - start, 0)
  }
  const end = room - revealEdge - length
  return start + offset > end ? end - start : offset
}
