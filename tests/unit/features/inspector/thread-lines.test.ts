/** The thread through a record as the inspector lists it. */
import { expect, it } from 'vitest'
import { threadGroups } from '#renderer/features/inspector/reading/thread-lines.ts'
import { applyImprovement, painFromRecords } from '#shared/commands/thread/thread-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

it('of a changed to-be step begins with the pain point that was copied along with it', () => {
  const workbench = new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.journey({ id: 'journey-1' }),
    make.lane({ id: 'lane-1', journeyId: 'journey-1', kind: 'pain-point' }),
    make.stage({ id: 'stage-1', journeyId: 'journey-1' }),
    make.step({ id: 'step-1', stageId: 'stage-1' }),
    make.board({ id: 'board-1', stage: 'test' }),
    make.improvement({ id: 'improvement-1', boardId: 'board-1' }),
  ])
  const place = { laneId: 'lane-1', stepId: 'step-1' }
  const painId = workbench.run(painFromRecords, { sourceIds: [], title: '기다림', ...place })
  workbench.run(makeToBe, { journeyId: 'journey-1', name: '목표' })
  const [step] = workbench.store.pointingAt('step', 'originId', 'step-1')
  const stepId = step?.id ?? ''
  workbench.run(applyImprovement, { improvementId: 'improvement-1', targetId: stepId })
  expect(threadGroups(workbench.store, stepId)).toEqual([
    { station: 'pain-point', side: 'upstream', ids: [painId] },
    { station: 'improvement', side: 'upstream', ids: ['improvement-1'] },
    { station: 'to-be', side: 'self', ids: [stepId] },
  ])
})
