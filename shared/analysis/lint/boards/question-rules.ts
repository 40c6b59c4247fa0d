/** Rules on questions and points of view: whether they open the way, and what they rest on. */

import { questionHints, type QuestionHint } from '#shared/analysis/hints/question-hints.ts'
import { endsInSolution } from '#shared/analysis/hints/solution-words.ts'
import { comesFrom } from '#shared/analysis/thread/neighbours.ts'
import { isBlank } from '#shared/base/text.ts'
import type { Question } from '#shared/model/records/question.ts'
import { defineRule, type Found } from '#shared/analysis/lint/lint-rule.ts'
import type { LintedProject } from '#shared/analysis/lint/linted-project.ts'

export const questionWithSolution = defineRule({
  id: 'question-with-solution',
  severity: 'hint',
  check: (project) => hinted(project, 'solution'),
})

export const questionTooBroad = defineRule({
  id: 'question-too-broad',
  severity: 'hint',
  check: (project) => hinted(project, 'too-broad'),
})

export const questionWithoutUser = defineRule({
  id: 'question-without-user',
  severity: 'hint',
  check: (project) => hinted(project, 'no-user'),
})

export const questionTwoInOne = defineRule({
  id: 'question-two-in-one',
  severity: 'hint',
  check: (project) => hinted(project, 'several'),
})

export const viewIncomplete = defineRule({
  id: 'point-of-view-incomplete',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('point-of-view')
      .filter(({ need, insight }) => isBlank(need) || isBlank(insight))
      .map(({ id, need, insight }) => ({
        recordId: id,
        args: { missing: !isBlank(need) ? 'insight' : !isBlank(insight) ? 'need' : 'both' },
      })),
})

/** A need is something to do. What ends in a thing that can be bought is a solution. */
export const viewNeedNotVerb = defineRule({
  id: 'point-of-view-need-not-verb',
  severity: 'hint',
  check: ({ reader }) =>
    reader
      .all('point-of-view')
      .filter(({ need }) => endsInSolution(need) || /^\s*(an?|the)\s/iu.test(need))
      .map(({ id }) => ({ recordId: id })),
})

export const viewWithoutEvidence = defineRule({
  id: 'point-of-view-without-evidence',
  severity: 'hint',
  check: ({ reader, graph }) =>
    reader
      .all('point-of-view')
      .filter(({ id }) => !comesFrom(graph, id, 'evidence', 'insight'))
      .map(({ id }) => ({ recordId: id })),
})

// Records are never changed in place: only what was changed is read again.
const remembered = new WeakMap<Question, readonly QuestionHint[]>()

function hinted({ reader }: LintedProject, kind: QuestionHint['kind']): readonly Found[] {
  return reader.all('question').flatMap((question) => {
    const known = remembered.get(question)
    const hints =
      known ?? questionHints(question.title, { hasPersona: question.personaId !== null })
    remembered.set(question, hints)
    const hint = hints.find((each) => each.kind === kind)
    if (hint === undefined) return []
    return [{ recordId: question.id, args: hint.kind === 'solution' ? { word: hint.word } : {} }]
  })
}
