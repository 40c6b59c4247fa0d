/** Which records of a to-be map may say what they were made from. */
import { describe, expect, it } from 'vitest'
import { pasteItems } from '#shared/commands/item-commands.ts'
import { duplicateJourney } from '#shared/commands/journey-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

describe('copied cards', () => {
  it('name no origin, since one record of a map was made from each', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.run(makeToBe, { journeyId: 'journey-1', name: '내일' })
    const [stage] = workbench.store.pointingAt('stage', 'journeyId', journeyId)
    const [step] = workbench.store.pointingAt('step', 'stageId', stage!.id)
    const item = workbench.store.pointingAt('pain-point', 'stepId', step!.id)[0]!
    const place = { laneId: item.laneId, stepId: step!.id, index: null }
    const [id] = workbench.run(pasteItems, { items: [{ item, place }] })
    expect(item.originId).toBe('pain-1')
    expect(workbench.need('pain-point', id!).originId).toBeNull()
    // A copy of the whole map is another map, which comes from the same one.
    const copyId = workbench.run(duplicateJourney, { journeyId, name: '둘째' })
    const lanes = workbench.store.pointingAt('lane', 'journeyId', copyId)
    const pains = lanes.flatMap((lane) =>
      workbench.store.pointingAt('pain-point', 'laneId', lane.id),
    )
    expect(pains.map(({ originId }) => originId)).toEqual(['pain-1', null])
  })
})
