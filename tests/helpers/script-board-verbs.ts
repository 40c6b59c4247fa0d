/** The commands on boards as verbs of random scripts. */
import {
  addBoard,
  removeBoard,
  startBoard,
  updateBoard,
} from '#shared/commands/boards/board-commands.ts'
import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import { addConnector, updateConnector } from '#shared/commands/boards/connector-commands.ts'
import { addFrame, dissolveFrame, updateFrame } from '#shared/commands/boards/frame-commands.ts'
import * as notes from '#shared/commands/boards/note-commands.ts'
import {
  addParticipant,
  moveParticipant,
  removeParticipant,
  updateParticipant,
} from '#shared/commands/boards/participant-commands.ts'
import * as votes from '#shared/commands/boards/vote-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import { noteColors } from '#shared/model/placed.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { frameKinds } from '#shared/model/records/frame.ts'
import { prototypeStates } from '#shared/model/records/prototype.ts'
import { NothingThere, type Draw } from './script-draw.ts'

type Verb = (workbench: Workbench, draw: Draw) => void

function note(w: Workbench, d: Draw): PlacedRecord {
  return d.of(placedTypes.flatMap((type): readonly PlacedRecord[] => w.store.all(type)))
}

function things(w: Workbench, d: Draw): readonly string[] {
  return [note(w, d).id, d.of([note(w, d), ...w.store.all('frame')]).id]
}

/** A place on a board, in a frame there or beside them. */
function spot(w: Workbench, d: Draw) {
  const boardId = d.id('board')
  const frames = w.store.pointingAt('frame', 'boardId', boardId).map(({ id }) => id)
  return {
    boardId,
    x: d.number() - 500,
    y: d.number() / 7,
    frameId: d.of([null, ...frames]),
    zone: d.of(['', 'says', 'worked']),
  }
}

function moves(w: Workbench, d: Draw) {
  return things(w, d).map((id) => ({ id, x: d.number(), y: -d.number() }))
}

