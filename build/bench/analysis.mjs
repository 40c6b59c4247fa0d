/** Measures what is read out of a whole project: findings, the thread with its breaks, chains, stories. */
import { middleOf, openProject } from './lib/open-project.mjs'

export const name = 'analysis'

const mostAsked = 20

/** @param {import('./lib/bench.mjs').Bench} bench */
export async function run(bench) {
  const product = await bench.product()
  const { lint, threadGraph, threadBreaks, threadChains, coverage, threadOf, chainStory } = product
  /** @param {import('./lib/open-project.mjs').BenchProject} project */
  const storeOf = (project) => openProject(product, project).store
  /** Asks for one record after the other, from all over the thread. */
  const asked = (/** @type {import('./lib/open-project.mjs').BenchProject} */ project) => {
    const store = storeOf(project)
    const ids = ['pain-point', 'question', 'test'].flatMap((type) =>
      store.all(type).map((/** @type {{ id: string }} */ { id }) => id),
    )
    const every = Math.max(1, Math.floor(ids.length / mostAsked))
    const chosen = ids.filter((_id, n) => n % every === 0)
    let next = 0
    return { store, nextId: () => chosen[next++ % chosen.length] ?? '' }
  }
  bench.measure({
    name: 'lint of the whole project',
    setUp: storeOf,
    run: (store) => lint(store),
    count: ({ open }) => open.length,
  })
  bench.measure({
    name: 'thread: graph and breaks',
    setUp: storeOf,
    run: (store) => threadBreaks(threadGraph(store)),
    count: (breaks) => breaks.length,
  })
  bench.measure({
    name: 'thread: chains and coverage',
    setUp: (project) => ({ store: storeOf(project), graph: undefined }),
    // Graphs remember what was asked of them.
    before: (state) => (state.graph = threadGraph(state.store)),
    run: ({ graph }) => [threadChains(graph), coverage(graph)],
    count: ([chains]) => chains.length,
  })
  bench.measure({
    name: 'thread of one record',
    setUp: asked,
    run: ({ store, nextId }) => threadOf(store, nextId()),
    count: ({ ids }) => ids.size,
  })
  bench.measure({
    name: 'story of one chain',
    setUp: (project) => {
      const store = storeOf(project)
      return { store, id: middleOf(store.all('pain-point'))?.id ?? '' }
    },
    run: ({ store, id }) => chainStory(store, id),
    count: (story) => story?.evidence.length ?? 0,
  })
}
