/** The lint as a whole: order, exceptions, words, places, the sample, and that it only reads. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingKey, lint, lintInSteps } from '#shared/analysis/lint/lint.ts'
import { lintRules } from '#shared/analysis/lint/lint-rules.ts'
import { severities } from '#shared/analysis/lint/lint-rule.ts'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { lintWords, sayFinding, sayTrail } from '#shared/analysis/lint/sentences.ts'
import { waiveFinding } from '#shared/commands/lint-commands.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { anyProject } from '#tests/helpers/arbitrary-project.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const ids = lintRules.map(({ id }) => id)

/** What a sample may leave to be found on its boards, to show what the lint is for. */
const onBoards = new Set<string>(['figure-without-sample', 'assumption-untested'])

describe('the rules', () => {
  it('each have a name of their own, a severity, and a sentence in both languages', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(lintRules.filter(({ severity }) => !severities.includes(severity))).toEqual([])
    for (const { rule } of Object.values(lintWords)) {
      expect(Object.keys(rule).sort()).toEqual([...ids].sort())
    }
  })

  it('speak whole sentences of their language, whatever they found', () => {
    const args = [
      { missing: 'both', gap: -2, value: -1.5, other: '' },
      { missing: 'severity', gap: -4, value: -2, other: 'Kim' },
      { missing: 'expectation', gap: -3, value: -1, other: 'Lee' },
      { missing: 'insight', gap: -2, value: -1, kind: 'phone', word: 'app', n: 12, count: 3 },
      { missing: 'need', gap: -2, value: -1, kind: 'email', word: '' },
    ]
    for (const id of ids) {
      for (const each of args) {
        const [ko, en] = [lintWords.ko.rule[id](each), lintWords.en.rule[id](each)]
        expect(ko).toMatch(/\p{Script=Hangul}.*[.]$/u)
        expect(en).toMatch(/^[A-Z][^\p{Script=Hangul}]*[.]$/u)
        expect(ko + en).not.toMatch(/undefined|NaN|null/)
      }
    }
  })
})

describe('a report', () => {
  it('tells the worst first', () => {
    const order = lint(smallWorkbench().store).open.map(({ severity }) =>
      severities.indexOf(severity),
    )
    expect(order).toEqual([...order].sort())
    expect(new Set(order).size).toBeGreaterThan(1)
  })

  it('is the same in small steps', () => {
    const { store } = smallWorkbench()
    const steps = lintInSteps(store)
    let count = 0
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) count += 1
    expect(step.value).toEqual(lint(store))
    expect(count).toBeGreaterThan(ids.length)
  })

  it('finds one thing per rule and record, about records that are there, and changes nothing', () => {
    fc.assert(
      fc.property(anyProject, (records) => {
        const store = new RecordStore()
        store.load(records)
        const { open, waived } = lint(store)
        const all = [...open, ...waived.map(({ finding }) => finding)]
        expect(new Set(all.map(findingKey)).size).toBe(all.length)
        for (const finding of all) {
          const { trail } = placeOfRecord(store, finding.recordId)
          expect(trail.length).toBeGreaterThan(0)
          for (const language of ['ko', 'en'] as const) {
            expect(sayTrail(trail, language)).not.toMatch(/^$|undefined|\n/)
            expect(sayFinding(finding, language)).not.toMatch(/undefined|NaN/)
          }
        }
        expect(new Set(store.everything())).toEqual(new Set(records))
      }),
      { numRuns: 100 },
    )
  })
})

describe('an exception', () => {
  const rule = 'touchpoint-without-channel'

  it('is told apart with its reason, for that record alone', () => {
    const map = new LintedMap()
    const recordId = map.touchpoint('이용', '주차', { channelIds: [] })
    map.touchpoint('이용', '출차', { channelIds: [] })
    map.run(waiveFinding, { recordId, rule, reason: '몸으로 하는 일이라 채널이 없음' })
    const { open, waived } = lint(map.store)
    expect(open.map(findingKey)).not.toContain(findingKey({ rule, recordId }))
    expect(map.findings(rule)).toEqual(['이용 › 1 › 출차'])
    expect(waived.map(({ finding, waiver }) => [finding.recordId, waiver.reason])).toEqual([
      [recordId, '몸으로 하는 일이라 채널이 없음'],
    ])
  })

  it('survives the way through a file', () => {
    const map = new LintedMap()
    const recordId = map.touchpoint('이용', '주차', { channelIds: [] })
    map.run(waiveFinding, { recordId, rule, reason: '채널이 없음' })
    const opened = readProjectFile(writeProjectFile([...map.store.everything()], []))
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const store = new RecordStore()
    store.load(opened.value.records)
    expect(opened.value.mends).toEqual([])
    expect(lint(store)).toEqual(lint(map.store))
    expect(lint(store).waived).toHaveLength(1)
  })
})

describe('the way to a record', () => {
  it('names map, stage and step, by number where they have no name', () => {
    const map = new LintedMap()
    map.addStage('')
    const itemId = map.addCard('action', '', ' 해지\n문의 ')
    const { trail } = placeOfRecord(map.store, itemId)
    expect(sayTrail(trail, 'ko')).toBe('오늘의 충전 › 3단계 › 스텝 1 › 해지 문의')
    expect(sayTrail(trail, 'en')).toBe('오늘의 충전 › Stage 3 › Step 1 › 해지 문의')
  })

  it('leads nowhere once the record is gone', () => {
    expect(placeOfRecord(new LintedMap().store, 'card-gone').trail).toEqual([])
  })
})

describe('the bundled samples', () => {
  const samples = ['home-ev-charging', 'held-bank-transfer', 'university-hospital-visit']

  it.each(samples)('%s has whole maps; the lint tells where its thread goes on', (name) => {
    const url = new URL(`../../../../shared/samples/${name}.throughline`, import.meta.url)
    const opened = readProjectFile(readFileSync(url, 'utf8'))
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    const store = new RecordStore()
    store.load(opened.value.records)
    const { open } = lint(store)
    const told = new Set(threadBreaks(threadGraph(store)).map(({ kind }) => kind as string))
    const others = open.filter(({ rule }) => !told.has(rule)).map(({ rule }) => rule)
    expect(others.filter((rule) => !onBoards.has(rule))).toEqual([])
    expect(open.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(open.length).toBeLessThan(15)
  })
})
