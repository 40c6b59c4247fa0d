/** What a scenario works with: the product, the made-up projects, and a place for what it measured. */
import { madeProject } from '#build/bench/project/made-project.mjs'
import { loadProduct } from './product.mjs'
import { timeMeasure } from './timing.mjs'
import { yardstick } from './yardstick.mjs'

export const sizes = [200, 1000, 5000]
const kinds = /** @type {const} */ (['map', 'thread', 'board'])

/**
 * One line of the report: one thing that was measured on one project.
 * @typedef {object} Figure
 * @property {string} scenario
 * @property {string} measure
 * @property {string | null} comparedTo another measure of the same scenario; null where none is meant
 * @property {import('../project/made-project.mjs').ProjectKind} kind
 * @property {number} size how many records were asked for; 0 for the empty project
 * @property {'ms'} unit
 * @property {number} median
 * @property {number} least
 * @property {number} most
 * @property {number} rounds
 * @property {number | null} count how much the work came to: boxes, findings, pages
 * @property {number} yardstickMs what the yardstick took right before
 */

/**
 * A file of build/bench/ exports `name` and `run(bench)`.
 * @typedef {{ name: string, run: (bench: Bench) => Promise<void> }} Scenario
 */

export class Bench {
  /** @type {Figure[]} */
  figures = []
  scenario = ''
  /** @type {Promise<import('./product.mjs').Product> | undefined} */
  #product
  /** @type {import('./open-project.mjs').BenchProject[] | undefined} */
  #projects

  /**
   * @param {object} options
   * @param {(measure: string) => boolean} options.isWanted
   * @param {(line: string) => void} options.log
   */
  constructor({ isWanted, log }) {
    this.isWanted = isWanted
    this.log = log
  }

  /** The parts of the product, bundled when first asked for. */
  product() {
    this.#product ??= loadProduct()
    return this.#product
  }

  /** The empty project, then each kind in each size. */
  projects() {
    this.#projects ??= [
      { kind: 'empty', size: 0, records: madeProject('empty', 0) },
      ...kinds.flatMap((kind) =>
        sizes.map((size) => ({ kind, size, records: madeProject(kind, size) })),
      ),
    ]
    return this.#projects
  }

  /**
   * Times one thing on every project, where it is wanted.
   * @template State
   * @param {import('./timing.mjs').Measure<import('./open-project.mjs').BenchProject, State>} measure
   */
  measure(measure) {
    const { name, comparedTo = null } = measure
    if (!this.isWanted(name)) return
    this.log(`${this.scenario}: ${name} …`)
    const projects = this.projects()
    const yardstickMs = timeMeasure(yardstick, [null])[0]?.median ?? 0
    for (const [n, timed] of timeMeasure(measure, projects).entries()) {
      const project = projects[n]
      if (project === undefined) continue
      const { kind, size } = project
      const about = { scenario: this.scenario, measure: name, comparedTo, kind, size }
      this.figures.push({ ...about, unit: 'ms', yardstickMs, ...timed })
    }
  }
}
