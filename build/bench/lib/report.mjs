/** Tells the figures of a run as one table, in the form of Markdown. */
import { ratio } from './statistics.mjs'

/** @typedef {import('./bench.mjs').Figure} Figure */

const kinds = /** @type {const} */ (['map', 'thread', 'board'])

/** Three digits that count, and no more. @param {number | null | undefined} value */
export function shortNumber(value) {
  if (value === null || value === undefined) return '–'
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
  return value.toFixed(digits)
}

/**
 * A row per measure and kind of project. Times are medians in ms; the empty project is the same for
 * all kinds. After the times come ratios within the run: the largest project to the next one, to
 * the yardstick, and to the measure that it is compared with.
 * @param {readonly Figure[]} figures @param {readonly number[]} sizes ascending
 */
export function figureTable(figures, sizes) {
  const [next = 0, largest = 0] = sizes.slice(-2)
  const heads = [
    ...['measure', 'project', 'empty', ...sizes.map(thousands), 'least – most'],
    ...[`${thousands(largest)} ÷ ${thousands(next)}`, '÷ yardstick', '÷ fresh'],
  ]
  const find = (
    /** @type {string | null} */ measure,
    /** @type {string} */ kind,
    /** @type {number} */ size,
  ) => figures.find((each) => each.measure === measure && each.kind === kind && each.size === size)
  const rows = [...new Set(figures.map(({ measure }) => measure))].flatMap((measure) =>
    kinds.map((kind, n) => {
      const full = find(measure, kind, largest)
      const base = find(full?.comparedTo ?? null, kind, largest)
      return [
        n === 0 ? measure : '',
        kind,
        shortNumber(find(measure, 'empty', 0)?.median),
        ...sizes.map((size) => shortNumber(find(measure, kind, size)?.median)),
        `${shortNumber(full?.least)} – ${shortNumber(full?.most)}`,
        shortNumber(ratio(full?.median, find(measure, kind, next)?.median)),
        shortNumber(ratio(full?.median, full?.yardstickMs)),
        full?.comparedTo == null ? '' : shortNumber(ratio(full.median, base?.median)),
      ]
    }),
  )
  return markdownTable(heads, rows)
}

/**
 * Columns as wide as their widest cell; all but the first two lean to the right.
 * @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(heads, rows) {
  const widths = heads.map((head, n) =>
    Math.max(3, head.length, ...rows.map((row) => row[n]?.length ?? 0)),
  )
  const isLeft = (/** @type {number} */ n) => n < 2
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${widths.map((width, n) => pad(cells[n] ?? '', width, isLeft(n))).join(' | ')} |`
  const rule = widths.map((width, n) =>
    isLeft(n) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(heads), line(rule), ...rows.map(line)].join('\n')
}

/** @param {string} text @param {number} width @param {boolean} isLeft */
function pad(text, width, isLeft) {
  return isLeft ? text.padEnd(width) : text.padStart(width)
}

/** @param {number} value */
function thousands(value) {
  return value.toLocaleString('en-US')
}

/** One sentence about where a run was made. @param {import('./machine.mjs').Machine} machine */
export function machineLine({ date, commit, cpu, cores, memoryGb, system, node, load }) {
  const source = commit === '' ? '' : `, commit ${commit}`
  return `${date}${source}; Node ${node}; ${cpu}, ${cores} cores, ${memoryGb} GB, ${system}; load ${load} at the start.`
}
