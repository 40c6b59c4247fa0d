/** Turns the neutral document of a benchmark into a project of this product. */
import { putCells } from '#shared/commands/cell-commands.ts'
import { addJourney } from '#shared/commands/journey-commands.ts'
import { renameLane } from '#shared/commands/lane-commands.ts'
import { Workbench } from '#shared/commands/workbench.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { itemTypeOfLane, itemTypes } from '#shared/model/cells.ts'
import { laneKinds, type LaneKind } from '#shared/model/records/lane.ts'
import type { RecordType } from '#shared/model/schema.ts'

/** Cards in a grid of stages and lanes, and arrows between them: what every whiteboard can hold. */
export interface BenchDocument {
  readonly stages: readonly { readonly name: string }[]
  readonly lanes: readonly { readonly name: string }[]
  readonly cards: readonly {
    readonly id: string
    /** Places in `stages` and `lanes`. */
    readonly stage: number
    readonly lane: number
    readonly text: string
  }[]
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

/** The id of the record that stands for a card or link of the document. */
export function recordIdOf(id: string): string {
  return `bench-${id}`
}

/** The parsed project file of a document: one map, its lanes of all kinds that hold cards. */
export function benchProject(document: BenchDocument): unknown {
  const items: ReadonlySet<string> = new Set<RecordType>(itemTypes)
  const cardIds = document.cards.map(({ id }) => recordIdOf(id))
  let given = 0
  const workbench = new Workbench({
    newId: (type) => (items.has(type) ? cardIds.shift() : undefined) ?? `${type}-${(given += 1)}`,
    clock: { now: () => Date.UTC(2026, 0, 5) },
  })
  const { store } = workbench
  store.load([
    {
      id: 'project-bench',
      type: 'project',
      name: 'Bench',
      organisation: '',
      description: '',
      author: '',
      createdAt: 0,
    },
  ])
  const journeyId = workbench.run(addJourney, {
    fields: { name: 'Bench', state: 'as-is', scenario: '', goal: '' },
    laneKinds: document.lanes.map((_, n) => cardLanes[n % cardLanes.length]!),
    stageNames: document.stages.map(({ name }) => name),
    personaIds: [],
  })
  const lanes = store.pointingAt('lane', 'journeyId', journeyId)
  lanes.forEach(({ id: laneId }, n) => {
    workbench.run(renameLane, { laneId, name: document.lanes[n]!.name })
  })
  const steps = store
    .pointingAt('stage', 'journeyId', journeyId)
    .flatMap(({ id }) => store.pointingAt('step', 'stageId', id))
  workbench.run(putCells, {
    cells: document.cards.map(({ stage, lane, text }) => ({
      laneId: lanes[lane]!.id,
      personaId: null,
      overIds: [],
      step: steps[stage]!.id,
      content: { kind: 'titles' as const, titles: [text] },
    })),
    addedSteps: null,
    mode: 'add',
  })
  store.transact('user', (transaction) => {
    for (const { id, from, to } of document.links) {
      transaction.create('transition', recordIdOf(id), {
        fromId: recordIdOf(from),
        toId: recordIdOf(to),
        ...plainArrow,
      })
    }
  })
  return JSON.parse(writeProjectFile(store.everything(), []))
}

// A mixed map: lanes that differ in what their cards hold, none that need pictures or numbers.
const cardLanes: readonly LaneKind[] = laneKinds.filter(
  (kind) => itemTypeOfLane(kind) !== null && kind !== 'image',
)

const plainArrow = {
  originId: null,
  label: '',
  carried: '',
  lost: '',
  repeated: '',
  waitMinutes: null,
  isBreak: false,
} as const
