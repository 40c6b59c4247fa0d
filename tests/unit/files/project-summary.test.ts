/** Checks what the list of projects shows of a project. */
import { expect, it } from 'vitest'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { showLine } from '#shared/commands/journey-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import { summarizeProject } from '#shared/files/project-summary.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

it('counts what is in a project and reads off its emotion lines, gaps included', () => {
  expect(summarizeProject(smallWorkbench().store)).toEqual({
    name: '집에서 전기차 충전',
    organisation: '볼트온(가상)',
    journeyCount: 2,
    personaCount: 2,
    stageCount: 3,
    stepCount: 4,
    cardCount: 3,
    touchpointCount: 1,
    painPointCount: 1,
    opportunityCount: 1,
    pictureStageCount: 2,
    emotionLines: [
      { color: 'violet', pointShape: 'circle', values: [-1, null, 2] },
      { color: 'ochre', pointShape: 'diamond', values: [0.5, null, null] },
    ],
  })
})

it('leaves out what the map hides: a step, a persona’s line, the whole lane', () => {
  const workbench = smallWorkbench()
  workbench.run(setStepHidden, { stepId: 'step-1', isHidden: true })
  const values = () => summarizeProject(workbench.store).emotionLines.map((line) => line.values)
  expect(values()).toEqual([[null, 2]])
  workbench.run(showLine, { journeyId: 'journey-1', personaId: 'persona-min', isLineShown: false })
  expect(values()).toEqual([])
  workbench.undo()
  workbench.run(setLaneHidden, { laneId: 'lane-emotion', isHidden: true })
  expect(values()).toEqual([])
})

it('shows the lines of the first map that has any', () => {
  const workbench = smallWorkbench()
  const before = summarizeProject(workbench.store)
  workbench.addJourney('비어 있는 여정')
  expect(summarizeProject(workbench.store).emotionLines).toHaveLength(2)
  expect(summarizeProject(workbench.store).pictureStageCount).toBe(before.pictureStageCount)
})

it('has nothing to tell of an empty project', () => {
  expect(summarizeProject(new TestWorkbench([]).store)).toMatchObject({
    name: '',
    journeyCount: 0,
    emotionLines: [],
  })
})
