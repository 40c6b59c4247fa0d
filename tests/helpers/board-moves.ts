/** Moves of random walks on boards: notes, frames, connectors, participants and votes. */
import * as boards from '#shared/commands/boards/board-commands.ts'
import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import { addConnector, updateConnector } from '#shared/commands/boards/connector-commands.ts'
import * as frames from '#shared/commands/boards/frame-commands.ts'
import * as notes from '#shared/commands/boards/note-commands.ts'
import * as participants from '#shared/commands/boards/participant-commands.ts'
import * as votes from '#shared/commands/boards/vote-commands.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import { noteColors } from '#shared/model/placed.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { frameKinds } from '#shared/model/records/frame.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { nothing, type Scene } from './arbitrary-commands.ts'

/** Something on a board: mostly a note, sometimes a frame. */
function thing({ id, one }: Scene, die: number): string {
  return id(one([...placedTypes, 'frame', 'frame', 'note', 'evidence'] as const, die + 1), die)
}

function note({ id, one }: Scene, die: number): string {
  return id(one(placedTypes, die + 1), die)
}

/** A board, and mostly a frame that lies on it; where there is none, the command must refuse. */
function spot({ reader, id, one, dice, isOn }: Scene) {
  const boardId = id('board', 0)
  const here = reader.pointingAt('frame', 'boardId', boardId)
  const frameId = here.length === 0 ? id('frame', 1) : one(here, 1).id
  const place = { boardId, x: dice[2]! % 2000, y: -(dice[3]! % 2000) }
  return isOn ? { ...place, frameId, zone: 'says' } : place
}

function moves(
  scene: Scene,
): readonly Parameters<typeof notes.moveNotes.run>[1]['moves'][number][] {
  const { reader, dice, isOn, one } = scene
  return [0, 2].map((die) => {
    const id = thing(scene, die)
    const to = { id, x: dice[die]! - 5000, y: dice[die + 1]! - 5000 }
    const record = reader.find(id)
    if (record === undefined || !('boardId' in record) || !isOn) return to
    const here = reader.pointingAt('frame', 'boardId', record.boardId)
    const frameId = one([null, ...here.map((frame) => frame.id)], die + 1)
    const into = { ...to, frameId, zone: one(['says', 'feels', ''], die) }
    return die === 0 ? into : { ...into, index: dice[1]! % 5 }
  })
}

function ends(scene: Scene) {
  const { reader, one, id } = scene
  const boardId = id('board', 0)
  const here = [...placedTypes, 'frame' as const].flatMap((type): readonly AnyRecord[] =>
    reader.pointingAt(type, 'boardId', boardId),
  )
  if (here.length === 0) return { boardId, fromId: nothing, toId: thing(scene, 1) }
  return { boardId, fromId: one(here, 1).id, toId: one(here, 2).id }
}

function two(scene: Scene): readonly string[] {
  return [thing(scene, 0), thing(scene, 2)]
}

