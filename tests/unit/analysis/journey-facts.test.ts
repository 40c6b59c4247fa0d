/** Checks the figures of a map. */
import { describe, expect, it } from 'vitest'
import { journeyFacts } from '#shared/analysis/journey-facts.ts'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { showLine } from '#shared/commands/journey-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

describe('the figures of a map', () => {
  it('counts what is on it and how many pains led to an opportunity', () => {
    const workbench = smallWorkbench()
    workbench.addCard('pain-point', '이용', '줄이 김')
    expect(journeyFacts(workbench.store, 'journey-1')).toMatchObject({
      stageCount: 2,
      stepCount: 3,
      laneCount: 5,
      itemCount: 5,
      touchpointCount: 1,
      painPointCount: 2,
      answeredPainPointCount: 1,
      opportunityCount: 1,
    })
  })

  it('names the lowest point and the biggest drop of all lines with the persona', () => {
    const workbench = smallWorkbench()
    workbench.feel('한도윤', '이용', -1.5)
    const { lowest, biggestDrop } = journeyFacts(workbench.store, 'journey-1')
    expect(lowest).toEqual({ personaId: 'persona-han', stepId: 'step-3', value: -1.5 })
    expect(biggestDrop).toEqual({
      personaId: 'persona-han',
      fromStepId: 'step-1',
      toStepId: 'step-3',
      delta: -2,
    })
  })

  it('leaves out hidden lanes and lines that are not shown', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneHidden, { laneId: 'lane-pain', isHidden: true })
    for (const personaId of ['persona-min', 'persona-han']) {
      workbench.run(showLine, { journeyId: 'journey-1', personaId, isLineShown: false })
    }
    const facts = journeyFacts(workbench.store, 'journey-1')
    expect([facts.painPointCount, facts.lowest, facts.biggestDrop]).toEqual([0, null, null])
  })

  it('ranks the gaps of its touchpoints', () => {
    const { gaps } = journeyFacts(smallWorkbench().store, 'journey-1')
    expect(gaps.map(({ touchpoint, gap }) => [touchpoint.title, gap])).toEqual([
      ['설치 신청서', -1],
    ])
  })

  it('is all 0 for a map that is empty', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.addJourney('빈 여정')
    expect(journeyFacts(workbench.store, journeyId)).toMatchObject({ stepCount: 0, itemCount: 0 })
  })
})
