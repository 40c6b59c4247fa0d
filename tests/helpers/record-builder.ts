/** Turns usual values into a builder of records of one type. */
import { keyBetween } from '#shared/base/order-key.ts'
import type { FieldsOf, RecordByType, RecordType } from '#shared/model/schema.ts'

/** The fields that cannot be made up: what a record hangs on. */
interface NeededFields {
  project: never
  persona: never
  'persona-photo': 'personaId'
  trait: 'personaId'
  channel: never
  'channel-preference': 'personaId' | 'channelId'
  journey: never
  'journey-persona': 'journeyId' | 'personaId'
  stage: 'journeyId'
  step: 'stageId'
  lane: 'journeyId'
  card: 'laneId' | 'stepId'
  touchpoint: 'laneId' | 'stepId'
  'pain-point': 'laneId' | 'stepId'
  opportunity: 'laneId' | 'stepId'
  'emotion-point': 'laneId' | 'stepId' | 'personaId'
  transition: 'fromId' | 'toId'
  'map-view': 'journeyId'
  participant: never
  board: never
  frame: 'boardId'
  note: 'boardId'
  picture: 'boardId'
  transcript: never
  evidence: 'boardId'
  insight: 'boardId'
  'point-of-view': 'boardId'
  question: 'boardId'
  idea: 'boardId'
  assumption: 'ideaId'
  prototype: 'boardId'
  test: 'boardId'
  'test-task': 'testId'
  'test-session': 'testId'
  'task-result': 'sessionId' | 'taskId'
  improvement: 'boardId'
  attachment: 'ownerId'
  connector: 'boardId' | 'fromId' | 'toId'
  'board-move': 'recordId'
  'vote-round': 'boardId'
  vote: 'roundId' | 'itemId'
  link: 'fromId' | 'toId'
  tag: never
  tagging: 'tagId' | 'recordId'
  comment: 'recordId'
  waiver: 'recordId'
}

export type Given<Type extends RecordType> = Partial<FieldsOf<Type>> &
  Pick<FieldsOf<Type>, NeededFields[Type] & keyof FieldsOf<Type>> & { readonly id?: string }

type Defaults<Type extends RecordType> = Omit<FieldsOf<Type>, NeededFields[Type] | 'order'>

const unordered: readonly RecordType[] = [
  'project',
  'emotion-point',
  'channel-preference',
  'transition',
  'tagging',
  'comment',
  'task-result',
  'connector',
  'board-move',
  'vote',
  'link',
  'waiver',
]

let made = 0
let lastOrder: string | null = null

/** Without an `order` given, what is built later comes later. */
export function builder<Type extends RecordType>(type: Type, defaults: Defaults<Type>) {
  return (given: Given<Type>): RecordByType[Type] => {
    made += 1
    lastOrder = keyBetween(lastOrder, null)
    const order = unordered.includes(type) ? {} : { order: lastOrder }
    // Defaults and what is needed are every field of the type; the compiler checked both halves.
    return {
      id: `${type}-${made}`,
      type,
      ...defaults,
      ...order,
      ...given,
    } as unknown as RecordByType[Type]
  }
}
