/** Checks that records are linked in the one way that fits, once, and that this can be taken back. */
import { describe, expect, it } from 'vitest'
import { linkMany, linkRecords, unlink } from '#shared/commands/thread/link-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

describe('linking two records', () => {
  it('finds the direction and the kind, and notes the day', () => {
    const workbench = smallWorkbench()
    const linkId = workbench.run(linkRecords, { aId: 'pain-1', bId: 'evidence-1' })
    expect(workbench.need('link', linkId!)).toMatchObject({
      fromId: 'evidence-1',
      toId: 'pain-1',
      kind: 'supports',
      createdAt: Date.UTC(2026, 0, 5, 9),
    })
  })

  it('that are linked already changes nothing and gives the old link', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const linkId = workbench.run(linkRecords, { aId: 'insight-1', bId: 'evidence-1' })
    expect(linkId).toBe('link-evidence-1-insight-1')
    expect(workbench.content()).toBe(before)
    expect(workbench.undoAll()).toBe(0)
  })

  it('makes a pain point one of those that the opportunity names itself', () => {
    const { laneId, stepId } = smallWorkbench().need('pain-point', 'pain-1')
    const pain = make['pain-point']({ id: 'pain-2', laneId, stepId })
    const workbench = new TestWorkbench([...makeSmallProject(), pain])
    expect(workbench.run(linkRecords, { aId: 'opportunity-1', bId: 'pain-2' })).toBeNull()
    const named = () => workbench.need('opportunity', 'opportunity-1').painPointIds
    expect(named()).toEqual(['pain-1', 'pain-2'])
    expect(workbench.store.pointingAt('link', 'toId', 'opportunity-1')).toEqual([])
    workbench.run(linkRecords, { aId: 'pain-1', bId: 'opportunity-1' })
    expect(named()).toEqual(['pain-1', 'pain-2'])
  })

  it.each([
    ['a record with itself', 'evidence-1', 'evidence-1'],
    ['what has no place in the thread', 'note-1', 'insight-1'],
    ['what is not there', 'evidence-1', 'pain-gone'],
    ['two stations without a link between them', 'evidence-1', 'improvement-1'],
    ['an improvement with the map of today', 'improvement-1', 'step-1'],
    ['an improvement with a touchpoint of today', 'touchpoint-1', 'improvement-1'],
  ])('is refused for %s', (_, aId, bId) => {
    const workbench = smallWorkbench()
    expect(() => workbench.run(linkRecords, { aId, bId })).toThrow('link-impossible')
    expect(workbench.undoAll()).toBe(0)
  })

  it.each([['stage-3'], ['step-4']])('ties an improvement to %s of a to-be map', (toId) => {
    const workbench = smallWorkbench()
    const linkId = workbench.run(linkRecords, { aId: toId, bId: 'improvement-1' })
    expect(workbench.need('link', linkId!)).toMatchObject({
      fromId: 'improvement-1',
      toId,
      kind: 'changes',
    })
  })
})

describe('linking several records', () => {
  it('leaves out what does not fit, in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const fromIds = ['evidence-1', 'note-1', 'insight-1', 'idea-1']
    workbench.run(linkMany, { fromIds, toId: 'idea-1' })
    const links = workbench.store.pointingAt('link', 'toId', 'idea-1')
    expect(links.map(({ fromId, kind }) => [fromId, kind]).sort()).toEqual([
      ['evidence-1', 'supports'],
      ['insight-1', 'answers'],
      ['question-1', 'answers'],
    ])
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.content()).toBe(before)
  })

  it('is refused where nothing fits', () => {
    const run = () => smallWorkbench().run(linkMany, { fromIds: ['note-1'], toId: 'idea-1' })
    expect(run).toThrow('link-impossible')
  })
})

it('a link is removed; both ends stay', () => {
  const workbench = smallWorkbench()
  workbench.run(unlink, { linkId: 'link-evidence-1-insight-1' })
  expect(workbench.store.pointingAt('link', 'fromId', 'evidence-1')).toEqual([])
  expect(workbench.need('evidence', 'evidence-1').title).not.toBe('')
  expect(() => workbench.run(unlink, { linkId: 'evidence-1' })).toThrow('record-missing')
})
