/** Drives the product by intent: `workbench.addStage('예약')`, with ids and a clock that repeat. */
import type { CommandContext } from '#shared/commands/command.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { addItem, itemsInCell } from '#shared/commands/item-commands.ts'
import { addJourney, attachPersona } from '#shared/commands/journey-commands.ts'
import { addLane } from '#shared/commands/lane-commands.ts'
import { addPersona } from '#shared/commands/persona-commands.ts'
import { addStage } from '#shared/commands/stage-commands.ts'
import { addStep } from '#shared/commands/step-commands.ts'
import { Workbench } from '#shared/commands/workbench.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import type { AnyRecord, RecordByType, RecordType } from '#shared/model/schema.ts'
import { canonical } from './canonical.ts'
import { make } from './make-records.ts'
import { makeSmallProject } from './small-project.ts'

/** Ids like `stage-new-1`, in the order in which they were asked for; a clock that stands still. */
export function testContext(): CommandContext {
  let given = 0
  return {
    newId: (type) => `${type}-new-${(given += 1)}`,
    clock: { now: () => Date.UTC(2026, 0, 5, 9) },
  }
}

/** What is in the cells of a step, by kind of lane; only what is there. */
export type CellPicture = Partial<Record<LaneKind, readonly string[] | Record<string, number>>>

/** A project as a user would tell it, for whole comparisons. */
export interface MapPicture {
  readonly lanes: readonly LaneKind[]
  readonly personas: readonly string[]
  readonly stages: Readonly<Record<string, readonly CellPicture[]>>
}

/** A workbench whose records are named by what they say. Unknown names throw. */
export class TestWorkbench extends Workbench {
  constructor(records: Iterable<AnyRecord> = [make.project({ id: 'project-1' })]) {
    super(testContext())
    this.load(records)
  }

  /** The map that intents without a map are about: the first one. */
  get journeyId(): string {
    return this.store.all('journey')[0]?.id ?? this.addJourney('여정')
  }

  addJourney(name: string, laneKinds: readonly LaneKind[] = []): string {
    const fields = { name, state: 'as-is', scenario: '', goal: '' } as const
    return this.run(addJourney, { fields, laneKinds, stageNames: [], personaIds: [] })
  }

  /** Adds a stage at the end; gives its id. */
  addStage(name: string): string {
    const { journeyId } = this
    return this.run(addStage, { journeyId, name, index: Infinity }).stageId
  }

  /** Adds a step at the end of a stage; gives its id. */
  addStep(stageName: string, name = ''): string {
    const stageId = this.named('stage', stageName).id
    return this.run(addStep, { stageId, name, index: Infinity })
  }

  /** Adds a lane at the bottom; gives its id. */
  addLane(kind: LaneKind): string {
    return this.run(addLane, { journeyId: this.journeyId, kind, name: '', index: Infinity })
  }

  /** Adds a persona and puts it on the map; gives its id. */
  addPersona(name: string): string {
    const personaId = this.run(addPersona, { name })
    this.run(attachPersona, { journeyId: this.journeyId, personaId })
    return personaId
  }

  /** Adds a card, or what else the lane holds, at the bottom of a cell; gives its id. */
  addCard(kind: LaneKind, stageName: string, title: string, stepNumber = 1): string {
    const stepId = this.step(stageName, stepNumber).id
    return this.run(addItem, { laneId: this.lane(kind).id, stepId, index: null, title })
  }

  /** Sets how a persona feels at a step; null for a gap. */
  feel(personaName: string, stageName: string, value: number | null, stepNumber = 1): void {
    const personaId = this.named('persona', personaName).id
    const stepId = this.step(stageName, stepNumber).id
    this.run(setEmotion, { laneId: this.lane('emotion').id, stepId, personaId, value })
  }

  /** The first lane of a kind. */
  lane(kind: LaneKind): RecordByType['lane'] {
    return this.found(
      this.store.all('lane').find((lane) => lane.kind === kind),
      kind,
    )
  }

  /** The nth step of a stage, counted from 1. */
  step(stageName: string, stepNumber = 1): RecordByType['step'] {
    const stage = this.named('stage', stageName)
    const step = this.store.pointingAt('step', 'stageId', stage.id)[stepNumber - 1]
    return this.found(step, `${stageName} ${stepNumber}`)
  }

  /** The record of a type with this name or title. */
  named<Type extends RecordType>(type: Type, name: string): RecordByType[Type] {
    const nameOf = (record: AnyRecord) =>
      'name' in record ? record.name : 'title' in record ? record.title : ''
    return this.found(
      this.store.all(type).find((record) => nameOf(record) === name),
      name,
    )
  }

  /** The record of a type under an id that must be there. */
  need<Type extends RecordType>(type: Type, id: string): RecordByType[Type] {
    return this.found(this.store.get(type, id), id)
  }

  /** How a map looks: lanes, personas, and what is in each step, stage by stage. */
  picture(journeyId = this.journeyId): MapPicture {
    const { store } = this
    const lanes = store.pointingAt('lane', 'journeyId', journeyId)
    const cells = (stepId: string): CellPicture => {
      const filled = lanes.flatMap(
        (lane): [LaneKind, readonly string[] | Record<string, number>][] => {
          const titles = itemsInCell(store, lane.id, stepId).map((item) => item.title)
          if (titles.length > 0) return [[lane.kind, titles]]
          const points = store.pointingAt('emotion-point', 'stepId', stepId)
          const values = points
            .filter((point) => point.laneId === lane.id)
            .map((point) => [this.need('persona', point.personaId).name, point.value] as const)
          return values.length === 0 ? [] : [[lane.kind, Object.fromEntries(values)]]
        },
      )
      return Object.fromEntries(filled)
    }
    const stages = store.pointingAt('stage', 'journeyId', journeyId).map((stage) => {
      const steps = store.pointingAt('step', 'stageId', stage.id)
      return [stage.name, steps.map((step) => cells(step.id))] as const
    })
    return {
      lanes: lanes.map((lane) => lane.kind),
      personas: store
        .pointingAt('journey-persona', 'journeyId', journeyId)
        .map((place) => this.need('persona', place.personaId).name),
      stages: Object.fromEntries(stages),
    }
  }

  /** Takes everything back; gives how many steps that were. */
  undoAll(): number {
    let steps = 0
    while (this.undo() !== null) steps += 1
    return steps
  }

  /** Does everything again; gives how many steps that were. */
  redoAll(): number {
    let steps = 0
    while (this.redo() !== null) steps += 1
    return steps
  }

  /** The whole project as one text that is equal exactly when the projects are. */
  content(): string {
    return canonical(this.store.everything())
  }

  private found<Value>(value: Value | undefined, name: string): Value {
    if (value === undefined) throw new Error(`nothing here is called ${name}`)
    return value
  }
}

/** A workbench with the small project of `makeSmallProject`. */
export function smallWorkbench(): TestWorkbench {
  return new TestWorkbench(makeSmallProject())
}
