/** Decides from the words after `npm test --` which checks and suites run, and with which filter. */

/** Checks of the code itself, each counted as one test. */
export const checks = /** @type {const} */ (['types', 'eslint', 'format', 'build'])

/** The projects of vitest.config.ts, fast ones first. */
export const suites = /** @type {const} */ (['unit', 'component', 'lint', 'shell', 'e2e'])

/** Suites that drive the built product in a browser. */
const suitesWithBrowser = ['shell', 'e2e']

/**
 * @typedef {object} TestPlan
 * @property {string[]} checks
 * @property {string[]} suites empty: no suite at all
 * @property {string[]} filters file names and options handed to Vitest
 * @property {boolean} needsBrowser
 */

/**
 * Nothing: everything. Names of checks and suites: those. Anything else narrows the suites that
 * are named, or all suites where none is.
 * @param {readonly string[]} words
 * @returns {TestPlan}
 */
export function planTests(words) {
  const namedChecks = checks.filter((name) => words.includes(name))
  const namedSuites = suites.filter((name) => words.includes(name))
  const filters = words.filter(
    (word) => !(/** @type {readonly string[]} */ ([...checks, ...suites]).includes(word)),
  )
  const named = namedChecks.length + namedSuites.length > 0
  const chosenSuites = named ? namedSuites : [...suites]
  const chosenChecks = named || filters.length > 0 ? namedChecks : [...checks]
  const needsBrowser = chosenSuites.some((name) => suitesWithBrowser.includes(name))
  // The suites in the browser run what was built, so the build goes before them and is counted.
  const needsBuild = needsBrowser && filters.length === 0 && !chosenChecks.includes('build')
  return {
    checks: needsBuild ? [...chosenChecks, 'build'] : chosenChecks,
    suites: chosenSuites,
    filters,
    needsBrowser,
  }
}
