/** Offers Excalidraw to the benchmark: cards are rectangles with bound text, links are bound arrows. */
import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
  restoreElements,
} from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'

const { document } = globalThis

let api = null
const { promise: ready, resolve: tellReady } = Promise.withResolvers()

function Page() {
  useEffect(() => {
    const timer = setInterval(() => {
      if (api === null || api.getAppState().isLoading) return
      clearInterval(timer)
      tellReady()
    }, 4)
    return () => clearInterval(timer)
  }, [])
  return createElement(Excalidraw, { excalidrawAPI: (given) => (api = given) })
}

function elementOf(id) {
  return api.getSceneElements().find((element) => element.id === id)
}

function skeletons({ cards, links }) {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return [
    ...cards.map(({ id, x, y, width, height, color, text }) => ({
      type: 'rectangle',
      ...{ id, x, y, width, height },
      backgroundColor: color,
      fillStyle: 'solid',
      label: { text, fontSize: 14 },
    })),
    ...links.map(({ id, from, to }) => {
      const [a, b] = [byId.get(from), byId.get(to)]
      const start = { x: a.x + a.width, y: a.y + a.height / 2 }
      const size = { width: b.x - start.x, height: b.y + b.height / 2 - start.y }
      return { type: 'arrow', id, ...start, ...size, start: { id: from }, end: { id: to } }
    }),
  ]
}

globalThis.__bench = {
  name: 'Excalidraw',
  ready,
  prepare: (made) => ({
    type: 'excalidraw',
    version: 2,
    elements: convertToExcalidrawElements(skeletons(made), { regenerateIds: false }),
  }),
  load(file) {
    const elements = restoreElements(file.elements, null)
    api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER })
  },
  painted: () => api.getSceneElements().length > 0,
  stats() {
    const elements = api.getSceneElements()
    return {
      cards: elements.filter(({ type }) => type === 'rectangle').length,
      links: elements.filter(({ type }) => type === 'arrow').length,
      selected: Object.keys(api.getAppState().selectedElementIds).length,
    }
  },
  setView(x, y, zoom) {
    api.updateScene({ appState: { scrollX: -x, scrollY: -y, zoom: { value: zoom } } })
  },
  getView() {
    const { scrollX, scrollY, zoom } = api.getAppState()
    return { x: -scrollX, y: -scrollY, zoom: zoom.value }
  },
  cardRect(id) {
    const { x, y, width, height } = elementOf(id)
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState()
    const scale = zoom.value
    return {
      x: (x + scrollX) * scale + offsetLeft,
      y: (y + scrollY) * scale + offsetTop,
      w: width * scale,
      h: height * scale,
    }
  },
  cardText: (id) => api.getSceneElements().find((each) => each.containerId === id)?.text,
  focus: () => document.querySelector('.excalidraw-container')?.focus(),
  keys: { selectAll: 'Control+a', delete: 'Delete', undo: 'Control+z' },
}

createRoot(document.getElementById('root')).render(createElement(Page))
