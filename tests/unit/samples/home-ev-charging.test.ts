/** The bundled sample: it opens without a mend and tells the whole case it was written from. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { RecordStore } from '#shared/store/record-store.ts'

const file = new URL('../../../shared/samples/home-ev-charging.throughline', import.meta.url)
const text = readFileSync(file, 'utf8')
const opened = readProjectFile(text)
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
const { records, assets, mends } = opened.value
const store = new RecordStore()
store.load(records)

/** Stage, touchpoint, channels, expectation → actual, and how 정민우, 한도윤 and 최영란 feel. */
const table: readonly (readonly [string, string, string, number, number, ...(number | null)[]])[] =
  [
    ['탐색', '커뮤니티·영상 후기', '소셜', 3, 3, 1, 1, null],
    ['탐색', '단지 충전기 지도', '앱', 4, 3, 0, null, null],
    ['탐색', '상담 챗봇', '챗봇', 3, 2, -1, -1, null],
    ['신청·동의', '설치 신청서', '웹', 4, 3, null, 0, null],
    ['신청·동의', '입주자대표회의·관리사무소 동의', '대면·서류', 4, 1, -2, null, -1],
    ['신청·동의', '현장 실사', '방문', 4, 3, 0, -1, null],
    ['설치', '일정 안내', '메시지·전화', 4, 3, 0, 0, null],
    ['설치', '시공 당일', '방문', 4, 4, 1, 2, null],
    ['설치', '회원·카드·앱 등록', '앱·카드', 4, 4, 1, 1, null],
    ['일상 충전', '자리 확인·예약', '앱', 5, 2, -2, null, null],
    ['일상 충전', '주차·커넥터 연결', '오프라인', 4, 3, -1, 1, null],
    ['일상 충전', '인증(카드·QR)', '단말', 4, 3, -1, 1, null],
    ['일상 충전', '충전 진행 알림', '푸시', 4, 4, 1, 1, null],
    ['일상 충전', '완료 후 이동 요청', '푸시·방송', 3, 2, -1, null, -2],
    ['요금', '월 청구서', '이메일·앱', 4, 3, 0, 0, null],
    ['요금', '로밍 요금', '앱', 4, 2, -1, null, null],
    ['고장·A/S', '고장 신고', '전화·앱', 4, 2, -1, -1, null],
    ['고장·A/S', '원격 복구·방문', '원격·방문', 4, 2, -2, -1, null],
    ['고장·A/S', '화재·안전 안내', '게시·앱', 5, 3, 0, null, -1],
    ['갱신·이사', '해지·이전', '콜센터', 4, 2, -1, -1, null],
  ]
const personaNames = ['정민우', '한도윤', '최영란']

const [journey] = store.all('journey')
const steps = store
  .pointingAt('stage', 'journeyId', journey!.id)
  .flatMap((stage) =>
    store.pointingAt('step', 'stageId', stage.id).map((step) => ({ stage, stepId: step.id })),
  )

function feeling(stepId: string, personaName: string): number | null {
  const persona = store.all('persona').find(({ name }) => name === personaName)
  const points = store.pointingAt('emotion-point', 'stepId', stepId)
  return points.find(({ personaId }) => personaId === persona?.id)?.value ?? null
}

/** Every text of the sample that people read, with where it stands. */
const texts = records.flatMap((record) =>
  Object.entries(record).flatMap(([field, value]) => {
    if (/^(id|type|order|kind|state|color|pointShape)$|Ids?$/.test(field)) return []
    const list = Array.isArray(value) ? value : [value]
    return list
      .filter((each) => typeof each === 'string' && each !== '')
      .map((each) => ({ at: `${record.id}.${field}`, text: String(each) }))
  }),
)

describe('the sample file', () => {
  it('opens without anything to mend', () => {
    expect(mends).toEqual([])
    expect(assets).toEqual([])
  })

  it('is written back byte by byte as it is', () => {
    expect(writeProjectFile(records, assets)).toBe(text)
  })
})

describe('the sample map', () => {
  it('has the stages, touchpoints, scores and feelings of the case', () => {
    const rows = steps.map(({ stage, stepId }) => {
      const [touchpoint, ...others] = store.pointingAt('touchpoint', 'stepId', stepId)
      expect(others).toEqual([])
      const channels = touchpoint!.channelIds.map((id) => store.get('channel', id)?.name)
      return [
        stage.name,
        touchpoint!.title,
        channels.join('·'),
        touchpoint!.expectation,
        touchpoint!.actual,
        ...personaNames.map((name) => feeling(stepId, name)),
      ]
    })
    expect(rows).toEqual(table)
  })

  it('draws two emotion lines and keeps the third switched off', () => {
    const places = store.pointingAt('journey-persona', 'journeyId', journey!.id)
    const lines = places.map((place) => [
      store.get('persona', place.personaId)?.name,
      place.isLineShown,
    ])
    expect(lines).toEqual([
      ['정민우', true],
      ['한도윤', true],
      ['최영란', false],
    ])
  })

  it('says what was expected and what came, and who is responsible, at every touchpoint', () => {
    for (const touchpoint of store.all('touchpoint')) {
      expect([touchpoint.expectationText, touchpoint.actualText, touchpoint.owner]).not.toContain(
        '',
      )
    }
  })

  it('marks as moments of truth those with the worst gaps and feelings', () => {
    const marked = store.all('touchpoint').filter((touchpoint) => touchpoint.isMomentOfTruth)
    expect(marked.map(({ title }) => title)).toEqual([
      '입주자대표회의·관리사무소 동의',
      '자리 확인·예약',
      '원격 복구·방문',
    ])
  })

  it('has an action and a thought at every step, and a goal for every stage', () => {
    const kindsAt = (stepId: string) =>
      store.pointingAt('card', 'stepId', stepId).map((card) => store.get('lane', card.laneId)?.kind)
    for (const { stepId } of steps) {
      expect(kindsAt(stepId)).toEqual(expect.arrayContaining(['action', 'thought']))
    }
    const goals = steps.filter(({ stepId }) => kindsAt(stepId).includes('goal'))
    expect(goals.map(({ stage }) => stage.name)).toEqual([...new Set(table.map(([name]) => name))])
  })
})

