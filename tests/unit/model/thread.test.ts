/** Checks which links fit between which records, and that every type knows its place in the thread. */
import { describe, expect, it } from 'vitest'
import { placedTypes } from '#shared/model/board-items.ts'
import { linkKinds } from '#shared/model/records/link.ts'
import { recordTypes, type AnyRecord } from '#shared/model/schema.ts'
import {
  isChangeable,
  isInThread,
  linkFor,
  linkKindBetween,
  stationOf,
  threadStations,
  typesAt,
} from '#shared/model/thread.ts'
import { make } from '#tests/helpers/make-records.ts'

const boardId = 'board-1'
const cell = { laneId: 'lane-1', stepId: 'step-1' }
const evidence = make.evidence({ boardId })
const insight = make.insight({ boardId })
const pain = make['pain-point'](cell)
const opportunity = make.opportunity(cell)
const view = make['point-of-view']({ boardId })
const question = make.question({ boardId })
const idea = make.idea({ boardId })
const prototype = make.prototype({ boardId })
const test = make.test({ boardId })
const improvement = make.improvement({ boardId })
const step = make.step({ stageId: 'stage-1' })
const note = make.note({ boardId })

describe('the stations', () => {
  it('each have types, and every type is at one station at most', () => {
    const placed = threadStations.flatMap((station) => typesAt(station))
    expect(new Set(placed).size).toBe(placed.length)
    expect(threadStations.every((station) => typesAt(station).length > 0)).toBe(true)
    for (const station of threadStations) {
      expect(typesAt(station).map((type) => stationOf(type))).toEqual(
        typesAt(station).map(() => station),
      )
    }
  })

  it('are none for notes, pictures and what only lies on maps', () => {
    expect(placedTypes.filter((type) => stationOf(type) === null)).toEqual(['note', 'picture'])
    expect([note, make.board({}), undefined].map(isInThread)).toEqual([false, false, false])
    expect([evidence, pain, step].map(isInThread)).toEqual([true, true, true])
    expect([step, pain, undefined].map(isChangeable)).toEqual([true, false, false])
  })
})

describe('a link', () => {
  it.each<[string, AnyRecord, AnyRecord, string]>([
    ['evidence for an insight', evidence, insight, 'supports'],
    ['evidence for a pain point', evidence, pain, 'supports'],
    ['an insight that explains a pain point', insight, pain, 'explains'],
    ['a question from a pain point', pain, question, 'asks'],
    ['an opportunity from a pain point', pain, opportunity, 'asks'],
    ['a question from an opportunity', opportunity, question, 'asks'],
    ['a question from a point of view', view, question, 'asks'],
    ['an idea for a question', question, idea, 'answers'],
    ['a prototype of an idea', idea, prototype, 'builds'],
    ['a test of a prototype', prototype, test, 'tests'],
    ['a test of an idea', idea, test, 'tests'],
    ['an improvement after a test', test, improvement, 'leads-to'],
    ['a step that an improvement changes', improvement, step, 'changes'],
    ['a pain point that a test found', test, pain, 'teaches'],
  ])('runs down the thread, whichever end is named first: %s', (_, from, to, kind) => {
    const link = { fromId: from.id, toId: to.id, kind }
    expect([linkFor(from, to), linkFor(to, from)]).toEqual([link, link])
  })

  it.each<[string, AnyRecord, AnyRecord]>([
    ['two of a kind', evidence, make.evidence({ boardId })],
    ['two questions', question, make.question({ boardId })],
    ['evidence and an improvement', evidence, improvement],
    ['a pain point and a step', pain, step],
    ['a note and an insight', note, insight],
  ])('fits not between %s', (_, one, other) => {
    expect([linkFor(one, other), linkFor(other, one)]).toEqual([null, null])
  })

  it('goes back from a test only where it is asked for in that direction', () => {
    expect(linkKindBetween('test', 'idea')).toBe('teaches')
    expect(linkFor(test, idea)).toMatchObject({ fromId: idea.id, kind: 'tests' })
  })

  it('has a kind that two types lead to, whatever kind it is', () => {
    const found = new Set(
      recordTypes.flatMap((from) => recordTypes.map((to) => linkKindBetween(from, to))),
    )
    found.delete(null)
    expect(found).toEqual(new Set(linkKinds))
  })

  it('that is not a lesson never leads back to an earlier station', () => {
    for (const from of recordTypes) {
      for (const to of recordTypes) {
        const kind = linkKindBetween(from, to)
        if (kind === null || kind === 'teaches') continue
        const [start, end] = [stationOf(from)!, stationOf(to)!].map((station) =>
          threadStations.indexOf(station),
        )
        expect(start! <= end!).toBe(true)
      }
    }
  })
})
