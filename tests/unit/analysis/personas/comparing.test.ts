/** Personas side by side, what a persona rests on, and what age and gender alone tell apart. */
import { describe, expect, it } from 'vitest'
import { withoutAgeAndGender } from '#shared/analysis/hints/age-and-gender.ts'
import { comparePersonas } from '#shared/analysis/personas/compare-personas.ts'
import { personaBasis } from '#shared/analysis/personas/persona-basis.ts'
import { twinOf } from '#shared/analysis/personas/persona-substance.ts'
import { lint } from '#shared/analysis/lint/lint.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'

function storeOf(records: readonly AnyRecord[]): RecordStore {
  const store = new RecordStore()
  store.load([make.project({ id: 'project-1' }), ...records])
  return store
}

const min = make.persona({ id: 'persona-1', name: '민', goals: ['자리 걱정 없이', '싸게'] })
const han = make.persona({ id: 'persona-2', name: '한', goals: ['싸게.', '조용히'] })

describe('comparing', () => {
  it('tells what is shared from what is not, line by line and in all', () => {
    const { lists } = comparePersonas(storeOf([min, han]), [min, han])
    expect(lists.find(({ field }) => field === 'goals')).toEqual({
      field: 'goals',
      agreement: 'partly',
      cells: [
        [
          { text: '자리 걱정 없이', sharedWith: [] },
          { text: '싸게', sharedWith: ['persona-2'] },
        ],
        [
          { text: '싸게.', sharedWith: ['persona-1'] },
          { text: '조용히', sharedWith: [] },
        ],
      ],
    })
    expect(lists.find(({ field }) => field === 'needs')?.agreement).toBe('none')
  })

  it('lays traits on one scale, also those written the other way round', () => {
    const ends = { leftLabel: '혼자', rightLabel: '함께' }
    const turned = { leftLabel: '함께', rightLabel: '혼자' }
    const store = storeOf([
      min,
      han,
      make.trait({ id: 'trait-1', personaId: min.id, ...ends, value: 4 }),
      make.trait({ id: 'trait-2', personaId: han.id, ...turned, value: 5 }),
    ])
    expect(comparePersonas(store, [min, han]).traits).toEqual([
      { subject: { left: '혼자', right: '함께' }, values: [4, 1], spread: 3 },
    ])
  })

  it('leaves a gap where a channel is not spoken of', () => {
    const channel = make.channel({ id: 'channel-1' })
    const store = storeOf([
      min,
      han,
      channel,
      make['channel-preference']({
        id: 'preference-1',
        personaId: han.id,
        channelId: channel.id,
        value: 2,
      }),
    ])
    expect(comparePersonas(store, [min, han]).channels).toEqual([
      { subject: channel, values: [null, 2], spread: null },
    ])
  })
})

describe('age and gender', () => {
  it.each([
    ['34세 직장인', '직장인'],
    ['50대 초반 여성, 자영업', '자영업'],
    ['A 34-year-old woman who drives', 'a who drives'],
    ['남해에 사는 남성', '남해에 사는'],
    ['여행을 좋아하는 여성', '여행을 좋아하는'],
  ])('are taken out of “%s”', (text, rest) => {
    expect(withoutAgeAndGender(text)).toBe(rest)
  })

  it('alone make no second persona; a trait does', () => {
    const role = { role: '30대 남성 직장인', goals: ['싸게'] }
    const twin = { role: '50대 여성 직장인', goals: ['싸게'] }
    const a = make.persona({ id: 'persona-1', ...role })
    const b = make.persona({ id: 'persona-2', ...twin })
    expect(twinOf(storeOf([a, b]), a)).toEqual(b)
    const trait = make.trait({ id: 'trait-1', personaId: a.id, value: 1 })
    expect(twinOf(storeOf([a, b, trait]), a)).toBeNull()
  })
})

describe('the basis', () => {
  it('is thin where nobody was asked, nothing was found and nobody looked again', () => {
    const persona = make.persona({ id: 'persona-1', isProtoPersona: true })
    const codes = personaBasis(storeOf([persona]), persona, '2026-11-28').weaknesses
    expect(codes.map(({ code }) => code)).toEqual(['assumed', 'no-evidence', 'never-reviewed'])
  })

  it('grows old after half a year, in the lint too', () => {
    const old = make.persona({ id: 'persona-1', surveyCount: 90, lastReviewedOn: '2026-01-01' })
    const store = storeOf([old])
    expect(personaBasis(store, old, '2026-11-28').weaknesses).toContainEqual({
      code: 'long-ago',
      days: 331,
    })
    const rules = (today: string) =>
      lint(store, today).open.filter(({ rule }) => rule === 'persona-reviewed-long-ago')
    expect(rules('2026-11-28')).toMatchObject([{ recordId: old.id, args: { days: 331 } }])
    expect(rules('2026-06-30')).toEqual([])
  })
})
