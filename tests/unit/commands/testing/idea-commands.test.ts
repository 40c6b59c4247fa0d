/** Checks what people think of an idea, what must be true for it, and what is attached to a prototype. */
import { describe, expect, it } from 'vitest'
import {
  addAssumption,
  removeAssumption,
  updateAssumption,
} from '#shared/commands/testing/assumption-commands.ts'
import {
  addAttachment,
  moveAttachment,
  removeAttachment,
  updateAttachment,
} from '#shared/commands/testing/attachment-commands.ts'
import { answerKano, rateIdea } from '#shared/commands/testing/idea-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const ideaId = 'idea-1'

describe('an idea', () => {
  it('counts each pair of answers in its place of the table', () => {
    const workbench = smallWorkbench()
    const pairs = [
      ['like', 'dislike'],
      ['like', 'dislike'],
      ['dislike', 'like'],
      ['neutral', 'neutral'],
    ] as const
    for (const [functional, dysfunctional] of pairs) {
      workbench.run(answerKano, { ideaId, functional, dysfunctional })
    }
    const { kanoCounts } = workbench.need('idea', ideaId)
    expect(kanoCounts).toHaveLength(25)
    expect([kanoCounts[4], kanoCounts[20], kanoCounts[12]]).toEqual([2, 1, 1])
    expect(kanoCounts.reduce((sum, count) => sum + count)).toBe(4)
    expect(workbench.undoAll()).toBe(4)
    expect(workbench.need('idea', ideaId).kanoCounts).toEqual([])
  })

  it('is rated on the scale, also from beyond its ends, and unrated again', () => {
    const workbench = smallWorkbench()
    const rating = () => {
      const { impact, effort } = workbench.need('idea', ideaId)
      return [impact, effort]
    }
    workbench.run(rateIdea, { ideaId, fields: { impact: 7.2, effort: -1 } })
    expect(rating()).toEqual([5, 1])
    workbench.run(rateIdea, { ideaId, fields: { impact: 3.25 } })
    expect(rating()).toEqual([3.25, 1])
    workbench.run(rateIdea, { ideaId, fields: { effort: null } })
    expect(rating()).toEqual([3.25, null])
  })
})

it('assumptions are added below the others, changed, and leave prototypes when they go', () => {
  const workbench = smallWorkbench()
  const id = workbench.run(addAssumption, { ideaId, title: '관리실이 돕는다', kind: 'viable' })
  const list = () =>
    workbench.store.pointingAt('assumption', 'ideaId', ideaId).map((each) => each.id)
  expect(list()).toEqual(['assumption-1', id])
  workbench.run(updateAssumption, { assumptionId: id, fields: { importance: 4.5, evidence: 1 } })
  expect(workbench.need('assumption', id)).toMatchObject({
    kind: 'viable',
    importance: 4.5,
    evidence: 1,
  })
  expect(workbench.run(addAssumption, { ideaId, title: '' })).toBe(list().at(-1))
  workbench.run(removeAssumption, { assumptionId: 'assumption-1' })
  expect(workbench.need('prototype', 'prototype-1').assumptionIds).toEqual([])
  expect(() => workbench.run(removeAssumption, { assumptionId: 'idea-1' })).toThrow(
    'record-missing',
  )
})

it('attachments are added, named, moved and removed', () => {
  const workbench = smallWorkbench()
  const ownerId = 'prototype-1'
  const list = () =>
    workbench.store.pointingAt('attachment', 'ownerId', ownerId).map(({ name }) => name)
  const asset = 'ab'.repeat(32)
  const attachmentId = workbench.run(addAttachment, { ownerId, name: '장면 2.png', asset })
  expect(list()).toEqual(['장면 1.png', '장면 2.png'])
  expect(workbench.need('attachment', attachmentId)).toMatchObject({ asset, caption: '' })
  workbench.run(updateAttachment, { attachmentId, fields: { name: '시작.png', caption: '시작' } })
  workbench.run(moveAttachment, { attachmentId, index: 0 })
  expect(list()).toEqual(['시작.png', '장면 1.png'])
  workbench.run(removeAttachment, { attachmentId: 'attachment-1' })
  expect(list()).toEqual(['시작.png'])
  expect(() => workbench.run(addAttachment, { ownerId: 'gone', name: '', asset: null })).toThrow(
    'reference-broken',
  )
})
