/** The commands that rearrange maps, as verbs of random scripts. */
import {
  applyLaneSet,
  copyLaneToMap,
  setLaneCollapsed,
} from '#shared/commands/structure/lane-structure-commands.ts'
import { laneSets } from '#shared/commands/structure/lane-sets.ts'
import { lockStructure } from '#shared/commands/structure/lock-commands.ts'
import { templateOf } from '#shared/commands/structure/map-template.ts'
import { moveStageToMap } from '#shared/commands/structure/move-stage-commands.ts'
import {
  duplicateStage,
  joinStages,
  splitStage,
} from '#shared/commands/structure/stage-structure-commands.ts'
import {
  duplicateStep,
  joinSteps,
  splitStep,
  stepBehind,
} from '#shared/commands/structure/step-structure-commands.ts'
import { addFromTemplate } from '#shared/commands/structure/template-commands.ts'
import { isCellItem, itemTypes } from '#shared/model/cells.ts'
import { NothingThere } from './script-draw.ts'
import type { Verb } from './script-verbs.ts'

// Copying again and again would make the script's cost explode.
const enoughSteps = 40
const enoughMaps = 5

export const structureVerbs: Readonly<Record<string, Verb>> = {
  // Others refuse to work on a locked map, so that it is opened again at once.
  [lockStructure.id]: (w, d) => {
    const journeyId = d.id('journey')
    w.run(lockStructure, { journeyId, isLocked: true }, { gestureKey: 'lock' })
    w.run(lockStructure, { journeyId, isLocked: false }, { gestureKey: 'lock' })
  },
  [duplicateStage.id]: (w, d) => {
    if (w.store.all('step').length > enoughSteps) throw new NothingThere()
    w.run(duplicateStage, { stageId: d.id('stage'), name: d.step.text, index: d.index() })
  },
  [splitStage.id]: (w, d) => {
    const step = d.record('step')
    const [first] = w.store.pointingAt('step', 'stageId', step.stageId)
    if (first === step) throw new NothingThere()
    w.run(splitStage, { stepId: step.id, name: d.step.text })
  },
  [joinStages.id]: (w, d) => {
    const { id, journeyId } = d.record('stage')
    if (w.store.pointingAt('stage', 'journeyId', journeyId).at(-1)?.id === id) {
      throw new NothingThere()
    }
    w.run(joinStages, { stageId: id })
  },
  [moveStageToMap.id]: (w, d) => {
    const stage = d.record('stage')
    const others = w.store.all('journey').filter(({ id }) => id !== stage.journeyId)
    w.run(moveStageToMap, { stageId: stage.id, journeyId: d.of(others).id })
  },
  [duplicateStep.id]: (w, d) => {
    if (w.store.all('step').length > enoughSteps) throw new NothingThere()
    w.run(duplicateStep, { stepId: d.id('step'), name: d.step.text })
  },
  [splitStep.id]: (w, d) => {
    const stepId = d.id('step')
    const items = itemTypes
      .flatMap((type) => [...w.store.pointingAt(type, 'stepId', stepId)])
      .filter(isCellItem)
    w.run(splitStep, { stepId, name: d.step.text, itemIds: d.some(items).map(({ id }) => id) })
  },
  [joinSteps.id]: (w, d) => {
    const step = d.record('step')
    if (stepBehind(w.store, step) === undefined) throw new NothingThere()
    w.run(joinSteps, { stepId: step.id, keeps: d.step.isOn ? 'first' : 'second' })
  },
  [setLaneCollapsed.id]: (w, d) =>
    w.run(setLaneCollapsed, { laneId: d.id('lane'), isCollapsed: d.step.isOn }),
  [copyLaneToMap.id]: (w, d) => {
    if (w.store.all('lane').length > enoughSteps) throw new NothingThere()
    w.run(copyLaneToMap, {
      laneId: d.id('lane'),
      journeyId: d.id('journey'),
      name: d.step.text,
      index: d.index(),
    })
  },
  [applyLaneSet.id]: (w, d) =>
    w.run(applyLaneSet, { journeyId: d.id('journey'), kinds: d.of(laneSets).kinds }),
  [addFromTemplate.id]: (w, d) => {
    if (w.store.all('journey').length >= enoughMaps) throw new NothingThere()
    w.run(addFromTemplate, {
      records: templateOf(w.store, d.id('journey'), d.step.isOn),
      name: d.step.text,
      personaIds: d.ids('persona'),
    })
  },
}
