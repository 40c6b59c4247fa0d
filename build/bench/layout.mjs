/** Measures what is placed for screen and paper: the thread, a board, a map, all printed pages. */
import { middleOf, openProject, textEdit } from './lib/open-project.mjs'

/** @typedef {import('./lib/open-project.mjs').BenchProject} BenchProject */

export const name = 'layout'

const onScreen = { descriptionLines: 1, keepsStepNames: true }
const printedAt = Date.UTC(2026, 0, 5)

/** @param {import('./lib/bench.mjs').Bench} bench */
export async function run(bench) {
  const product = await bench.product()
  measureLayout(bench, product, {
    of: 'thread',
    subjectOf: (store) => {
      const graph = product['threadGraph'](store)
      const breaks = product['threadBreaks'](graph)
      const shown = breaks.filter((/** @type {{ isMinor: boolean }} */ { isMinor }) => !isMinor)
      return { graph, breaks: shown, personaId: null }
    },
    place: (subject, previous) => product['layoutThread'](subject, previous),
    count: ({ cards }) => cards.size,
    edited: (store) => middleOf(store.all('insight')),
  })
  measureLayout(bench, product, {
    of: 'board',
    subjectOf: (store) => store,
    place: (store, previous) => {
      const boardId = store.all('board')[0].id
      return product['layoutBoard'](store, boardId, previous)
    },
    count: ({ items }) => items.size,
    edited: (store) => middleOf(store.pointingAt('note', 'boardId', store.all('board')[0].id)),
  })
  measureLayout(bench, product, {
    of: 'map',
    subjectOf: (store) => store,
    place: (store, previous) => {
      const view = product['viewJourney'](store, store.all('journey')[0].id)
      return product['layoutJourney'](view, onScreen, previous)
    },
    count: ({ items }) => items.size,
    edited: (store) => middleOf(store.all('card')),
  })
  measurePage(bench, product)
  bench.measure({
    name: 'printed pages, A4',
    setUp: (project) => ({ project, store: /** @type {any} */ (null) }),
    // A print reads its own copy of the project, so nothing is remembered from the screen.
    before: (state) => (state.store = openProject(product, state.project).store),
    run: ({ store }) => {
      const input = product['sheetInput'](store, 'ko', printedAt)
      return product['makeSheets'](store, { paper: 'A4', orientation: 'landscape', ...input })
    },
    count: ({ sheets }) => sheets.length,
  })
}

/**
 * One layout twice: from records that were never measured, and again after one letter more.
 * @param {import('./lib/bench.mjs').Bench} bench
 * @param {import('./lib/product.mjs').Product} product
 * @param {object} layout
 * @param {string} layout.of
 * @param {(store: any) => any} layout.subjectOf what is laid out; not timed
 * @param {(subject: any, previous?: any) => any} layout.place
 * @param {(placed: any) => number} layout.count
 * @param {(store: any) => { id: string, title: string } | undefined} layout.edited
 */
function measureLayout(bench, product, { of, subjectOf, place, count, edited }) {
  const fresh = `${of} laid out, fresh`
  bench.measure({
    name: fresh,
    setUp: (/** @type {BenchProject} */ project) => ({
      project,
      subject: /** @type {any} */ (null),
    }),
    before: (state) => (state.subject = subjectOf(openProject(product, state.project).store)),
    run: ({ subject }) => place(subject),
    count,
  })
  bench.measure({
    name: `${of} laid out, one letter later`,
    comparedTo: fresh,
    setUp: (/** @type {BenchProject} */ project) => {
      const workbench = openProject(product, project)
      const { store } = workbench
      const subject = subjectOf(store)
      const edit = textEdit(product, workbench, edited(store))
      return { store, edit, subject, previous: place(subject) }
    },
    before: (state) => {
      state.edit()
      state.subject = subjectOf(state.store)
    },
    run: (state) => (state.previous = place(state.subject, state.previous)),
    count,
  })
}

/**
 * All that the thread's page works out after a letter was typed.
 * @param {import('./lib/bench.mjs').Bench} bench @param {import('./lib/product.mjs').Product} product
 */
function measurePage(bench, product) {
  const { threadGraph, threadBreaks, threadChains, coverage, layoutThread } = product
  bench.measure({
    name: 'page of the thread, one letter later',
    setUp: (/** @type {BenchProject} */ project) => {
      const workbench = openProject(product, project)
      const { store } = workbench
      const edit = textEdit(product, workbench, middleOf(store.all('insight')))
      return { store, edit, previous: /** @type {any} */ (undefined) }
    },
    before: ({ edit }) => edit(),
    run: (state) => {
      const graph = threadGraph(state.store)
      const chains = threadChains(graph)
      const breaks = threadBreaks(graph)
      const shown = breaks.filter((/** @type {{ isMinor: boolean }} */ { isMinor }) => !isMinor)
      const subject = { graph, breaks: shown, personaId: null }
      state.previous = layoutThread(subject, state.previous)
      return [chains, coverage(graph), state.previous]
    },
    count: ([chains]) => chains.length,
  })
}
