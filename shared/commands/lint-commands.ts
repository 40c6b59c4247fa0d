/** Commands on findings of the lint that are meant to be so. */

import { defineCommand } from './command.ts'

/** What a waiver is about: one rule and one record. */
export interface Waived {
  readonly recordId: string
  readonly rule: string
}

/** Says that a finding is meant to be so, and why; a second time replaces the reason. */
export const waiveFinding = defineCommand<Waived & { readonly reason: string }>({
  id: 'lint.waive',
  run(transaction, { recordId, rule, reason }, { newId, clock }) {
    const [known] = transaction
      .pointingAt('waiver', 'recordId', recordId)
      .filter((waiver) => waiver.rule === rule)
    if (known !== undefined) return transaction.update('waiver', known.id, { reason })
    transaction.create('waiver', newId('waiver'), {
      recordId,
      rule,
      reason,
      createdAt: clock.now(),
    })
  },
})

/** Lets a rule speak again about a record. */
export const unwaiveFinding = defineCommand<Waived>({
  id: 'lint.unwaive',
  run(transaction, { recordId, rule }) {
    for (const waiver of transaction.pointingAt('waiver', 'recordId', recordId)) {
      if (waiver.rule === rule) transaction.remove(waiver.id)
    }
  },
})
