/** Rules on tests: a criterion before the result, counts that can be read, a decision that follows. */

import { sampleLevel } from '#shared/analysis/statistics/sample-level.ts'
import { hasResult, isFailed, isPassed, verdictOn } from '#shared/analysis/thread/test-facts.ts'
import { isBlank } from '#shared/base/text.ts'
import type { Test } from '#shared/model/records/test.ts'
import { defineRule } from '#shared/analysis/lint/lint-rule.ts'
import type { LintedProject } from '#shared/analysis/lint/linted-project.ts'

/** Without it, whatever comes out can be called a success. A planned test may still get one. */
export const testWithoutCriterion = defineRule({
  id: 'test-without-criterion',
  severity: 'warning',
  check: (project) =>
    testsThat(
      project,
      ({ status, criterion, criterionKind }) =>
        status !== 'planned' && isBlank(criterion) && criterionKind === 'none',
    ),
})

export const criterionWithoutFigure = defineRule({
  id: 'criterion-without-figure',
  severity: 'hint',
  check: (project) =>
    testsThat(project, (test) => {
      if (test.criterionKind !== 'none') return test.criterionShare === null
      return !isBlank(test.criterion) && isCounted(test)
    }),
})

export const resultWithoutSample = defineRule({
  id: 'result-without-sample',
  severity: 'warning',
  check: (project) =>
    testsThat(
      project,
      (test) =>
        (test.treatedSuccesses !== null && test.treatedTrials === null) ||
        (test.controlSuccesses !== null && test.controlTrials === null),
    ),
})

/** Few participants are right for a usability test, but not for figures. */
export const sampleSmall = defineRule({
  id: 'sample-small',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('test')
      .filter(isCounted)
      .flatMap(({ id, treatedTrials, controlTrials }) => {
        const sizes = [treatedTrials, controlTrials].filter((size) => size !== null)
        const n = Math.min(...sizes)
        if (sizes.length === 0 || sampleLevel(n) === 'enough') return []
        return [{ recordId: id, args: { n } }]
      }),
})

export const testWithoutControl = defineRule({
  id: 'test-without-control',
  severity: 'warning',
  check: (project) =>
    testsThat(
      project,
      ({ criterionKind, treatedTrials, controlTrials }) =>
        (criterionKind === 'rise' || criterionKind === 'fall') &&
        treatedTrials !== null &&
        controlTrials === null,
    ),
})

export const testWithoutDecision = defineRule({
  id: 'test-without-decision',
  severity: 'warning',
  check: (project) =>
    testsThat(
      project,
      (test) =>
        test.status === 'done' && test.decision === 'none' && hasResult(project.reader, test),
    ),
})

/** Told only where the whole interval speaks against it. */
export const decisionAgainstCriterion = defineRule({
  id: 'decision-against-criterion',
  severity: 'warning',
  check: (project) =>
    testsThat(project, (test) => {
      const { outcome } = verdictOn(test)
      return (isPassed(test) && outcome === 'not-met') || (isFailed(test) && outcome === 'met')
    }),
})

function testsThat({ reader }: LintedProject, isSo: (test: Test) => boolean) {
  return reader
    .all('test')
    .filter(isSo)
    .map(({ id }) => ({ recordId: id }))
}

/** Whether its result is a share of many, rather than what some people did. */
function isCounted({ kind }: Test): boolean {
  return kind === 'pilot' || kind === 'ab' || kind === 'survey'
}
