/** Checks how `npm test` chooses what runs and how it counts, since a wrong count hides failures. */
import { describe, expect, it } from 'vitest'
import { planTests } from '#build/lib/test-plan.mjs'
import { sum, tallyCheck, tallyLine, tallyVitest } from '#build/lib/test-results.mjs'

const everySuite = ['unit', 'component', 'lint', 'shell', 'e2e']

describe('a test run', () => {
  it.each([
    [[], ['types', 'eslint', 'format', 'build'], everySuite, [], true],
    [['unit'], [], ['unit'], [], false],
    [['types', 'eslint'], ['types', 'eslint'], [], [], false],
    [['e2e'], ['build'], ['e2e'], [], true],
    [['e2e', 'persona', '-t', '이름'], [], ['e2e'], ['persona', '-t', '이름'], true],
    [['order-key'], [], everySuite, ['order-key'], true],
  ])('of %j', (words, checks, suites, filters, needsBrowser) => {
    expect(planTests(words)).toEqual({ checks, suites, filters, needsBrowser })
  })
})

describe('the count', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ],
  }

  it('takes over what the suite says', () => {
    expect(tallyVitest(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts a file that broke before its first test', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const withBroken = { ...report, testResults: [...report.testResults, broken] }
    expect(tallyVitest(withBroken, 1).failed).toBe(2)
  })

  it('counts a suite that left no report', () => {
    expect(tallyVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a suite that ended badly although each test passed', () => {
    const passing = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [] }
    expect(tallyVitest(passing, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('ends in one plain line', () => {
    const total = sum([tallyCheck(true), tallyCheck(false), { passed: 7, failed: 0, skipped: 0 }])
    expect([tallyLine(total), tallyLine({ ...total, skipped: 2 })]).toEqual([
      '8 passed, 1 failed',
      '8 passed, 1 failed, 2 skipped',
    ])
  })
})
