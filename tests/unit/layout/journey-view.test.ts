/** Checks what of a map is seen: order, hidden parts, cells and emotion points. */
import { describe, expect, it } from 'vitest'
import { setLaneHidden } from '#shared/commands/lane-commands.ts'
import { setStageHidden } from '#shared/commands/stage-commands.ts'
import { setStepHidden } from '#shared/commands/step-commands.ts'
import { cellKey, viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

describe('the view of a map', () => {
  it('gives everything visible in the order of the map', () => {
    const workbench = smallWorkbench()
    workbench.addCard('action', '신청', '서류 내기')
    const view = viewJourney(workbench.store, 'journey-1')
    expect({
      stages: view.stages.map(({ stage, steps }) => [stage.name, ...steps.map((s) => s.name)]),
      lanes: view.lanes.map((lane) => lane.kind),
      personas: view.personas.map(({ persona, isLineShown }) => [persona.name, isLineShown]),
      firstCell: view.cells.get(cellKey('lane-action', 'step-1'))?.map((item) => item.title),
      points: [...(view.emotionPoints.get('lane-emotion')?.get('persona-min') ?? [])].map(
        ([stepId, point]) => [stepId, point.value],
      ),
      channels: [...view.channels.keys()],
    }).toEqual({
      stages: [
        ['신청', '신청서', '동의'],
        ['이용', '충전'],
      ],
      lanes: ['action', 'touchpoint', 'emotion', 'pain-point', 'opportunity'],
      personas: [
        ['정민우', true],
        ['한도윤', true],
      ],
      firstCell: ['신청서 쓰기', '서류 내기'],
      points: [
        ['step-1', -1],
        ['step-3', 2],
      ],
      channels: ['channel-app', 'channel-phone'],
    })
  })

  it('leaves hidden lanes and steps out and says how many there are', () => {
    const workbench = smallWorkbench()
    workbench.run(setLaneHidden, { laneId: 'lane-pain', isHidden: true })
    workbench.run(setStepHidden, { stepId: 'step-1', isHidden: true })
    const view = viewJourney(workbench.store, 'journey-1')
    expect(view).toMatchObject({ hiddenStages: 0, hiddenSteps: 1, hiddenLanes: 1 })
    expect(view.cells.size).toBe(0)
    expect(view.emotionPoints.get('lane-emotion')?.get('persona-min')?.has('step-1')).toBe(false)
  })

  it('leaves out a stage that is hidden or has no visible step', () => {
    const workbench = smallWorkbench()
    workbench.run(setStepHidden, { stepId: 'step-3', isHidden: true })
    expect(viewJourney(workbench.store, 'journey-1').hiddenStages).toBe(1)
    workbench.run(setStageHidden, { stageId: 'stage-1', isHidden: true })
    const view = viewJourney(workbench.store, 'journey-1')
    expect([view.hiddenStages, view.stages]).toEqual([2, []])
  })

  it('refuses a map that is not there', () => {
    expect(() => viewJourney(smallWorkbench().store, 'journey-9')).toThrow('record-missing')
  })
})
