/** The empty page: what the browser and the machine take by themselves. */
const page = /** @type {any} */ (globalThis)

let view = { x: 0, y: 0, zoom: 1 }

page.addEventListener('wheel', (/** @type {any} */ event) => event.preventDefault(), {
  passive: false,
})

page.__bench = {
  name: 'empty',
  ready: Promise.resolve(),
  prepare: () => ({}),
  load: () => undefined,
  painted: () => true,
  stats: () => ({ cards: 0, links: 0, selected: 0 }),
  setView: (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ zoom) => {
    view = { x, y, zoom }
  },
  getView: () => view,
}
