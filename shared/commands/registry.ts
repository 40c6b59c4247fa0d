/** Lists every command, so that menus, catalogues and tests can go through all of them. */

import type { Command } from './command.ts'
import { addChannel, mergeChannels, removeChannel, updateChannel } from './channel-commands.ts'
import { clearCells, fillCells, moveCells, putCells } from './cell-commands.ts'
import { noteEmotion, setEmotion } from './emotion-commands.ts'
import {
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
import { addPersona, movePersona, removePersona, updatePersona } from './persona-commands.ts'
import { duplicatePersona, pastePersonas } from './personas/copy-commands.ts'
import { addPictures } from './picture-commands.ts'
import { addPhoto, cropPhoto, removePhoto } from './personas/photo-commands.ts'
import { addPreference, setPreference } from './personas/preference-commands.ts'
import { addTrait, moveTrait, removeTrait, updateTrait } from './personas/trait-commands.ts'
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
import { scoreTouchpoints } from './expectation-commands.ts'
import { updateTouchpoint } from './touchpoint-commands.ts'
import { addBoard, removeBoard, startBoard, updateBoard } from './boards/board-commands.ts'
import { addConnector, updateConnector } from './boards/connector-commands.ts'
import { addFrame, dissolveFrame, updateFrame } from './boards/frame-commands.ts'
import {
  addNote,
  addNotes,
  arrangeNotes,
  convertNote,
  duplicateNotes,
  lockNotes,
  mergeNotes,
  moveNotes,
  pasteNotes,
  recolorNotes,
  removeNotes,
  resizeNote,
  retitleNote,
  sendNotes,
  stackNotes,
  updateNote,
} from './boards/note-commands.ts'
import {
  addParticipant,
  moveParticipant,
  removeParticipant,
  updateParticipant,
} from './boards/participant-commands.ts'
import {
  castVote,
  closeVote,
  openVote,
  removeVote,
  renameVote,
  reopenVote,
} from './boards/vote-commands.ts'
import { addBlueprintLanes, markDelivery } from './blueprint/blueprint-commands.ts'
import { remarkCommands } from './remarks/remark-registry.ts'
import {
  applyLaneSet,
  copyLaneToMap,
  setLaneCollapsed,
} from './structure/lane-structure-commands.ts'
import { lockStructure } from './structure/lock-commands.ts'
import { moveStageToMap } from './structure/move-stage-commands.ts'
import { duplicateStage, joinStages, splitStage } from './structure/stage-structure-commands.ts'
import { duplicateStep, joinSteps, splitStep } from './structure/step-structure-commands.ts'
import { addFromTemplate } from './structure/template-commands.ts'
import { addAssumption, removeAssumption, updateAssumption } from './testing/assumption-commands.ts'
import {
  addAttachment,
  moveAttachment,
  removeAttachment,
  updateAttachment,
} from './testing/attachment-commands.ts'
import { answerKano, rateIdea } from './testing/idea-commands.ts'
import {
  addSession,
  addTask,
  decideTest,
  moveTask,
  removeSession,
  removeTask,
  setResult,
  updateSession,
  updateTask,
} from './testing/test-commands.ts'
import { linkMany, linkRecords, unlink } from './thread/link-commands.ts'
import {
  applyImprovement,
  extendMany,
  extendThread,
  insightFromGroup,
  painFromRecords,
  supportRecord,
} from './thread/thread-commands.ts'
import { makeToBe } from './thread/to-be-commands.ts'
import { replaceText } from './text/text-commands.ts'
import {
  addTranscript,
  painFromTranscript,
  quoteTranscript,
  removeTranscript,
  updateTranscript,
} from './thread/transcript-commands.ts'
import {
  addOpportunityFromTransition,
  addTransition,
  removeTransitions,
  reverseTransition,
  updateTransition,
} from './transitions/transition-commands.ts'

export const commands = [
  replaceText,
  updateProject,
  addPersona,
  updatePersona,
  movePersona,
  duplicatePersona,
  removePersona,
  pastePersonas,
  addTrait,
  updateTrait,
  moveTrait,
  removeTrait,
  addPreference,
  setPreference,
  addPhoto,
  cropPhoto,
  removePhoto,
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
  lockStructure,
  duplicateStage,
  splitStage,
  joinStages,
  moveStageToMap,
  duplicateStep,
  splitStep,
  joinSteps,
  setLaneCollapsed,
  copyLaneToMap,
  applyLaneSet,
  addFromTemplate,
  addItem,
  addItems,
  addPictures,
  putCells,
  fillCells,
  moveCells,
  clearCells,
  retitleItem,
  moveItems,
  removeItems,
  pasteItems,
  updateCard,
  updateTouchpoint,
  scoreTouchpoints,
  updatePainPoint,
  updateOpportunity,
  addOpportunityFromPain,
  addTransition,
  updateTransition,
  reverseTransition,
  removeTransitions,
  addOpportunityFromTransition,
  addBlueprintLanes,
  markDelivery,
  setEmotion,
  noteEmotion,
  waiveFinding,
  unwaiveFinding,
  ...remarkCommands,
  addBoard,
  startBoard,
  updateBoard,
  removeBoard,
  addNote,
  addNotes,
  retitleNote,
  updateNote,
  moveNotes,
  arrangeNotes,
  resizeNote,
  recolorNotes,
  lockNotes,
  stackNotes,
  duplicateNotes,
  pasteNotes,
  removeNotes,
  sendNotes,
  convertNote,
  mergeNotes,
  addFrame,
  updateFrame,
  dissolveFrame,
  addConnector,
  updateConnector,
  addParticipant,
  updateParticipant,
  moveParticipant,
  removeParticipant,
  openVote,
  castVote,
  closeVote,
  reopenVote,
  renameVote,
  removeVote,
  makeToBe,
  linkRecords,
  linkMany,
  unlink,
  extendThread,
  extendMany,
  supportRecord,
  insightFromGroup,
  painFromRecords,
  applyImprovement,
  addTranscript,
  updateTranscript,
  removeTranscript,
  quoteTranscript,
  painFromTranscript,
  addAssumption,
  updateAssumption,
  removeAssumption,
  answerKano,
  rateIdea,
  addAttachment,
  updateAttachment,
  moveAttachment,
  removeAttachment,
  addTask,
  updateTask,
  moveTask,
  removeTask,
  addSession,
  updateSession,
  removeSession,
  setResult,
  decideTest,
] as const satisfies readonly Command<never, unknown>[]
