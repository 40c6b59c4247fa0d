/** Random walks of a user through a project: every registered command, aimed at what is there. */
import * as fc from 'fast-check'
import * as channels from '#shared/commands/channel-commands.ts'
import type { Command } from '#shared/commands/command.ts'
import * as emotions from '#shared/commands/emotion-commands.ts'
import * as items from '#shared/commands/item-commands.ts'
import * as journeys from '#shared/commands/journey-commands.ts'
import { unwaiveFinding, waiveFinding } from '#shared/commands/lint-commands.ts'
import * as lanes from '#shared/commands/lane-commands.ts'
import * as pains from '#shared/commands/pain-point-commands.ts'
import * as personas from '#shared/commands/persona-commands.ts'
import { addPictures } from '#shared/commands/picture-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import * as stages from '#shared/commands/stage-commands.ts'
import * as steps from '#shared/commands/step-commands.ts'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import { channelKinds } from '#shared/model/records/channel.ts'
import { laneKinds } from '#shared/model/records/lane.ts'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { boardMoves } from './board-moves.ts'
import { cellMoves } from './cell-moves.ts'
import { remarkMoves } from './remark-moves.ts'
import { structureMoves } from './structure-moves.ts'
import { personaMoves } from './persona-moves.ts'
import { threadMoves } from './thread-moves.ts'
import { textMoves } from './text-moves.ts'
import { transitionMoves } from './transition-moves.ts'

/** One thing a user does: a command, and the dice that choose what it is done to. */
export interface Move {
  readonly commandId: string
  /** Choose among what is there; as many as any command needs. */
  readonly dice: readonly number[]
  readonly text: string
  readonly number: number
  readonly isOn: boolean
}

/** Runs a command; how (as the user, as someone else) is up to the test. */
export type Run = <Input, Output>(command: Command<Input, Output>, input: Input) => Output

/** The id that a move aims at when there is nothing of the kind it wants. */
export const nothing = 'nothing-here'

export interface Scene extends Move {
  readonly run: Run
  readonly reader: RecordReader
  /** A record of the type, chosen by the nth die; an id that is nowhere when there is none. */
  id(type: RecordType, die: number): string
  one<Value>(list: readonly Value[], die: number): Value
  /** A few records of the type. */
  some(type: RecordType, die: number): readonly string[]
  cellItem(die: number): string
  cell(die: number): {
    readonly laneId: string
    readonly stepId: string
    readonly index: number | null
  }
}

