/** Tells the results of a run as one table, in the form of Markdown, with what failed below it. */

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} goal
 * @property {number} runs
 * @property {number} failures
 * @property {number} skipped
 * @property {string[]} reasons
 * @property {string} worst
 * @property {{ seed: number | null, what: string }[]} problems
 * @property {number} seed
 * @property {number} seconds
 */

/** @param {Result} result */
export function verdict({ runs, failures, skipped }) {
  if (failures > 0) return 'FAILED'
  if (runs === 0) return 'skipped'
  return skipped > 0 ? 'passed in part' : 'passed'
}

/** @param {readonly Result[]} results */
export function resultTable(results) {
  const heads = ['test', 'goal', 'runs', 'failures', 'skipped', 'worst', 'seed', 'time', 'result']
  const rows = results.map((result) => [
    result.name,
    result.goal,
    String(result.runs),
    String(result.failures),
    String(result.skipped),
    result.worst === '' ? '–' : result.worst,
    String(result.seed),
    `${result.seconds.toFixed(1)} s`,
    verdict(result),
  ])
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** What failed and what was skipped, with the words that run it again. @param {readonly Result[]} results */
export function failureLines(results) {
  return results.flatMap(({ name, problems, failures, skipped, reasons }) => [
    ...problems.map(
      ({ seed, what }) =>
        `${name}: ${what}\n  again: npm run torture -- --only "${name}"${seed === null ? '' : ` --runs 1 --seed ${seed}`}`,
    ),
    ...(failures > problems.length
      ? [`${name}: ${failures - problems.length} more failures not shown`]
      : []),
    ...(skipped > 0 ? [`${name}: ${skipped} runs skipped: ${reasons.join('; ')}`] : []),
  ])
}