/** By the command's id. */
export const boardMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'board.add': ({ run, one, text }) =>
    void run(boards.addBoard, { stage: one(boardStages, 0), name: text }),
  'board.start': ({ run, one, isOn }) => {
    const { id: templateId, stage } = one(boardTemplates, 0)
    void run(boards.startBoard, { stage, templateId, language: isOn ? 'ko' : 'en' })
  },
  'board.update': ({ run, id, text, isOn }) =>
    run(boards.updateBoard, {
      boardId: id('board', 0),
      fields: { name: text, questionId: id('question', 1), legend: [text], isSilent: isOn },
    }),
  'board.remove': ({ run, id }) => run(boards.removeBoard, { boardId: id('board', 0) }),
  'note.add': (scene) =>
    void scene.run(notes.addNote, {
      ...spot(scene),
      type: scene.one(placedTypes, 2),
      title: scene.text,
      authorId: scene.reader.all('participant')[0]?.id ?? null,
    }),
  'note.add-many': (scene) =>
    void scene.run(notes.addNotes, {
      ...spot(scene),
      type: scene.one(placedTypes, 2),
      titles: [scene.text, '', scene.text],
    }),
  'note.retitle': (scene) =>
    scene.run(notes.retitleNote, { noteId: thing(scene, 0), title: scene.text }),
  'note.update': ({ run, id, one, some, text, isOn }) => {
    const [evidence, test] = [id('evidence', 0), id('test', 0)]
    if (one([0, 1], 1) === 0) {
      const fields = { source: text, personaIds: some('persona', 2), details: text }
      return run(notes.updateNote, { noteId: evidence, type: 'evidence', fields })
    }
    const fields = isOn ? { criterion: text } : { hypothesis: text }
    run(notes.updateNote, { noteId: test, type: 'test', fields })
  },
  'note.move': (scene) => scene.run(notes.moveNotes, { moves: moves(scene) }),
  'note.arrange': (scene) =>
    scene.run(notes.arrangeNotes, { moves: moves(scene).map(({ id, x, y }) => ({ id, x, y })) }),
  'note.resize': (scene) =>
    scene.run(notes.resizeNote, {
      id: thing(scene, 0),
      x: -0,
      y: scene.number,
      width: scene.number * 900,
      height: scene.isOn ? null : scene.number * 400,
    }),
  'note.recolor': (scene) =>
    scene.run(notes.recolorNotes, { ids: two(scene), color: scene.one(noteColors, 1) }),
  'note.lock': (scene) =>
    scene.run(notes.lockNotes, { ids: two(scene), isLocked: scene.isOn && scene.number > 0 }),
  'note.stack': (scene) =>
    scene.run(notes.stackNotes, {
      ids: [...two(scene), note(scene, 1)],
      to: scene.one(['front', 'back', 'forward', 'backward'] as const, 3),
    }),
  'note.duplicate': (scene) =>
    void scene.run(notes.duplicateNotes, { ids: two(scene), dx: 24, dy: -24 }),
  'note.paste': (scene) => {
    const { reader, id, run } = scene
    const found = [...two(scene), note(scene, 1), id('connector', 1)]
    const records = found.flatMap((each) => reader.find(each) ?? [])
    void run(notes.pasteNotes, { records, boardId: id('board', 3), dx: 0, dy: 500 })
  },
  'note.remove': (scene) =>
    scene.run(notes.removeNotes, {
      ids: [thing(scene, 0), scene.id('connector', 1)],
      withMembers: scene.isOn,
    }),
  'note.send': (scene) => {
    const { run, id, one, isOn } = scene
    const ids = two(scene)
    if (isOn) run(notes.sendNotes, { ids, stage: one(boardStages, 1) })
    else run(notes.sendNotes, { ids, boardId: id('board', 1), place: { x: 10, y: -10 } })
  },
  'note.convert': (scene) =>
    void scene.run(notes.convertNote, {
      noteId: note(scene, 0),
      type: scene.one(placedTypes, 2),
    }),
  'note.merge': (scene) =>
    scene.run(notes.mergeNotes, { keptId: note(scene, 0), mergedIds: [note(scene, 2)] }),
  'frame.add': (scene) => {
    const { boardId, x, y } = spot(scene)
    void scene.run(frames.addFrame, {
      ...{ boardId, x, y },
      kind: scene.one(frameKinds, 1),
      name: scene.text,
      width: scene.number * 1000,
      memberIds: [note(scene, 1), note(scene, 2)],
    })
  },
  'frame.update': ({ run, id, one, text, isOn }) =>
    run(frames.updateFrame, {
      frameId: id('frame', 0),
      fields: isOn
        ? { name: text, subjectId: one([null, id('persona', 1), id('test', 2)], 3) }
        : { kind: one(['group', 'section'] as const, 1) },
    }),
  'frame.dissolve': ({ run, reader, id, number, isOn }) => {
    const frameId = id('frame', 0)
    const members = isOn ? reader.pointingAt('evidence', 'frameId', frameId) : []
    const places = members.map((each) => ({ id: each.id, x: number, y: -0 }))
    run(frames.dissolveFrame, { frameId, places })
  },
  'connector.add': (scene) =>
    void scene.run(addConnector, { ...ends(scene), label: scene.text, arrow: 'both' }),
  'connector.update': ({ run, id, text }) =>
    run(updateConnector, { connectorId: id('connector', 0), fields: { label: text } }),
  'participant.add': ({ run, text }) =>
    void run(participants.addParticipant, { name: text, role: text }),
  'participant.update': ({ run, id, text }) =>
    run(participants.updateParticipant, {
      participantId: id('participant', 0),
      fields: { name: text },
    }),
  'participant.move': ({ run, id, dice }) =>
    run(participants.moveParticipant, {
      participantId: id('participant', 0),
      index: dice[1]! % 3,
    }),
  'participant.remove': ({ run, id }) =>
    run(participants.removeParticipant, { participantId: id('participant', 0) }),
  'vote.open': ({ run, id, some, dice, text, isOn }) =>
    void run(votes.openVote, {
      boardId: id('board', 0),
      name: text,
      itemIds: [...some('idea', 1), id('idea', 2)],
      dotsPerPerson: 1 + (dice[3]! % 5),
      isStackingAllowed: isOn,
    }),
  'vote.cast': ({ run, reader, id, one, dice }) => {
    const roundId = id('vote-round', 0)
    const items = reader.get('vote-round', roundId)?.itemIds ?? []
    run(votes.castVote, {
      roundId,
      itemId: items.length === 0 ? nothing : one([...items, id('idea', 1)], 1),
      participantId: id('participant', 2),
      dots: dice[3]! % 4,
    })
  },
  'vote.close': ({ run, id }) => run(votes.closeVote, { roundId: id('vote-round', 0) }),
  'vote.reopen': ({ run, reader, id, one }) => {
    // Few rounds are closed, so one of those is aimed at.
    const closed = reader.all('vote-round').filter((round) => round.isClosed)
    run(votes.reopenVote, { roundId: closed.length > 0 ? one(closed, 0).id : id('vote-round', 0) })
  },
  'vote.rename': ({ run, id, text }) =>
    run(votes.renameVote, { roundId: id('vote-round', 0), name: text }),
  'vote.remove': ({ run, id }) => run(votes.removeVote, { roundId: id('vote-round', 0) }),
}
