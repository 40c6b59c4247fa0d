/** Times work over and over, turn by turn between projects, so that a busy moment hits all of them alike. */
import { median } from './statistics.mjs'

/**
 * One thing that is measured on every project.
 * @template Project, State
 * @typedef {object} Measure
 * @property {string} name
 * @property {(project: Project) => State} setUp once per project, not timed
 * @property {((state: State) => void) | undefined} [before] ahead of each timed run, not timed itself
 * @property {(state: State) => unknown} run what is timed
 * @property {((result: any) => number) | undefined} [count] how much a run came to, e.g. boxes
 * @property {string | undefined} [comparedTo] name of the measure that it is told as a part of
 */

/**
 * What came of timing, in ms per run.
 * @typedef {{ median: number, least: number, most: number, rounds: number, count: number | null }} Timed
 */

const [fewestRounds, mostRounds] = [7, 41]
const timePerProjectMs = 500
const warmUpMs = 150
const fewestWarmUps = 3
// Shorter pieces of work are run several times in a row, or the clock's own cost would show.
const shortestSampleMs = 0.5

/**
 * @template Project, State
 * @param {Measure<Project, State>} measure @param {readonly Project[]} projects
 * @returns {Timed[]} in the order of the projects
 */
export function timeMeasure(measure, projects) {
  const cells = projects.map((project) => prepared(measure, measure.setUp(project)))
  const longest = Math.max(...cells.map(({ rounds }) => rounds))
  for (let round = 0; round < longest; round++) {
    // The one that starts changes, so that none always runs right after the same other one.
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[(n + round) % cells.length]
      if (cell !== undefined && round < cell.rounds) cell.samples.push(cell.sample().ms)
    }
  }
  return cells.map(({ samples, rounds, count }) => ({
    median: median(samples),
    least: Math.min(...samples),
    most: Math.max(...samples),
    rounds,
    count,
  }))
}

/**
 * Warms up, and from that knows how often to run.
 * @template Project, State
 * @param {Measure<Project, State>} measure @param {State} state
 */
function prepared({ before, run, count }, state) {
  const sample = (repeats = 1) => {
    before?.(state)
    const start = performance.now()
    let result = run(state)
    for (let n = 1; n < repeats; n++) result = run(state)
    return { ms: (performance.now() - start) / repeats, result }
  }
  const startedAt = performance.now()
  const warm = [sample()]
  while (warm.length < fewestWarmUps || performance.now() - startedAt < warmUpMs) {
    warm.push(sample())
  }
  const usual = median(warm.slice(Math.floor(warm.length / 2)).map(({ ms }) => ms))
  const repeats = before === undefined ? Math.ceil(shortestSampleMs / Math.max(usual, 1e-4)) : 1
  const wanted = Math.round(timePerProjectMs / Math.max(usual * repeats, 1e-4))
  const last = warm.at(-1)?.result
  return {
    sample: () => sample(repeats),
    samples: /** @type {number[]} */ ([]),
    rounds: Math.min(mostRounds, Math.max(fewestRounds, wanted)),
    count: count === undefined ? null : count(last),
  }
}