/** By the command's id; each aims only at what the command can do. */
export const boardVerbs: Readonly<Record<string, Verb>> = {
  [addBoard.id]: (w, d) => w.run(addBoard, { stage: d.of(boardStages), name: d.step.text }),
  [startBoard.id]: (w, d) => {
    const { id: templateId, stage } = d.of(boardTemplates)
    w.run(startBoard, { stage, templateId, language: d.of(['ko', 'en']) })
  },
  [updateBoard.id]: (w, d) =>
    w.run(updateBoard, {
      boardId: d.id('board'),
      fields: { name: d.step.text, questionId: d.idOrNull('question'), legend: d.step.texts },
    }),
  [removeBoard.id]: (w, d) => w.run(removeBoard, { boardId: d.id('board') }),
  [notes.addNote.id]: (w, d) =>
    w.run(notes.addNote, {
      ...spot(w, d),
      type: d.of(placedTypes),
      title: d.step.text,
      color: d.of(noteColors),
      authorId: d.idOrNull('participant'),
    }),
  [notes.addNotes.id]: (w, d) =>
    w.run(notes.addNotes, { ...spot(w, d), type: d.of(placedTypes), titles: d.step.texts }),
  [notes.retitleNote.id]: (w, d) =>
    w.run(notes.retitleNote, { noteId: d.of(things(w, d)), title: d.step.text }),
  [notes.updateNote.id]: (w, d) =>
    w.run(notes.updateNote, {
      noteId: d.id('prototype'),
      type: 'prototype',
      fields: { steps: d.step.texts, status: d.of(prototypeStates), details: d.step.text },
    }),
  [notes.moveNotes.id]: (w, d) => {
    const { id, boardId } = note(w, d)
    const frames = w.store.pointingAt('frame', 'boardId', boardId)
    const to = { id, x: d.number(), y: d.number(), zone: d.of(['', 'says']) }
    w.run(notes.moveNotes, {
      moves: [...moves(w, d), { ...to, frameId: d.of(frames).id, index: d.index() }],
    })
  },
  [notes.arrangeNotes.id]: (w, d) => w.run(notes.arrangeNotes, { moves: moves(w, d) }),
  [notes.resizeNote.id]: (w, d) =>
    w.run(notes.resizeNote, {
      id: d.of(things(w, d)),
      x: 0,
      y: d.number(),
      width: d.of([null, 10, d.number(), 9000]),
      height: d.of([null, d.number()]),
    }),
  [notes.recolorNotes.id]: (w, d) =>
    w.run(notes.recolorNotes, { ids: things(w, d), color: d.of(noteColors) }),
  [notes.lockNotes.id]: (w, d) =>
    w.run(notes.lockNotes, { ids: things(w, d), isLocked: d.step.isOn }),
  [notes.stackNotes.id]: (w, d) =>
    w.run(notes.stackNotes, {
      ids: things(w, d),
      to: d.of(['front', 'back', 'forward', 'backward'] as const),
    }),
  [notes.duplicateNotes.id]: (w, d) => {
    // Doubling again and again would make the script's cost explode.
    if (w.store.all('frame').length > 40) throw new NothingThere()
    w.run(notes.duplicateNotes, { ids: things(w, d), dx: d.number(), dy: 24 })
  },
  [notes.pasteNotes.id]: (w, d) => {
    const records = things(w, d).flatMap((id) => w.store.find(id) ?? [])
    w.run(notes.pasteNotes, { records, boardId: d.id('board'), dx: 0, dy: d.number() })
  },
  [notes.removeNotes.id]: (w, d) =>
    w.run(notes.removeNotes, { ids: things(w, d), withMembers: d.step.isOn }),
  [notes.sendNotes.id]: (w, d) =>
    w.run(notes.sendNotes, { ids: things(w, d), stage: d.of(boardStages) }),
  [notes.convertNote.id]: (w, d) =>
    w.run(notes.convertNote, { noteId: note(w, d).id, type: d.of(placedTypes) }),
  [notes.mergeNotes.id]: (w, d) =>
    w.run(notes.mergeNotes, { keptId: note(w, d).id, mergedIds: [note(w, d).id] }),
  [addFrame.id]: (w, d) => {
    const { boardId, x, y } = spot(w, d)
    w.run(addFrame, {
      ...{ boardId, x, y },
      kind: d.of(frameKinds),
      name: d.step.text,
      width: d.of([null, d.number()]),
      memberIds: things(w, d),
    })
  },
  [updateFrame.id]: (w, d) =>
    w.run(updateFrame, {
      frameId: d.id('frame'),
      fields: { name: d.step.text, subjectId: d.idOrNull('persona') },
    }),
  [dissolveFrame.id]: (w, d) => w.run(dissolveFrame, { frameId: d.id('frame'), places: [] }),
  [addConnector.id]: (w, d) => {
    const { id: fromId, boardId } = note(w, d)
    const others = w.store.pointingAt('frame', 'boardId', boardId)
    w.run(addConnector, { boardId, fromId, toId: d.of(others).id, label: d.step.text })
  },
  [updateConnector.id]: (w, d) =>
    w.run(updateConnector, { connectorId: d.id('connector'), fields: { arrow: 'both' } }),
  [addParticipant.id]: (w, d) => w.run(addParticipant, { name: d.step.text }),
  [updateParticipant.id]: (w, d) =>
    w.run(updateParticipant, {
      participantId: d.id('participant'),
      fields: { role: d.step.text },
    }),
  [moveParticipant.id]: (w, d) =>
    w.run(moveParticipant, { participantId: d.id('participant'), index: d.index() }),
  [removeParticipant.id]: (w, d) =>
    w.run(removeParticipant, { participantId: d.id('participant') }),
  [votes.openVote.id]: (w, d) =>
    w.run(votes.openVote, {
      boardId: d.id('board'),
      name: d.step.text,
      itemIds: d.ids('idea'),
      dotsPerPerson: 1 + d.below(9),
      isStackingAllowed: d.step.isOn,
    }),
  [votes.castVote.id]: (w, d) => {
    const rounds = w.store.all('vote-round').filter(({ isClosed }) => !isClosed)
    const round = d.of(rounds)
    const participantId = d.id('participant')
    const cast = w.store
      .pointingAt('vote', 'roundId', round.id)
      .filter((vote) => vote.participantId === participantId)
      .reduce((sum, vote) => sum + vote.dots, 0)
    const dots = cast < round.dotsPerPerson ? d.of([0, 1]) : 0
    w.run(votes.castVote, { roundId: round.id, itemId: d.of(round.itemIds), participantId, dots })
  },
  [votes.closeVote.id]: (w, d) => w.run(votes.closeVote, { roundId: d.id('vote-round') }),
  [votes.reopenVote.id]: (w, d) => w.run(votes.reopenVote, { roundId: d.id('vote-round') }),
  [votes.renameVote.id]: (w, d) =>
    w.run(votes.renameVote, { roundId: d.id('vote-round'), name: d.step.text }),
  [votes.removeVote.id]: (w, d) => w.run(votes.removeVote, { roundId: d.id('vote-round') }),
}
