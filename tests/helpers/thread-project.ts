/** A small project whose thread is told in few words, for tests of graph, breaks, story and picture. */
import type { LinkKind } from '#shared/model/records/link.ts'
import type { AnyRecord, FieldsOf } from '#shared/model/schema.ts'
import { linkFor } from '#shared/model/thread.ts'
import { threadGraph, type ThreadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { make } from './make-records.ts'

type ThreadType =
  | 'evidence'
  | 'insight'
  | 'point-of-view'
  | 'question'
  | 'idea'
  | 'prototype'
  | 'test'
  | 'improvement'

/** An as-is map with one step; ids are what the test says. */
export class ThreadProject {
  readonly store = new RecordStore()

  constructor() {
    this.put(
      make.project({ id: 'project-1' }),
      make.journey({ id: 'now', state: 'as-is' }),
      make.stage({ id: 'stage', journeyId: 'now', name: '신청' }),
      make.step({ id: 'step', stageId: 'stage', name: '신청서' }),
      make.lane({ id: 'pains', journeyId: 'now', kind: 'pain-point' }),
      make.lane({ id: 'chances', journeyId: 'now', kind: 'opportunity' }),
      make.lane({ id: 'touches', journeyId: 'now', kind: 'touchpoint' }),
      make.board({ id: 'board', stage: 'empathize' }),
    )
  }

  get graph(): ThreadGraph {
    return threadGraph(this.store)
  }

  put(...records: readonly AnyRecord[]): this {
    this.store.transact('user', (transaction) => {
      for (const record of records) transaction.put(record)
    })
    return this
  }

  pain(id: string, fields: Partial<FieldsOf<'pain-point'>> = {}): this {
    return this.put(
      make['pain-point']({ id, laneId: 'pains', stepId: 'step', title: id, ...fields }),
    )
  }

  opportunity(id: string, painPointIds: readonly string[]): this {
    const fields = { id, laneId: 'chances', stepId: 'step', title: id }
    return this.put(make.opportunity({ ...fields, painPointIds: [...painPointIds] }))
  }

  touchpoint(id: string, fields: Partial<FieldsOf<'touchpoint'>> = {}): this {
    const place = { laneId: 'touches', stepId: 'step' }
    return this.put(make.touchpoint({ id, title: id, ...place, ...fields }))
  }

  /** Adds things on the board: `add('idea', ['idea-1'])`. */
  add<Type extends ThreadType>(
    type: Type,
    ids: readonly string[],
    fields: Partial<FieldsOf<Type>> = {},
  ): this {
    // Each builder takes the fields of its own type.
    const build = make[type] as (given: object) => AnyRecord
    return this.put(...ids.map((id) => build({ id, boardId: 'board', title: id, ...fields })))
  }

  /** Links along a chain: `link('evidence-1', 'pain', 'question')`. */
  link(...ids: readonly string[]): this {
    for (const [n, toId] of ids.entries()) {
      const fromId = ids[n - 1]
      if (fromId === undefined) continue
      const [from, to] = [this.store.find(fromId), this.store.find(toId)]
      if (from === undefined || to === undefined) throw new Error(`${fromId} or ${toId} is missing`)
      const found = linkFor(from, to)
      if (found?.fromId !== fromId) throw new Error(`${fromId} does not lead to ${toId}`)
      this.linkAs(found.kind, fromId, toId)
    }
    return this
  }

  linkAs(kind: LinkKind, fromId: string, toId: string): this {
    return this.put(make.link({ id: `${fromId}--${toId}`, fromId, toId, kind }))
  }

  /** A to-be map with one touchpoint, copied from one of the as-is map where that is named. */
  toBe(
    touchpointId: string,
    originId: string | null,
    fields: Partial<FieldsOf<'touchpoint'>> = {},
  ) {
    const place = { laneId: 'touches-next', stepId: 'step-next' }
    return this.put(
      make.journey({ id: 'next', state: 'to-be', originId: 'now' }),
      make.stage({ id: 'stage-next', journeyId: 'next', name: '신청', originId: 'stage' }),
      make.step({ id: 'step-next', stageId: 'stage-next', name: '신청서', originId: 'step' }),
      make.lane({ id: 'touches-next', journeyId: 'next', kind: 'touchpoint', originId: 'touches' }),
      make.lane({ id: 'pains-next', journeyId: 'next', kind: 'pain-point', originId: 'pains' }),
      make.touchpoint({ id: touchpointId, ...place, originId, title: touchpointId, ...fields }),
    )
  }
}

/** One whole chain: two voices to a changed touchpoint. */
export function wholeChain(): ThreadProject {
  return new ThreadProject()
    .touchpoint('form')
    .pain('pain', { touchpointId: 'form' })
    .add('evidence', ['voice-1'], { participantCode: 'M-03' })
    .add('evidence', ['voice-2'], { participantCode: 'M-07' })
    .add('insight', ['insight'])
    .add('question', ['question'])
    .add('idea', ['idea'], { impact: 5 })
    .add('prototype', ['prototype'])
    .add('test', ['test'], {
      status: 'done',
      decision: 'persevere',
      criterionKind: 'at-least',
      criterionShare: 0.5,
      treatedSuccesses: 49,
      treatedTrials: 88,
      controlSuccesses: 31,
      controlTrials: 90,
    })
    .add('improvement', ['improvement'])
    .toBe('form-next', 'form')
    .link('voice-1', 'insight', 'pain', 'question', 'idea', 'prototype', 'test', 'improvement')
    .link('voice-2', 'insight')
    .link('improvement', 'form-next')
}
