/** Shows that the index finds what a look through all records finds, in the promised order, whatever is done. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RecordIndex } from '#shared/analysis/search/record-index.ts'
import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded } from '#shared/base/search/match-text.ts'
import { readQuery, type TextQuery } from '#shared/base/search/text-query.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { textFieldsOf, textsIn } from '#shared/model/text-fields.ts'
import { projectScripts, runStep } from '#tests/helpers/arbitrary-project.ts'
import { anyText } from '#tests/helpers/arbitrary-text.ts'
import { make } from '#tests/helpers/make-records.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

function search(index: RecordIndex, typed: string): readonly string[] {
  const query = readQuery(typed)
  return query === null ? [] : index.search(query, Infinity).map(({ recordId }) => recordId)
}

/** Every record with the query in one text, or each of its words in some text. */
function lookThrough(records: Iterable<AnyRecord>, query: TextQuery): readonly string[] {
  const matches = (text: string, part: TextQuery) => matchFolded(foldText(text), part) !== null
  return [...records]
    .filter((record) => {
      const texts = textFieldsOf(record.type).flatMap((field) => textsIn(record, field))
      const inOne = texts.some((text) => matches(text, query))
      const apart = query.words.every((word) =>
        texts.some((text) => matches(text, { whole: word, words: [word] })),
      )
      return inOne || apart
    })
    .map(({ id }) => id)
    .sort()
}

function notes(texts: Readonly<Record<string, Partial<{ title: string; details: string }>>>) {
  return Object.entries(texts).map(([id, fields]) =>
    make.persona({ id, name: fields.title ?? '', notes: fields.details ?? '' }),
  )
}

describe('the index of records', () => {
  it('gives the exact one, then beginnings, words, parts; titles before details before the rest', () => {
    const records = [
      ...notes({
        apart: { title: '여정을 걷는 고객' },
        exact: { title: '고객 여정' },
        inside: { title: '신규고객 여정' },
        prefix: { title: '고객 여정 맵' },
        word: { title: '나의 고객 여정' },
        details: { title: '없음', details: '고객 여정' },
        scattered: { title: '고객', details: '여정' },
      }),
      make.persona({ id: 'rest', name: '없음', goals: ['집', '고객 여정'] }),
    ]
    const index = new RecordIndex(new TestWorkbench(records).store)
    expect(search(index, '고객 여정')).toEqual([
      'exact',
      'prefix',
      'word',
      'inside',
      'apart',
      'details',
      'rest',
      'scattered',
    ])
    const query = readQuery('고객 여정')!
    const hit = index.search(query, Infinity).find(({ recordId }) => recordId === 'rest')
    expect(hit).toMatchObject({ field: 'goals', place: 1 })
  })

  it('puts what was written out before what only begins alike, and short before long', () => {
    const records = notes({
      a: { title: '가격' },
      b: { title: '고객의 소리함' },
      c: { title: '고객센터' },
    })
    const index = new RecordIndex(new TestWorkbench(records).store)
    expect(search(index, 'ㄱㄱ')).toEqual(['a', 'c', 'b'])
    expect(search(index, '고객')).toEqual(['c', 'b'])
  })

  it('knows of what was added, changed, removed and undone, and of the number asked for', () => {
    const workbench = smallWorkbench()
    const index = new RecordIndex(workbench.store)
    workbench.listen((diff) => index.apply(diff))
    workbench.addStage('충전소 찾기')
    const [found = ''] = search(index, 'ㅊㅈㅅ')
    expect(workbench.store.find(found)).toMatchObject({ type: 'stage', name: '충전소 찾기' })
    workbench.undo()
    expect(search(index, '충전소')).toEqual([])
    expect(index.search(readQuery('ㅇ')!, 2)).toHaveLength(2)
  })

  it('leaves out what is not wanted', () => {
    const index = new RecordIndex(smallWorkbench().store)
    const query = readQuery('ㅇ')!
    const types = index
      .search(query, Infinity, (_, type) => type === 'stage')
      .map(({ type }) => type)
    expect(new Set(types)).toEqual(new Set(['stage']))
  })

  it('finds what a look through all records finds, after anything a user does', () => {
    const typed = fc.oneof(
      anyText,
      fc.string({ unit: fc.constantFrom(...'ㄱㅊㅈㅇㄹ고객예약확인 a1'), maxLength: 5 }),
    )
    fc.assert(
      fc.property(
        projectScripts({ minLength: 5, maxLength: 25, withUndo: true }),
        fc.array(typed, { minLength: 4, maxLength: 8 }),
        (script, queries) => {
          const workbench = smallWorkbench()
          const index = new RecordIndex(workbench.store)
          workbench.listen((diff) => index.apply(diff))
          for (const [n, step] of script.entries()) {
            runStep(workbench, step)
            if (n % 5 !== 0) continue
            const words = step.text.split(/\s+/u).slice(0, 2).join(' ')
            for (const text of [...queries, step.text, words, step.text.slice(1, 4)]) {
              const query = readQuery(text)
              if (query === null) continue
              expect([...search(index, text)].sort()).toEqual(
                lookThrough(workbench.store.everything(), query),
              )
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

describe('text fields', () => {
  it('are the title first and then all that somebody writes, and nothing else', () => {
    const names = (type: Parameters<typeof textFieldsOf>[0]) =>
      textFieldsOf(type).map(({ name }) => name)
    expect(names('touchpoint')).toEqual([
      'title',
      'details',
      'owner',
      'expectationText',
      'actualText',
    ])
    expect(names('prototype')).toEqual(['title', 'details', 'questions', 'steps'])
    expect(names('emotion-point')).toEqual(['note'])
    expect([...names('link'), ...names('board-move')]).toEqual([])
  })
})
