/** Tells what came of measuring windows as tables in the form of Markdown: medians, ratios, and what was aimed at. */
import { markdownTable, shortNumber } from '#build/bench/lib/report.mjs'
import { median, ratio } from '#build/bench/lib/statistics.mjs'
import { windowMeasures } from './measures.mjs'

/**
 * @typedef {import('./run-window.mjs').WindowRun} WindowRun
 * @typedef {{ name: string, label: string }} Named
 */

/** What the product is compared with. */
export const rival = 'excalidraw'
const product = 'throughline'

/** The median of a figure over all rounds; undefined where it was never measured. @param {readonly WindowRun[]} runs @param {string} contestant @param {number} size @param {string} measure */
export function medianOf(runs, contestant, size, measure) {
  const values = runs
    .filter((run) => run.contestant === contestant && run.size === size)
    .flatMap(({ figures }) => figures[measure] ?? figures[substitutes[measure] ?? ''] ?? [])
    .filter((value) => Number.isFinite(value))
  return values.length === 0 ? undefined : median(values)
}

// A whiteboard has its canvas as soon as it is ready.
/** @type {Readonly<Record<string, string>>} */
const substitutes = { scriptMap: 'scriptReady' }

/** One table for a size: a row per measure, a column per contestant. @param {readonly WindowRun[]} runs @param {readonly Named[]} contestants @param {number} size */
export function windowTable(runs, contestants, size) {
  const isRivalThere = contestants.some(({ name }) => name === rival)
  const heads = [
    'measure',
    'unit',
    ...contestants.map(({ label }) => label),
    ...(isRivalThere ? ['÷ Excalidraw', 'meant'] : []),
  ]
  const rows = windowMeasures.map(({ name, label, unit, target, most }) => {
    const own = medianOf(runs, product, size, name)
    const other = medianOf(runs, rival, size, name)
    const meant =
      target !== undefined ? `≤ ${target}` : most !== undefined ? `≤ ${most} ${unit}` : ''
    return [
      label,
      unit,
      ...contestants.map((each) => shortNumber(medianOf(runs, each.name, size, name))),
      ...(isRivalThere ? [shortNumber(ratio(own, other)), meant] : []),
    ]
  })
  return markdownTable(heads, rows)
}

/** What only the product is measured at. @param {readonly WindowRun[]} runs @param {readonly number[]} sizes */
export function ownTable(runs, sizes) {
  const heads = ['the product alone', 'unit', ...sizes.map((size) => size.toLocaleString('en-US'))]
  const rows = ownMeasures.map(({ name, label, unit }) => [
    label,
    unit,
    ...sizes.map((size) => shortNumber(medianOf(runs, product, size, name))),
  ])
  return markdownTable(heads, rows)
}

const ownMeasures = [
  { name: 'reopen', label: 'start straight into the stored map', unit: 'ms' },
  { name: 'save', label: 'save one card and show so, main thread', unit: 'ms' },
  { name: 'write', label: 'of that, writing and reading back', unit: 'ms' },
  { name: 'rawPut', label: 'one raw IndexedDB put, main thread', unit: 'ms' },
  { name: 'writeToPut', label: 'writing and reading back in raw puts (meant: ≤ 3)', unit: '' },
]
