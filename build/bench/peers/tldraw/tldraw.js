/** Offers tldraw to the benchmark: cards are its notes, links are bound arrows. */
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import {
  createBindingId,
  createShapeId,
  getSnapshot,
  loadSnapshot,
  Tldraw,
  toRichText,
} from 'tldraw'
import 'tldraw/tldraw.css'

const { document } = globalThis

let editor = null
const { promise: ready, resolve: tellReady } = Promise.withResolvers()
// It refuses larger pages by default.
const options = { maxShapesPerPage: 50_000 }
const portion = 500

function note({ id, x, y, text }) {
  const props = { richText: toRichText(text), size: 's', font: 'sans', scale: 0.8 }
  return { id: createShapeId(id), type: 'note', x, y, props }
}

function bindingsOf({ id, from, to }) {
  return Object.entries({ start: from, end: to }).map(([terminal, cardId]) => ({
    id: createBindingId(id + terminal),
    type: 'arrow',
    fromId: createShapeId(id),
    toId: createShapeId(cardId),
    props: {
      terminal,
      normalizedAnchor: { x: 0.5, y: 0.5 },
      isExact: false,
      isPrecise: false,
      snap: 'none',
    },
  }))
}

function plainText({ text = '', content = [] }) {
  return text + content.map(plainText).join('')
}

globalThis.__bench = {
  name: 'tldraw',
  ready,
  async prepare({ cards, links }) {
    for (let start = 0; start < cards.length; start += portion) {
      editor.createShapes(cards.slice(start, start + portion).map(note))
    }
    editor.createShapes(links.map(({ id }) => ({ id: createShapeId(id), type: 'arrow' })))
    editor.createBindings(links.flatMap(bindingsOf))
    await new Promise((resolve) => setTimeout(resolve, 300))
    return getSnapshot(editor.store).document
  },
  load: (file) => loadSnapshot(editor.store, { document: file }),
  painted: () =>
    [...document.querySelectorAll('.tl-shape')].some(({ style }) => style.display !== 'none'),
  stats() {
    const shapes = editor.getCurrentPageShapes()
    const cards = shapes.filter(({ type }) => type === 'note').length
    return { cards, links: shapes.length - cards, selected: editor.getSelectedShapeIds().length }
  },
  setView: (x, y, zoom) =>
    editor.setCamera({ x: -x, y: -y, z: zoom }, { immediate: true, force: true }),
  getView() {
    const { x, y, z } = editor.getCamera()
    return { x: -x, y: -y, zoom: z }
  },
  cardRect(id) {
    const bounds = editor.getShapePageBounds(createShapeId(id))
    const { x, y } = editor.pageToScreen({ x: bounds.x, y: bounds.y })
    const zoom = editor.getZoomLevel()
    return { x, y, w: bounds.w * zoom, h: bounds.h * zoom }
  },
  cardText: (id) => plainText(editor.getShape(createShapeId(id)).props.richText),
  keys: { selectAll: 'Control+a', delete: 'Delete', undo: 'Control+z' },
}

createRoot(document.getElementById('root')).render(
  createElement(Tldraw, {
    assetUrls: getAssetUrlsByImport(),
    options,
    onMount(mounted) {
      editor = mounted
      tellReady()
    },
  }),
)
