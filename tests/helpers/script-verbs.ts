/** Every command as a verb of random scripts. */
import {
  addChannel,
  mergeChannels,
  removeChannel,
  updateChannel,
} from '#shared/commands/channel-commands.ts'
import { noteEmotion, setEmotion } from '#shared/commands/emotion-commands.ts'
import {
  addItem,
  addItems,
  moveItems,
  pasteItems,
  removeItems,
  retitleItem,
  updateCard,
} from '#shared/commands/item-commands.ts'
import {
  addJourney,
  attachPersona,
  detachPersona,
  duplicateJourney,
  moveJourney,
  removeJourney,
  startJourney,
  showLine,
  updateJourney,
} from '#shared/commands/journey-commands.ts'
import {
  addLane,
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  setLaneHidden,
} from '#shared/commands/lane-commands.ts'
import { unwaiveFinding, waiveFinding } from '#shared/commands/lint-commands.ts'
import {
  addOpportunityFromPain,
  updateOpportunity,
  updatePainPoint,
} from '#shared/commands/pain-point-commands.ts'
import {
  addPersona,
  movePersona,
  removePersona,
  updatePersona,
} from '#shared/commands/persona-commands.ts'
import { addPictures } from '#shared/commands/picture-commands.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import {
  addStage,
  moveStage,
  removeStage,
  resizeStage,
  setStageHidden,
  updateStage,
} from '#shared/commands/stage-commands.ts'
import {
  addStep,
  moveStep,
  removeStep,
  renameStep,
  resizeStep,
  setStepHidden,
} from '#shared/commands/step-commands.ts'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { channelKinds } from '#shared/model/records/channel.ts'
import { journeyStates } from '#shared/model/records/journey.ts'
import { laneKinds } from '#shared/model/records/lane.ts'
import { personaColors, pointShapes } from '#shared/model/records/persona.ts'
import { NothingThere, type Draw } from './script-draw.ts'
import { boardVerbs } from './script-board-verbs.ts'
import { cellVerbs, onSameMap } from './script-cell-verbs.ts'
import { remarkVerbs } from './script-remark-verbs.ts'
import { structureVerbs } from './script-structure-verbs.ts'
import { personaVerbs } from './script-persona-verbs.ts'
import { threadVerbs } from './script-thread-verbs.ts'
import { textVerbs } from './script-text-verbs.ts'
import { transitionVerbs } from './script-transition-verbs.ts'

export type Verb = (workbench: Workbench, draw: Draw) => void

