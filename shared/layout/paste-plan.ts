/** What a paste would do, worked out before anything is done: which cells, which new steps, what not. */

import { cellKey, type JourneyView } from './journey-view.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { SheetRow } from './cell-rows.ts'
import { stepIds } from './cell-walk.ts'
import { touchpointsIn } from './expectation/rated-touchpoints.ts'
import type { Scores } from './expectation/score-row.ts'

/** What goes into one cell. */
export type PasteContent =
  | { readonly kind: 'titles'; readonly titles: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly CellItem[] }
  | {
      readonly kind: 'value'
      readonly value: number
      /** Null leaves the note as it is. */
      readonly note: string | null
      /** The emotion point that it was copied from; null where it was typed elsewhere. */
      readonly pointId: string | null
    }
  | { readonly kind: 'scores'; readonly changes: readonly PlannedScores[] }

/** New scores for a touchpoint that a lane of expectations tells of. */
export interface PlannedScores extends Partial<Scores> {
  readonly touchpointId: string
}

export interface PlannedCell {
  readonly laneId: string
  /** Whose emotion is set; null on lanes with cards. */
  readonly personaId: string | null
  /** The id of a step, or the number of a step to be added, from 0. */
  readonly step: string | number
  readonly content: PasteContent
  /** The cards that stand there and are seen: what replacing means. */
  readonly overIds: readonly string[]
  /** Whether something else stands there already. */
  readonly isTaken: boolean
}

export const refusalReasons = [
  'not-a-number',
  'out-of-range',
  'not-scores',
  'scores-out-of-range',
  'no-touchpoint',
  'takes-nothing',
  'no-lane',
  'no-step',
] as const

/** Why something of what is pasted finds no place. */
export interface Refusal {
  readonly reason: (typeof refusalReasons)[number]
  /** What was to be put in. */
  readonly text: string
}

export interface PastePlan {
  readonly cells: readonly PlannedCell[]
  /** How many steps are to be added at the end of the last stage. */
  readonly addedSteps: number
  readonly refusals: readonly Refusal[]
}

/** More columns than this are not a map any more but a mistake. */
export const mostAddedSteps = 100

/** Gathers what a paste puts where. */
export class PastePlanner {
  private readonly cells: PlannedCell[] = []
  private readonly refusals: Refusal[] = []
  private readonly view: JourneyView
  private readonly steps: readonly string[]
  private readonly mayAddSteps: boolean

  constructor(view: JourneyView, mayAddSteps: boolean) {
    this.view = view
    this.steps = stepIds(view)
    this.mayAddSteps = mayAddSteps
  }

  refuse(reason: Refusal['reason'], text: string): void {
    this.refusals.push({ reason, text })
  }

  /** Puts content into the cell of a row at a column, which may lie to the right of the map. */
  put(row: SheetRow, column: number, content: PasteContent, text: string): void {
    const beyond = column - this.steps.length
    if (beyond >= (this.mayAddSteps ? mostAddedSteps : 0)) return this.refuse('no-step', text)
    const step = this.steps[column] ?? beyond
    const { laneId, personaId } = row
    const there = typeof step === 'string' ? this.view.cells.get(cellKey(laneId, step)) : undefined
    const overIds = (there ?? []).map(({ id }) => id)
    const isTaken =
      overIds.length > 0 || this.isFelt(row, step, content) || this.isRated(step, content)
    this.cells.push({ laneId, personaId, step, content, overIds, isTaken })
  }

  plan(): PastePlan {
    const added = this.cells.map(({ step }) => (typeof step === 'number' ? step + 1 : 0))
    return { cells: this.cells, addedSteps: Math.max(0, ...added), refusals: this.refusals }
  }

  private isRated(step: string | number, content: PasteContent): boolean {
    if (typeof step === 'number' || content.kind !== 'scores') return false
    const touchpoints = touchpointsIn(this.view, step)
    return content.changes.some(({ touchpointId, ...scores }) => {
      const there = touchpoints.find(({ id }) => id === touchpointId)
      return scoreNames.some((name) => {
        const [now, next] = [there?.[name] ?? null, scores[name]]
        return next !== undefined && now !== null && now !== next
      })
    })
  }

  private isFelt(row: SheetRow, step: string | number, content: PasteContent): boolean {
    if (typeof step === 'number' || content.kind !== 'value') return false
    const points = this.view.emotionPoints.get(row.laneId)?.get(row.personaId ?? '')
    const point = points?.get(step)
    return point !== undefined && point.value !== content.value
  }
}

const scoreNames = ['expectation', 'actual'] as const

/** Whether cells that hold something are pasted into; a single cell just joins what is there. */
export function overwrites({ cells }: PastePlan): boolean {
  return cells.length > 1 && cells.some(({ isTaken }) => isTaken)
}
