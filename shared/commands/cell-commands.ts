/** Commands on blocks of cells, as a spreadsheet has them: put in, fill, move, clear. */

import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import { nothingAlong, type CopiedAlong } from '#shared/model/copied-along.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { retitleCell } from './cell-contents.ts'
import { defineCommand, type CommandContext } from './command.ts'
import { noteEmotion, setEmotion } from './emotion-commands.ts'
import { scoreTouchpoints, type ScoreChange } from './expectation-commands.ts'
import { addItems, moveItems, pasteItems } from './item-commands.ts'
import { createStep } from './step-commands.ts'

/** What goes into one cell. */
export interface CellChange {
  readonly laneId: string
  /** Whose emotion is set; null on lanes with cards. */
  readonly personaId: string | null
  /** The id of a step, or the number of an added one, from 0. */
  readonly step: string | number
  /** The cards that give way where content is replaced; others, as filtered ones, stay. */
  readonly overIds: readonly string[]
  readonly content:
    | { readonly kind: 'titles'; readonly titles: readonly string[] }
    | { readonly kind: 'items'; readonly items: readonly CellItem[] }
    | { readonly kind: 'value'; readonly value: number; readonly note: string | null }
    | { readonly kind: 'scores'; readonly changes: readonly ScoreChange[] }
}

/** Steps to be added at the end of a stage. */
export interface AddedSteps {
  readonly stageId: string
  readonly count: number
}

/** Content for several cells at once. */
export interface CellPut {
  readonly cells: readonly CellChange[]
  readonly addedSteps: AddedSteps | null
  /**
   * `replace` puts the content in the place of what the cell holds, `add` below it; an emotion
   * or a score is then set only where none is known.
   */
  readonly mode: 'replace' | 'add'
  /** What the items bring along where they come from another project. */
  readonly along?: CopiedAlong | undefined
}

/** A cell after the change. */
export interface ChangedCell {
  readonly laneId: string
  readonly stepId: string
  readonly personaId: string | null
  /** The cards that were put in, in their order. */
  readonly itemIds: readonly string[]
}

/** Puts content into cells; gives each cell with what is new in it. */
export const putCells = defineCommand<CellPut, readonly ChangedCell[]>({
  id: 'cell.put',
  run: put,
  labelArgs: ({ cells }) => ({ count: cells.length }),
})

/** Fills cells with copies of what others hold, in the place of what was there. */
export const fillCells = defineCommand<
  { readonly cells: readonly CellChange[] },
  readonly ChangedCell[]
>({
  id: 'cell.fill',
  run: (transaction, { cells }, context) =>
    put(transaction, { cells, addedSteps: null, mode: 'replace' }, context),
  labelArgs: ({ cells }) => ({ count: cells.length }),
})

/** Moves cards and emotion points to other cells; gives the ids of the cards after the move. */
export const moveCells = defineCommand<
  {
    readonly items: readonly {
      readonly itemId: string
      readonly laneId: string
      readonly step: string | number
    }[]
    readonly points: readonly {
      readonly pointId: string
      readonly laneId: string
      readonly personaId: string
      readonly step: string | number
    }[]
    readonly addedSteps: AddedSteps | null
  },
  readonly string[]
>({
  id: 'cell.move',
  run(transaction, { items, points, addedSteps }, context) {
    const stepOf = stepFinder(transaction, addedSteps, context)
    const moves = items.map(({ itemId, laneId, step }) => {
      return { itemId, laneId, stepId: stepOf(step), index: null }
    })
    const taken = points.map((point) => ({
      ...point,
      record: transaction.need('emotion-point', point.pointId),
    }))
    for (const { pointId } of taken) transaction.remove(pointId)
    for (const { laneId, personaId, step, record } of taken) {
      const place = { laneId, personaId, stepId: stepOf(step) }
      setFeeling(transaction, { ...place, value: record.value, note: record.note }, context)
    }
    return moveItems.run(transaction, { moves }, context)
  },
  labelArgs: ({ items, points }) => ({ count: items.length + points.length }),
})

/** Takes cards and emotion points out of their cells, links to them too, and scores off touchpoints. */
export const clearCells = defineCommand<{
  readonly itemIds: readonly string[]
  readonly pointIds: readonly string[]
  /** Touchpoints that stay, without what is expected and what comes. */
  readonly ratedIds?: readonly string[]
}>({
  id: 'cell.clear',
  run(transaction, { itemIds, pointIds, ratedIds = [] }, context) {
    for (const id of [...itemIds, ...pointIds]) {
      if (transaction.find(id) !== undefined) transaction.remove(id)
    }
    const staying = ratedIds.filter((id) => transaction.get('touchpoint', id) !== undefined)
    const changes = staying.map((id) => ({ touchpointId: id, expectation: null, actual: null }))
    scoreTouchpoints.run(transaction, { changes }, context)
  },
  labelArgs: ({ itemIds, pointIds, ratedIds = [] }) => ({
    count: new Set([...itemIds, ...pointIds, ...ratedIds]).size,
  }),
})

