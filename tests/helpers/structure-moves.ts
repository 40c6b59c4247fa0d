/** The moves of a random walk that rearrange maps: splitting, joining, copying, locking. */
import {
  applyLaneSet,
  copyLaneToMap,
  setLaneCollapsed,
} from '#shared/commands/structure/lane-structure-commands.ts'
import { laneSets } from '#shared/commands/structure/lane-sets.ts'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { moveStageToMap } from '#shared/commands/structure/move-stage-commands.ts'
import * as stages from '#shared/commands/structure/stage-structure-commands.ts'
import * as steps from '#shared/commands/structure/step-structure-commands.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { Scene } from './arbitrary-commands.ts'

export const structureMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  // Mostly open: a locked map refuses most of what else is tried on it.
  'journey.set-locked': ({ run, id, dice }) =>
    run(lockStructure, { journeyId: id('journey', 0), isLocked: dice[1]! % 3 === 0 }),
  'stage.duplicate': ({ run, id, text }) =>
    void run(stages.duplicateStage, { stageId: id('stage', 0), name: text }),
  'stage.split': ({ run, id, text }) =>
    void run(stages.splitStage, { stepId: id('step', 0), name: text }),
  'stage.join': ({ run, id }) => run(stages.joinStages, { stageId: id('stage', 0) }),
  'stage.move-to-map': ({ run, id }) =>
    void run(moveStageToMap, { stageId: id('stage', 0), journeyId: id('journey', 1) }),
  'step.duplicate': ({ run, id, text, dice, isOn }) =>
    void run(steps.duplicateStep, {
      stepId: id('step', 0),
      name: text,
      ...(isOn ? { place: { stageId: id('stage', 1), index: dice[2]! % 4 } } : {}),
    }),
  'step.split': ({ run, id, reader, text, dice }) => {
    const stepId = id('step', 0)
    const own = (['card', 'touchpoint', 'pain-point', 'opportunity'] as const)
      .flatMap((type) => [...reader.pointingAt(type, 'stepId', stepId)])
      .filter(isCellItem)
    const itemIds = own.filter((_, n) => (dice[1]! >> n) % 2 === 1).map((item) => item.id)
    run(steps.splitStep, { stepId, name: text, itemIds })
  },
  'step.join': ({ run, id, isOn }) =>
    void run(steps.joinSteps, { stepId: id('step', 0), keeps: isOn ? 'first' : 'second' }),
  'lane.set-collapsed': ({ run, id, isOn }) =>
    run(setLaneCollapsed, { laneId: id('lane', 0), isCollapsed: isOn }),
  'lane.copy-to-map': ({ run, id, text, dice }) =>
    void run(copyLaneToMap, {
      laneId: id('lane', 0),
      journeyId: id('journey', 1),
      name: text,
      index: dice[2]! % 5,
    }),
  'lane.apply-set': ({ run, id, one }) =>
    void run(applyLaneSet, { journeyId: id('journey', 0), kinds: one(laneSets, 1).kinds }),
  'journey.add-from-template': ({ run, reader, id, text, isOn, some }) =>
    void run(addFromTemplate, {
      records: templateOf(reader, id('journey', 0), isOn),
      name: text,
      personaIds: some('persona', 1),
    }),
}