const verbs: Readonly<Record<string, (scene: Scene) => void>> = {
  'project.update': ({ run, text }) => run(updateProject, { name: text }),
  'persona.add': ({ run, text }) => void run(personas.addPersona, { name: text }),
  'persona.update': ({ run, id, text }) =>
    run(personas.updatePersona, {
      personaId: id('persona', 0),
      fields: { quote: text, goals: [text, text] },
    }),
  'persona.move': ({ run, id, dice }) =>
    run(personas.movePersona, { personaId: id('persona', 0), index: dice[1]! % 5 }),
  'persona.remove': ({ run, id }) => run(personas.removePersona, { personaId: id('persona', 0) }),
  'channel.add': ({ run, one, text }) =>
    void run(channels.addChannel, { name: text, kind: one(channelKinds, 0) }),
  'channel.update': ({ run, id, text }) =>
    run(channels.updateChannel, { channelId: id('channel', 0), fields: { name: text } }),
  'channel.remove': ({ run, id }) => run(channels.removeChannel, { channelId: id('channel', 0) }),
  'channel.merge': ({ run, id }) =>
    run(channels.mergeChannels, { channelId: id('channel', 0), intoId: id('channel', 1) }),
  'journey.add': ({ run, one, some, text }) =>
    void run(journeys.addJourney, {
      fields: { name: text, state: 'to-be', scenario: text, goal: '' },
      laneKinds: [one(laneKinds, 0), 'emotion'],
      stageNames: [text],
      personaIds: some('persona', 1),
    }),
  'journey.update': ({ run, id, text }) =>
    run(journeys.updateJourney, { journeyId: id('journey', 0), fields: { goal: text } }),
  'journey.move': ({ run, id, dice }) =>
    run(journeys.moveJourney, { journeyId: id('journey', 0), index: dice[1]! % 4 }),
  'journey.duplicate': ({ run, id, text }) =>
    void run(journeys.duplicateJourney, { journeyId: id('journey', 0), name: text }),
  'journey.start': ({ run, id }) =>
    void run(journeys.startJourney, { journeyId: id('journey', 0) }),
  'journey.remove': ({ run, id }) => run(journeys.removeJourney, { journeyId: id('journey', 0) }),
  'journey.attach-persona': ({ run, id }) =>
    run(journeys.attachPersona, { journeyId: id('journey', 0), personaId: id('persona', 1) }),
  'journey.detach-persona': ({ run, id }) =>
    run(journeys.detachPersona, { journeyId: id('journey', 0), personaId: id('persona', 1) }),
  'journey.show-line': ({ run, id, isOn }) =>
    run(journeys.showLine, {
      journeyId: id('journey', 0),
      personaId: id('persona', 1),
      isLineShown: isOn,
    }),
  'stage.add': ({ run, id, dice, text }) =>
    void run(stages.addStage, { journeyId: id('journey', 0), name: text, index: dice[1]! % 6 }),
  'stage.update': ({ run, id, text }) =>
    run(stages.updateStage, { stageId: id('stage', 0), fields: { description: text } }),
  'stage.move': ({ run, id, dice }) =>
    run(stages.moveStage, { stageId: id('stage', 0), index: dice[1]! % 6 }),
  'stage.resize': ({ run, id, number }) =>
    run(stages.resizeStage, { stageId: id('stage', 0), width: number * 300 }),
  'stage.set-hidden': ({ run, id, isOn }) =>
    run(stages.setStageHidden, { stageId: id('stage', 0), isHidden: isOn }),
  'stage.remove': ({ run, id }) => run(stages.removeStage, { stageId: id('stage', 0) }),
  'step.add': ({ run, id, dice, text }) =>
    void run(steps.addStep, { stageId: id('stage', 0), name: text, index: dice[1]! % 6 }),
  'step.rename': ({ run, id, text }) =>
    run(steps.renameStep, { stepId: id('step', 0), name: text }),
  'step.move': ({ run, id, dice }) =>
    run(steps.moveStep, { stepId: id('step', 0), stageId: id('stage', 1), index: dice[2]! % 6 }),
  'step.resize': ({ run, id, number, isOn }) =>
    run(steps.resizeStep, { stepId: id('step', 0), width: isOn ? number * 200 : null }),
  'step.set-hidden': ({ run, id, isOn }) =>
    run(steps.setStepHidden, { stepId: id('step', 0), isHidden: isOn }),
  'step.remove': ({ run, id }) => run(steps.removeStep, { stepId: id('step', 0) }),
  'lane.add': ({ run, id, one, dice, text }) =>
    void run(lanes.addLane, {
      journeyId: id('journey', 0),
      kind: one(laneKinds, 1),
      name: text,
      index: dice[2]! % 8,
    }),
  'lane.rename': ({ run, id, text }) =>
    run(lanes.renameLane, { laneId: id('lane', 0), name: text }),
  'lane.move': ({ run, id, dice }) =>
    run(lanes.moveLane, { laneId: id('lane', 0), index: dice[1]! % 8 }),
  'lane.resize': ({ run, id, number, isOn }) =>
    run(lanes.resizeLane, { laneId: id('lane', 0), height: isOn ? number * 200 : null }),
  'lane.set-hidden': ({ run, id, isOn }) =>
    run(lanes.setLaneHidden, { laneId: id('lane', 0), isHidden: isOn }),
  'lane.remove': ({ run, id }) => run(lanes.removeLane, { laneId: id('lane', 0) }),
  'item.add': ({ run, cell, text }) => void run(items.addItem, { ...cell(0), title: text }),
  'item.add-pictures': ({ run, cell, text }) => {
    const { laneId, stepId } = cell(0)
    const image = 'c'.repeat(64)
    void run(addPictures, { laneId, pictures: [{ stepId, image, title: text }] })
  },
  'item.add-many': ({ run, cell, text }) =>
    void run(items.addItems, { ...cell(0), titles: [text, '', text] }),
  'item.retitle': ({ run, cellItem, text }) =>
    run(items.retitleItem, { itemId: cellItem(0), title: text }),
  'item.move': ({ run, cell, cellItem, isOn }) => {
    const moves = [{ itemId: cellItem(0), ...cell(1) }]
    if (isOn && cellItem(2) !== cellItem(0)) moves.push({ itemId: cellItem(2), ...cell(3) })
    run(items.moveItems, { moves })
  },
  'item.remove': ({ run, cellItem }) =>
    run(items.removeItems, { itemIds: [cellItem(0), cellItem(1)] }),
  'item.paste': ({ run, reader, cell, cellItem }) => {
    const ids = [...new Set([cellItem(0), cellItem(1)])]
    const found = ids.flatMap((id): CellItem[] => {
      const item = reader.find(id)
      return isCellItem(item) ? [item] : []
    })
    run(items.pasteItems, { items: found.map((item, n) => ({ item, place: cell(2 + n) })) })
  },
  'card.update': ({ run, id, text }) =>
    run(items.updateCard, {
      cardId: id('card', 0),
      fields: { details: text, personaId: id('persona', 1) },
    }),
  'touchpoint.update': ({ run, id, some, dice, isOn }) =>
    run(updateTouchpoint, {
      touchpointId: id('touchpoint', 0),
      fields: {
        isMomentOfTruth: isOn,
        actual: 1 + (dice[1]! % 5),
        channelIds: some('channel', 2),
      },
    }),
  'touchpoint.score': ({ run, some, dice, isOn }) =>
    run(scoreTouchpoints, {
      changes: some('touchpoint', 0).map((touchpointId) => ({
        touchpointId,
        expectation: 1 + (dice[1]! % 5),
        ...(isOn ? { actual: null } : {}),
      })),
    }),
  'pain-point.update': ({ run, id, some, dice }) =>
    run(pains.updatePainPoint, {
      painPointId: id('pain-point', 0),
      fields: {
        severity: 1 + (dice[1]! % 5),
        touchpointId: id('touchpoint', 2),
        personaIds: some('persona', 3),
      },
    }),
  'opportunity.update': ({ run, id, some, text }) =>
    run(pains.updateOpportunity, {
      opportunityId: id('opportunity', 0),
      fields: { owner: text, painPointIds: some('pain-point', 1) },
    }),
  'opportunity.add-from-pain': ({ run, id, text }) =>
    void run(pains.addOpportunityFromPain, { painPointId: id('pain-point', 0), title: text }),
  'emotion.set': ({ run, id, cell, number, isOn }) =>
    run(emotions.setEmotion, {
      laneId: cell(0).laneId,
      stepId: cell(0).stepId,
      personaId: id('persona', 1),
      value: isOn ? number : null,
    }),
  'emotion.note': ({ run, id, text }) =>
    run(emotions.noteEmotion, { pointId: id('emotion-point', 0), note: text }),
  'lint.waive': ({ run, one, cellItem, id, text }) =>
    run(waiveFinding, {
      recordId: one([cellItem(0), id('persona', 1), id('waiver', 2)], 3),
      rule: 'card-without-title',
      reason: text,
    }),
  'lint.unwaive': ({ run, id, reader }) => {
    const { recordId = nothing, rule = '' } = reader.get('waiver', id('waiver', 0)) ?? {}
    run(unwaiveFinding, { recordId, rule })
  },
  ...cellMoves,
  ...structureMoves,
  ...boardMoves,
  ...personaMoves,
  ...threadMoves,
  ...transitionMoves,
  ...remarkMoves,
  ...textMoves,
}

