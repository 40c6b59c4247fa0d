/** Lists every command, so that menus, catalogues and tests can go through all of them. */

import type { Command } from './command.ts'
import { addChannel, mergeChannels, removeChannel, updateChannel } from './channel-commands.ts'
import { noteEmotion, setEmotion } from './emotion-commands.ts'
import {
  addBlock,
  addItem,
  addItems,
  moveItems,
  pasteItems,
  removeItems,
  retitleItem,
  updateCard,
} from './item-commands.ts'
import {
  addJourney,
  attachPersona,
  detachPersona,
  duplicateJourney,
  moveJourney,
  removeJourney,
  showLine,
  startJourney,
  updateJourney,
} from './journey-commands.ts'
import {
  addLane,
  moveLane,
  removeLane,
  renameLane,
  resizeLane,
  setLaneHidden,
} from './lane-commands.ts'
import { unwaiveFinding, waiveFinding } from './lint-commands.ts'
import {
  addOpportunityFromPain,
  updateOpportunity,
  updatePainPoint,
} from './pain-point-commands.ts'
import {
  addPersona,
  duplicatePersona,
  movePersona,
  removePersona,
  updatePersona,
} from './persona-commands.ts'
import { updateProject } from './project-commands.ts'
import {
  addStage,
  moveStage,
  removeStage,
  resizeStage,
  setStageHidden,
  updateStage,
} from './stage-commands.ts'
import {
  addStep,
  moveStep,
  removeStep,
  renameStep,
  resizeStep,
  setStepHidden,
} from './step-commands.ts'
import { updateTouchpoint } from './touchpoint-commands.ts'

export const commands = [
  updateProject,
  addPersona,
  updatePersona,
  movePersona,
  duplicatePersona,
  removePersona,
  addChannel,
  updateChannel,
  removeChannel,
  mergeChannels,
  addJourney,
  startJourney,
  updateJourney,
  moveJourney,
  duplicateJourney,
  removeJourney,
  attachPersona,
  detachPersona,
  showLine,
  addStage,
  updateStage,
  moveStage,
  resizeStage,
  setStageHidden,
  removeStage,
  addStep,
  renameStep,
  moveStep,
  resizeStep,
  setStepHidden,
  removeStep,
  addLane,
  renameLane,
  moveLane,
  resizeLane,
  setLaneHidden,
  removeLane,
  addItem,
  addItems,
  addBlock,
  retitleItem,
  moveItems,
  removeItems,
  pasteItems,
  updateCard,
  updateTouchpoint,
  updatePainPoint,
  updateOpportunity,
  addOpportunityFromPain,
  setEmotion,
  noteEmotion,
  waiveFinding,
  unwaiveFinding,
] as const satisfies readonly Command<never, unknown>[]