describe('the pains of the sample', () => {
  it('stand at every touchpoint but the one to keep, linked to it and to personas', () => {
    const pains = store.all('pain-point')
    expect(pains).toHaveLength(19)
    for (const pain of pains) {
      expect(store.get('touchpoint', pain.touchpointId ?? '')?.stepId).toBe(pain.stepId)
      expect(pain.personaIds.length).toBeGreaterThan(0)
      expect([pain.severity, pain.frequency]).not.toContain(null)
    }
    const withPain = new Set(pains.map(({ touchpointId }) => touchpointId))
    const without = store.all('touchpoint').filter(({ id }) => !withPain.has(id))
    expect(without.map(({ title }) => title)).toEqual(['충전 진행 알림'])
  })

  it('all lead to an opportunity at the same step', () => {
    const opportunities = store.all('opportunity')
    for (const { painPointIds, stepId, owner } of opportunities) {
      expect(painPointIds.map((id) => store.get('pain-point', id)?.stepId)).toEqual([stepId])
      expect(owner).not.toBe('')
    }
    const linked = opportunities.flatMap(({ painPointIds }) => painPointIds)
    expect(linked).toEqual(store.all('pain-point').map(({ id }) => id))
  })

  it('are worst where the case is worst', () => {
    const worst = store.all('pain-point').filter(({ severity }) => severity === 5)
    expect(worst.map(({ touchpointId }) => store.get('touchpoint', touchpointId!)?.title)).toEqual([
      '입주자대표회의·관리사무소 동의',
      '자리 확인·예약',
      '원격 복구·방문',
    ])
  })
})

describe('the quotes of the sample', () => {
  it('each name their source', () => {
    const isQuote = (laneId: string) => store.get('lane', laneId)?.kind === 'quote'
    const quotes = store.all('card').filter((card) => isQuote(card.laneId))
    expect(quotes).toHaveLength(12)
    expect(quotes.filter(({ source }) => source === '')).toEqual([])
    expect(quotes.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['인터뷰 M-03', '인터뷰 M-07']),
    )
  })
})

describe('the personas of the sample', () => {
  it('are complete sheets and say what they rest on', () => {
    const personas = store.all('persona')
    expect(personas.map(({ name, age }) => [name, age])).toEqual([
      ['정민우', '34세'],
      ['최영란', '57세'],
      ['한도윤', '45세'],
    ])
    expect(personas.map((each) => [each.interviewCount, each.surveyCount])).toEqual([
      [null, 190],
      [9, null],
      [null, 60],
    ])
    for (const persona of personas) {
      const lists = [
        persona.goals,
        persona.needs,
        persona.frustrations,
        persona.behaviours,
        persona.channels,
        persona.accessibilityNeeds,
      ]
      expect(lists.map((list) => list.length)).not.toContain(0)
      expect([persona.role, persona.quote]).not.toContain('')
      expect(persona.isProtoPersona).toBe(false)
    }
    expect(new Set(personas.map(({ color }) => color)).size).toBe(3)
    expect(new Set(personas.map(({ pointShape }) => pointShape)).size).toBe(3)
  })
})

describe('the words of the sample', () => {
  it('say that the organisation and the people are made up', () => {
    expect(store.all('project')[0]?.organisation).toContain('(가상)')
    for (const persona of store.all('persona')) expect(persona.notes).toContain('가상의 인물')
  })

  it('are Korean, and short enough to be read on a card', () => {
    const foreign = texts.filter(({ text: each }) => /[A-Za-z]{3,}/.test(each))
    expect(foreign).toEqual([])
    const withoutHangul = texts.filter(({ text: each }) => !/\p{Script=Hangul}/u.test(each))
    expect(withoutHangul).toEqual([])
    const long = texts.filter(({ at, text: each }) => /title$|Text$/.test(at) && each.length > 40)
    expect(long).toEqual([])
  })

  it('use every channel that is listed', () => {
    const used = new Set(store.all('touchpoint').flatMap(({ channelIds }) => channelIds))
    expect(
      store
        .all('channel')
        .map(({ id }) => id)
        .filter((id) => !used.has(id)),
    ).toEqual([])
  })
})