/** The commands that the walks take. */
export const walkedCommandIds: readonly string[] = Object.keys(verbs)

// Rare as in real work; else there would be nothing left to change after a few steps.
const rare =
  /^(journey|stage|lane|persona|channel|board|vote)\.(remove|duplicate|merge)$|^journey\.(add|make-to-be|add-from-template|set-locked)$|^lane\.copy-to-map$/

const word = fc.oneof(
  fc.constantFrom('자리 확인', '예약', '', '충전\n완료', 'A/S', '👩‍👩‍👧‍👦', 'شحن', '\ud83d 반쪽'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.normalize('NFD')),
)

const move: fc.Arbitrary<Move> = fc.record({
  commandId: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...walkedCommandIds.filter((id) => !rare.test(id))) },
    { weight: 1, arbitrary: fc.constantFrom(...walkedCommandIds.filter((id) => rare.test(id))) },
  ),
  dice: fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 }),
  text: word,
  number: fc.double({ min: -3, max: 3, noNaN: true }),
  isOn: fc.boolean(),
})

/** A walk of 20 to 80 moves, about as long as a session at the map. */
export const walk: fc.Arbitrary<readonly Move[]> = fc.array(move, { minLength: 20, maxLength: 80 })

/** Does one move in the project as it is now. Throws AppError where the command refuses. */
export function make(move: Move, reader: RecordReader, run: Run): void {
  const one = <Value>(list: readonly Value[], die: number): Value =>
    list[move.dice[die % 4]! % list.length]!
  const id = (type: RecordType, die: number): string => {
    const all = reader.all(type)
    return all.length === 0 ? nothing : one(all, die).id
  }
  const some = (type: RecordType, die: number) =>
    reader
      .all(type)
      .filter((_, n) => (move.dice[die]! >> n) % 2 === 1)
      .map((record) => record.id)
  const cellItem = (die: number) =>
    id(one(['card', 'touchpoint', 'pain-point', 'opportunity'] as const, die + 1), die)
  const cell = (die: number) => {
    // Mostly a cell that exists; where a map has no steps the command must refuse.
    const lane = reader.get('lane', id('lane', die))
    const own = reader
      .pointingAt('stage', 'journeyId', lane?.journeyId ?? '')
      .flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
    const stepId = own.length === 0 ? id('step', die + 1) : one(own, die + 1).id
    const spot = move.dice[(die + 2) % 4]! % 5
    return { laneId: lane?.id ?? nothing, stepId, index: spot === 4 ? null : spot }
  }
  verbs[move.commandId]!({ ...move, run, reader, id, one, some, cellItem, cell })
}
