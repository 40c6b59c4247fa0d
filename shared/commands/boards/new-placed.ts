/** Makes new things on boards with everything empty but what is given, and finds the board they go to. */

import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import type { PlacedRecord, PlacedType } from '#shared/model/board-items.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import type { NoteColor } from '#shared/model/placed.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { keyAt, keysAt } from '#shared/commands/place.ts'
import { byOrder } from '#shared/base/order-key.ts'

/** Where something new goes on a board, and what it says. */
export interface NewPlaced {
  readonly boardId: string
  readonly title: string
  readonly x: number
  readonly y: number
  readonly details?: string
  readonly color?: NoteColor
  readonly frameId?: string | null
  readonly zone?: string
  readonly authorId?: string | null
  /** Its place among all on the board; without it, above them. */
  readonly order?: string
}

/** Creates a thing of a type, above all else on its board unless told otherwise; gives its id. */
export function createPlaced(
  transaction: Transaction,
  { newId, clock }: { readonly newId: NewId; readonly clock: Clock },
  type: PlacedType,
  placed: NewPlaced,
): string {
  const id = newId(type)
  const common = {
    details: '',
    color: usualColor(type),
    frameId: null,
    zone: '',
    authorId: null,
    width: null,
    height: null,
    isLocked: false,
    ...placed,
    order: placed.order ?? keysAbove(transaction, placed.boardId, 1)[0]!,
    createdAt: clock.now(),
  }
  // `own` gives the rest of the same type's fields; `finish` validates.
  transaction.put({ id, type, ...common, ...own[type] } as unknown as PlacedRecord)
  return id
}

/** Places in the order of a board above all that lies there, the lowest first. */
export function keysAbove(
  transaction: Transaction,
  boardId: string,
  count: number,
): readonly string[] {
  const others = placedOn(transaction, boardId)
  return keysAt(transaction, others, others.length, count)
}

/** All that lies on a board, from the lowest to the highest. */
export function placedOn(reader: RecordReader, boardId: string): readonly PlacedRecord[] {
  return placedTypes
    .flatMap((type): readonly PlacedRecord[] => reader.pointingAt(type, 'boardId', boardId))
    .sort(byOrder)
}

/** The first board of a stage; made where there is none. Gives its id. */
export function boardOfStage(transaction: Transaction, newId: NewId, stage: BoardStage): string {
  const boards = transaction.all('board')
  const known = boards.find((board) => board.stage === stage)
  if (known !== undefined) return known.id
  const id = newId('board')
  const order = keyAt(transaction, boards, boards.length)
  transaction.create('board', id, {
    order,
    stage,
    name: '',
    questionId: null,
    legend: [],
    isSilent: false,
  })
  return id
}

/** The colour that a type has where nobody has chosen one. */
export function usualColor(type: PlacedType): NoteColor {
  switch (type) {
    case 'insight':
    case 'point-of-view':
    case 'prototype':
    case 'test':
    case 'picture':
      return 'paper'
    case 'question':
      return 'orange'
    case 'improvement':
      return 'green'
    default:
      return 'yellow'
  }
}

type OwnFields<Type extends PlacedType> = Omit<FieldsOf<Type>, keyof FieldsOf<'note'>>

const own: { readonly [Type in PlacedType]: OwnFields<Type> } = {
  note: {},
  picture: { image: null },
  evidence: {
    kind: 'interview',
    source: '',
    participantCode: '',
    date: '',
    consent: 'unknown',
    personaIds: [],
    measure: 'none',
    answerCounts: [],
    caseCount: null,
    sampleSize: null,
    transcriptId: null,
    quoteStart: null,
    quoteEnd: null,
  },
  insight: { personaIds: [] },
  'point-of-view': { personaId: null, need: '', insight: '' },
  question: { personaId: null, variation: 'none' },
  idea: { sketch: '', image: null, impact: null, effort: null, kano: null, kanoCounts: [] },
  prototype: {
    fidelity: 'sketch',
    status: 'planned',
    questions: [],
    assumptionIds: [],
    steps: [],
  },
  test: {
    kind: 'usability',
    status: 'planned',
    hypothesis: '',
    method: '',
    measure: '',
    criterion: '',
    criterionKind: 'none',
    criterionShare: null,
    owner: '',
    segment: '',
    startDate: '',
    endDate: '',
    ethics: '',
    treatedName: '',
    treatedSuccesses: null,
    treatedTrials: null,
    controlName: '',
    controlSuccesses: null,
    controlTrials: null,
    observed: '',
    learned: '',
    therefore: '',
    decision: 'none',
    decidedOn: '',
  },
  improvement: { status: 'planned', owner: '', dueDate: '', effect: '' },
}
