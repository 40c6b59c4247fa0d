/** Chooses what a step of a random script is done to, out of what the project has at that moment. */
import type { ItemPlace } from '#shared/commands/item-commands.ts'
import type { Workbench } from '#shared/commands/workbench.ts'
import { itemTypeOfLane, itemTypes, type CellItem, type ItemType } from '#shared/model/cells.ts'
import type { RecordByType, RecordType } from '#shared/model/schema.ts'

/** One thing a user does. Which records it is done to is drawn when it is done. */
export interface ScriptStep {
  /** A command's id, or `undo` or `redo`. */
  readonly verb: string
  /** Whole numbers from 0; each choice takes the next one, over and over. */
  readonly picks: readonly number[]
  readonly text: string
  readonly texts: readonly string[]
  readonly score: number | null
  readonly isOn: boolean
}

/** Draws from a step's picks; says so where there is nothing to draw from. */
export class Draw {
  readonly step: ScriptStep
  private next = 0
  private readonly workbench: Workbench

  constructor(workbench: Workbench, step: ScriptStep) {
    this.workbench = workbench
    this.step = step
  }

  number(): number {
    const { picks } = this.step
    const pick = picks[this.next % picks.length]!
    this.next += 1
    return pick
  }

  below(limit: number): number {
    return this.number() % limit
  }

  index(): number {
    return this.below(6)
  }

  of<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new NothingThere()
    return values[this.below(values.length)]!
  }

  some<Value>(values: readonly Value[]): readonly Value[] {
    return values.filter(() => this.below(3) === 0)
  }

  record<Type extends RecordType>(type: Type): RecordByType[Type] {
    return this.of(this.workbench.store.all(type))
  }

  id(type: RecordType): string {
    return this.record(type).id
  }

  ids(type: RecordType): readonly string[] {
    return this.some(this.workbench.store.all(type)).map(({ id }) => id)
  }

  anyId(): string {
    return this.of([...this.workbench.store.everything()]).id
  }

  idOrNull(type: RecordType): string | null {
    return this.of([null, ...this.workbench.store.all(type).map(({ id }) => id)])
  }

  item(types: readonly ItemType[] = itemTypes): CellItem {
    return this.of(types.flatMap((type): readonly CellItem[] => this.workbench.store.all(type)))
  }

  /** A cell of one map whose lane holds items. */
  place(): ItemPlace {
    const { store } = this.workbench
    const lane = this.of(store.all('lane').filter((each) => itemTypeOfLane(each.kind) !== null))
    return { laneId: lane.id, stepId: this.stepOn(lane.journeyId), index: this.of([null, 0, 1, 5]) }
  }

  stepOn(journeyId: string): string {
    const stages = this.workbench.store.pointingAt('stage', 'journeyId', journeyId)
    return this.of(
      stages.flatMap((stage) => this.workbench.store.pointingAt('step', 'stageId', stage.id)),
    ).id
  }
}

/** The script names something that the project does not have at that moment. */
export class NothingThere extends Error {}