function put(
  transaction: Transaction,
  { cells, addedSteps, mode, along }: CellPut,
  context: CommandContext,
): readonly ChangedCell[] {
  const stepOf = stepFinder(transaction, addedSteps, context)
  const placed = cells.map((cell) => ({ ...cell, stepId: stepOf(cell.step) }))
  const replaces = mode === 'replace'
  const copies = placed.filter(({ content }) => content.kind === 'items')
  const over = replaces ? copies.flatMap(({ overIds }) => overIds) : []
  for (const id of over) if (isCellItem(transaction.find(id))) transaction.remove(id)
  const copied = pasteAll(transaction, copies, along ?? nothingAlong, context)
  return placed.map((cell) => {
    const { laneId, stepId, personaId, content } = cell
    const changed = { laneId, stepId, personaId }
    if (content.kind === 'items') return { ...changed, itemIds: copied.get(cell) ?? [] }
    if (content.kind === 'titles') {
      const { titles } = content
      const itemIds = replaces
        ? retitleCell(transaction, { laneId, stepId, overIds: cell.overIds }, titles, context)
        : addItems.run(transaction, { laneId, stepId, index: null, titles }, context)
      return { ...changed, itemIds }
    }
    if (content.kind === 'scores') {
      const changes = replaces
        ? content.changes
        : content.changes.map((change) => withoutKnown(transaction, change))
      scoreTouchpoints.run(transaction, { changes }, context)
      return { ...changed, itemIds: content.changes.map(({ touchpointId }) => touchpointId) }
    }
    if (personaId !== null && (replaces || !isFelt(transaction, { ...changed, personaId }))) {
      setFeeling(transaction, { ...changed, personaId, ...content }, context)
    }
    return { ...changed, itemIds: [] }
  })
}

function stepFinder(
  transaction: Transaction,
  addedSteps: AddedSteps | null,
  { newId }: CommandContext,
): (step: string | number) => string {
  const { stageId = '', count = 0 } = addedSteps ?? {}
  const added = Array.from({ length: count }, () =>
    createStep(transaction, newId, { stageId, name: '', index: Infinity }),
  )
  return (step) => (typeof step === 'string' ? step : (added[step] ?? ''))
}

type PlacedCell = CellChange & { readonly stepId: string }

/**
 * Pastes the cards of all cells. Where one card goes into several cells, each round takes it
 * once, so that links among the copies of a round stay among them.
 */
function pasteAll(
  transaction: Transaction,
  cells: readonly PlacedCell[],
  along: CopiedAlong,
  context: CommandContext,
): ReadonlyMap<PlacedCell, readonly string[]> {
  const rounds: { readonly cell: PlacedCell; readonly item: CellItem }[][] = []
  const seen = new Map<string, number>()
  for (const cell of cells) {
    for (const item of cell.content.kind === 'items' ? cell.content.items : []) {
      const round = seen.get(item.id) ?? 0
      seen.set(item.id, round + 1)
      ;(rounds[round] ??= []).push({ cell, item })
    }
  }
  const pasted = new Map<PlacedCell, string[]>()
  for (const round of rounds) {
    const items = round.map(({ cell, item }) => {
      return { item, place: { laneId: cell.laneId, stepId: cell.stepId, index: null } }
    })
    const ids = pasteItems.run(transaction, { items, along }, context)
    round.forEach(({ cell }, n) => {
      pasted.set(cell, [...(pasted.get(cell) ?? []), ids[n]!])
    })
  }
  return pasted
}

/** The change without the scores that are known already. */
function withoutKnown(transaction: Transaction, change: ScoreChange): ScoreChange {
  const known = transaction.need('touchpoint', change.touchpointId)
  const { touchpointId, expectation, actual } = change
  return {
    touchpointId,
    ...(expectation === undefined || known.expectation !== null ? {} : { expectation }),
    ...(actual === undefined || known.actual !== null ? {} : { actual }),
  }
}

interface Feeling {
  readonly laneId: string
  readonly stepId: string
  readonly personaId: string
}

function isFelt(transaction: Transaction, place: Feeling): boolean {
  return pointAt(transaction, place) !== undefined
}

function pointAt(transaction: Transaction, { laneId, stepId, personaId }: Feeling) {
  return transaction
    .pointingAt('emotion-point', 'stepId', stepId)
    .find((point) => point.laneId === laneId && point.personaId === personaId)
}

function setFeeling(
  transaction: Transaction,
  { value, note, ...place }: Feeling & { readonly value: number; readonly note: string | null },
  context: CommandContext,
): void {
  const { laneId, stepId, personaId } = place
  setEmotion.run(transaction, { laneId, stepId, personaId, value }, context)
  const point = pointAt(transaction, place)
  if (note !== null && point !== undefined) {
    noteEmotion.run(transaction, { pointId: point.id, note }, context)
  }
}
