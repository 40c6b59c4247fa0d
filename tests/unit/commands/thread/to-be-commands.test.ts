/** Checks that a to-be map is the as-is map again, and that each of its records knows where it is from. */
import { describe, expect, it } from 'vitest'
import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { partsOfJourney } from '#shared/commands/journey-parts.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

function madeToBe(workbench = smallWorkbench()) {
  const before = workbench.content()
  const journeyId = workbench.run(makeToBe, { journeyId: 'journey-1', name: '내일' })
  return { workbench, journeyId, before, parts: partsOfJourney(workbench.store, journeyId) }
}

describe('a to-be map', () => {
  it('looks like the map of today and stands behind it', () => {
    const { workbench, journeyId } = madeToBe()
    expect(workbench.need('journey', journeyId)).toMatchObject({
      name: '내일',
      state: 'to-be',
      originId: 'journey-1',
    })
    expect(workbench.picture(journeyId)).toEqual(workbench.picture('journey-1'))
    const names = workbench.store.all('journey').map(({ name }) => name)
    expect(names).toEqual(['오늘의 충전', '내일', '내일의 충전'])
  })

  it('has an origin in every record, each of them once', () => {
    const { workbench, parts } = madeToBe()
    const origins = parts.flatMap((part) => ('originId' in part ? [part.originId] : []))
    const old = partsOfJourney(workbench.store, 'journey-1').filter((part) => 'originId' in part)
    expect([...origins].sort()).toEqual(old.map(({ id }) => id).sort())
    for (const part of parts) {
      if (!('originId' in part)) continue
      const origin = workbench.store.find(part.originId ?? '')
      expect({ ...part, id: '', originId: null }).toMatchObject(
        'title' in part ? { title: (origin as typeof part).title } : { type: origin?.type },
      )
    }
  })

  it('keeps its own links: opportunities name the copied pain points, those the copied touchpoints', () => {
    const { workbench, parts } = madeToBe()
    const copyOf = (originId: string) =>
      parts.find((part) => 'originId' in part && part.originId === originId)!.id
    const opportunity = workbench.need('opportunity', copyOf('opportunity-1'))
    expect(opportunity.painPointIds).toEqual([copyOf('pain-1')])
    const pain = workbench.need('pain-point', copyOf('pain-1'))
    expect(pain.touchpointId).toBe(copyOf('touchpoint-1'))
    expect(pain.personaIds).toEqual(['persona-min', 'persona-han'])
  })

  it('takes neither waivers nor what the thread says of today', () => {
    const evidence = { aId: 'evidence-1', bId: 'pain-1' }
    const workbench = smallWorkbench()
    workbench.run(linkRecords, evidence)
    const count = () =>
      (['waiver', 'link', 'evidence'] as const).map((type) => workbench.store.all(type).length)
    const before = count()
    madeToBe(workbench)
    expect(count()).toEqual(before)
  })

  it('can be made from a to-be map again; its origin is that map, not the one before', () => {
    const step = { id: 'step-5', stageId: 'stage-3', name: '동의' }
    const workbench = new TestWorkbench([...makeSmallProject(), make.step(step)])
    const journeyId = workbench.run(makeToBe, { journeyId: 'journey-2', name: '모레' })
    const origins = partsOfJourney(workbench.store, journeyId).flatMap((part) =>
      'originId' in part ? [part.originId] : [],
    )
    const content = ['lane-tomorrow', 'card-tomorrow-1', 'card-tomorrow-2', 'transition-1']
    expect(origins).toEqual(['stage-3', 'step-4', 'step-5', ...content])
  })

  it('goes in one step, and its records outlive those they were made from', () => {
    const { workbench, journeyId, before } = madeToBe()
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.content()).toBe(before)
    workbench.redo()
    workbench.store.transact('user', (transaction) => transaction.remove('journey-1'))
    expect(workbench.need('journey', journeyId).originId).toBeNull()
    expect(partsOfJourney(workbench.store, journeyId).length).toBeGreaterThan(10)
  })
})