/** By the command's id, and `undo` and `redo`. */
export const verbs: Readonly<Record<string, Verb>> = {
  [updateProject.id]: (w, d) => w.run(updateProject, { name: d.step.text, author: d.step.text }),
  [addPersona.id]: (w, d) =>
    w.run(addPersona, {
      name: d.step.text,
      goals: d.step.texts,
      interviewCount: d.step.score,
      isProtoPersona: d.step.isOn,
    }),
  [updatePersona.id]: (w, d) =>
    w.run(updatePersona, {
      personaId: d.id('persona'),
      fields: {
        quote: d.step.text,
        frustrations: d.step.texts,
        color: d.of(personaColors),
        pointShape: d.of(pointShapes),
        surveyCount: d.number(),
      },
    }),
  [movePersona.id]: (w, d) => w.run(movePersona, { personaId: d.id('persona'), index: d.index() }),
  [removePersona.id]: (w, d) => w.run(removePersona, { personaId: d.id('persona') }),
  [addChannel.id]: (w, d) => w.run(addChannel, { name: d.step.text, kind: d.of(channelKinds) }),
  [updateChannel.id]: (w, d) =>
    w.run(updateChannel, { channelId: d.id('channel'), fields: { name: d.step.text } }),
  [removeChannel.id]: (w, d) => w.run(removeChannel, { channelId: d.id('channel') }),
  [mergeChannels.id]: (w, d) =>
    w.run(mergeChannels, { channelId: d.id('channel'), intoId: d.id('channel') }),
  [addJourney.id]: (w, d) =>
    w.run(addJourney, {
      fields: { name: d.step.text, state: d.of(journeyStates), scenario: d.step.text, goal: '' },
      laneKinds: d.some(laneKinds),
      stageNames: d.step.texts,
      personaIds: d.ids('persona'),
    }),
  [updateJourney.id]: (w, d) =>
    w.run(updateJourney, { journeyId: d.id('journey'), fields: { goal: d.step.text } }),
  [moveJourney.id]: (w, d) => w.run(moveJourney, { journeyId: d.id('journey'), index: d.index() }),
  [duplicateJourney.id]: (w, d) => {
    // Doubling again and again would make the script's cost explode.
    if (w.store.all('journey').length > 4) throw new NothingThere()
    w.run(duplicateJourney, { journeyId: d.id('journey'), name: d.step.text })
  },
  [startJourney.id]: (w, d) => w.run(startJourney, { journeyId: d.id('journey') }),
  [removeJourney.id]: (w, d) => w.run(removeJourney, { journeyId: d.id('journey') }),
  [attachPersona.id]: (w, d) =>
    w.run(attachPersona, { journeyId: d.id('journey'), personaId: d.id('persona') }),
  [detachPersona.id]: (w, d) =>
    w.run(detachPersona, { journeyId: d.id('journey'), personaId: d.id('persona') }),
  [showLine.id]: (w, d) => {
    const { journeyId, personaId } = d.record('journey-persona')
    w.run(showLine, { journeyId, personaId, isLineShown: d.step.isOn })
  },
  [addStage.id]: (w, d) =>
    w.run(addStage, { journeyId: d.id('journey'), name: d.step.text, index: d.index() }),
  [updateStage.id]: (w, d) =>
    w.run(updateStage, {
      stageId: d.id('stage'),
      fields: { name: d.step.text, description: d.step.text },
    }),
  [moveStage.id]: (w, d) => w.run(moveStage, { stageId: d.id('stage'), index: d.index() }),
  [resizeStage.id]: (w, d) => w.run(resizeStage, { stageId: d.id('stage'), width: d.number() }),
  [setStageHidden.id]: (w, d) =>
    w.run(setStageHidden, { stageId: d.id('stage'), isHidden: d.step.isOn }),
  [removeStage.id]: (w, d) => w.run(removeStage, { stageId: d.id('stage') }),
  [addStep.id]: (w, d) =>
    w.run(addStep, { stageId: d.id('stage'), name: d.step.text, index: d.index() }),
  [renameStep.id]: (w, d) => w.run(renameStep, { stepId: d.id('step'), name: d.step.text }),
  [moveStep.id]: (w, d) => {
    const step = d.record('step')
    const home = w.store.get('stage', step.stageId)!
    const stages = w.store.pointingAt('stage', 'journeyId', home.journeyId)
    w.run(moveStep, { stepId: step.id, stageId: d.of(stages).id, index: d.index() })
  },
  [resizeStep.id]: (w, d) =>
    w.run(resizeStep, { stepId: d.id('step'), width: d.of([null, 10, d.number()]) }),
  [setStepHidden.id]: (w, d) =>
    w.run(setStepHidden, { stepId: d.id('step'), isHidden: d.step.isOn }),
  [removeStep.id]: (w, d) => w.run(removeStep, { stepId: d.id('step') }),
  [addLane.id]: (w, d) =>
    w.run(addLane, {
      journeyId: d.id('journey'),
      kind: d.of(laneKinds),
      name: d.step.text,
      index: d.index(),
    }),
  [renameLane.id]: (w, d) => w.run(renameLane, { laneId: d.id('lane'), name: d.step.text }),
  [moveLane.id]: (w, d) => w.run(moveLane, { laneId: d.id('lane'), index: d.index() }),
  [resizeLane.id]: (w, d) =>
    w.run(resizeLane, { laneId: d.id('lane'), height: d.of([null, 40, 123.5, 800]) }),
  [setLaneHidden.id]: (w, d) =>
    w.run(setLaneHidden, { laneId: d.id('lane'), isHidden: d.step.isOn }),
  [removeLane.id]: (w, d) => w.run(removeLane, { laneId: d.id('lane') }),
  [addItem.id]: (w, d) => w.run(addItem, { ...d.place(), title: d.step.text }),
  [addPictures.id]: (w, d) => {
    const lane = d.of(w.store.all('lane').filter(({ kind }) => itemTypeOfLane(kind) === 'card'))
    const image = 'c'.repeat(64)
    const stepId = d.stepOn(lane.journeyId)
    w.run(addPictures, { laneId: lane.id, pictures: [{ stepId, image, title: d.step.text }] })
  },
  [addItems.id]: (w, d) => w.run(addItems, { ...d.place(), titles: d.step.texts }),
  [retitleItem.id]: (w, d) => w.run(retitleItem, { itemId: d.item().id, title: d.step.text }),
  [moveItems.id]: (w, d) => {
    const items = new Set([d.item().id, d.item().id])
    w.run(moveItems, {
      moves: [...items].map((itemId) => ({ itemId, ...onSameMap(w, d, itemId) })),
    })
  },
  [removeItems.id]: (w, d) => w.run(removeItems, { itemIds: [d.item().id, d.item().id] }),
  [pasteItems.id]: (w, d) => {
    const items = new Set([d.item(), d.item()])
    w.run(pasteItems, { items: [...items].map((item) => ({ item, place: d.place() })) })
  },
  [updateCard.id]: (w, d) =>
    w.run(updateCard, {
      cardId: d.id('card'),
      fields: { details: d.step.text, source: d.step.text, personaId: d.idOrNull('persona') },
    }),
  [scoreTouchpoints.id]: (w, d) =>
    w.run(scoreTouchpoints, {
      changes: d.ids('touchpoint').map((touchpointId) => ({
        touchpointId,
        expectation: d.step.score,
        ...(d.step.isOn ? { actual: d.of([null, 1, 2, 3, 4, 5]) } : {}),
      })),
    }),
  [updateTouchpoint.id]: (w, d) =>
    w.run(updateTouchpoint, {
      touchpointId: d.id('touchpoint'),
      fields: {
        channelIds: d.ids('channel'),
        isMomentOfTruth: d.step.isOn,
        expectation: d.step.score,
        actual: d.of([null, 1, 2, 3, 4, 5]),
        actualText: d.step.text,
        owner: d.step.text,
      },
    }),
  [updatePainPoint.id]: (w, d) =>
    w.run(updatePainPoint, {
      painPointId: d.id('pain-point'),
      fields: {
        severity: d.step.score,
        frequency: d.of([null, 1, 5]),
        touchpointId: d.idOrNull('touchpoint'),
        personaIds: d.ids('persona'),
      },
    }),
  [updateOpportunity.id]: (w, d) =>
    w.run(updateOpportunity, {
      opportunityId: d.id('opportunity'),
      fields: { painPointIds: d.ids('pain-point'), details: d.step.text },
    }),
  [addOpportunityFromPain.id]: (w, d) =>
    w.run(addOpportunityFromPain, { painPointId: d.id('pain-point'), title: d.step.text }),
  [setEmotion.id]: (w, d) => {
    const lane = d.of(w.store.all('lane').filter((each) => each.kind === 'emotion'))
    const stepId = d.stepOn(lane.journeyId)
    const place = { laneId: lane.id, stepId, personaId: d.id('persona') }
    w.run(setEmotion, {
      ...place,
      value: d.of([null, -3, -2, -0.04, 0, 0.55, d.number() / 100, 2]),
    })
  },
  [noteEmotion.id]: (w, d) =>
    w.run(noteEmotion, { pointId: d.id('emotion-point'), note: d.step.text }),
  [waiveFinding.id]: (w, d) =>
    w.run(waiveFinding, { recordId: d.anyId(), rule: 'card-without-title', reason: d.step.text }),
  [unwaiveFinding.id]: (w, d) => {
    const { recordId, rule } = d.record('waiver')
    w.run(unwaiveFinding, { recordId, rule })
  },
  ...cellVerbs,
  ...structureVerbs,
  ...boardVerbs,
  ...personaVerbs,
  ...threadVerbs,
  ...transitionVerbs,
  ...remarkVerbs,
  ...textVerbs,
  undo: (w) => {
    if (w.undo() === null) throw new NothingThere()
  },
  redo: (w) => {
    if (w.redo() === null) throw new NothingThere()
  },
}
