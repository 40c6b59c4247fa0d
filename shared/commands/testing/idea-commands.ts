/** Commands on what people think of an idea. */

import { clamp } from '#shared/base/geometry.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { kanoAnswers, type KanoAnswer } from '#shared/model/records/idea.ts'
import type { FieldsOf } from '#shared/model/schema.ts'

/** Counts one person's pair of answers: what if the service had it, and what if it did not. */
export const answerKano = defineCommand<{
  readonly ideaId: string
  readonly functional: KanoAnswer
  readonly dysfunctional: KanoAnswer
}>({
  id: 'idea.answer-kano',
  run(transaction, { ideaId, functional, dysfunctional }) {
    const { kanoCounts } = transaction.need('idea', ideaId)
    const size = kanoAnswers.length
    const cell = kanoAnswers.indexOf(functional) * size + kanoAnswers.indexOf(dysfunctional)
    const counts = Array.from({ length: size * size }, (_, n) => kanoCounts[n] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
    transaction.update('idea', ideaId, { kanoCounts: counts })
  },
})

/** Sets what an idea brings and costs, from 1 to 5; what lies beyond is drawn in. */
export const rateIdea = defineCommand<{
  readonly ideaId: string
  readonly fields: Partial<Pick<FieldsOf<'idea'>, 'impact' | 'effort'>>
}>({
  id: 'idea.rate',
  run(transaction, { ideaId, fields }) {
    const { impact, effort } = fields
    transaction.update('idea', ideaId, {
      ...(impact !== undefined && { impact: withinScale(impact) }),
      ...(effort !== undefined && { effort: withinScale(effort) }),
    })
  },
})

function withinScale(rating: number | null): number | null {
  return rating === null ? null : clamp(rating, 1, 5)
}
