/** Rules on personas and feelings, each on a project that breaks it and on one that does not. */
import { describe, expect, it } from 'vitest'
import { showLine } from '#shared/commands/journey-commands.ts'
import { duplicatePersona } from '#shared/commands/personas/copy-commands.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'

describe('low-emotion-without-pain', () => {
  it('finds a step that feels bad for no reason, once, by the worst feeling there', () => {
    const map = new LintedMap()
    map.addPersona('한도윤')
    map.feel('정민우', '이용', -1)
    map.feel('한도윤', '이용', -1.5)
    map.feel('정민우', '신청', -0.5)
    expect(map.findings('low-emotion-without-pain')).toEqual(['이용 › 1'])
    expect(map.reported('low-emotion-without-pain')[0]?.args).toEqual({ value: -1.5 })
    map.pain('이용', '자리가 없음')
    expect(map.findings('low-emotion-without-pain')).toEqual([])
  })

  it('does not count a line that is not shown', () => {
    const map = new LintedMap()
    const personaId = map.addPersona('한도윤')
    map.feel('한도윤', '이용', -2)
    map.run(showLine, { journeyId: map.journeyId, personaId, isLineShown: false })
    expect(map.findings('low-emotion-without-pain')).toEqual([])
  })
})

describe('persona-without-emotion', () => {
  it('finds who feels nothing on a map on which others feel something', () => {
    const map = new LintedMap()
    map.addPersona('한도윤')
    expect(map.findings('persona-without-emotion')).toEqual([])
    map.feel('정민우', '이용', 1)
    expect(map.findings('persona-without-emotion')).toEqual(['한도윤'])
    map.feel('한도윤', '신청', 0)
    expect(map.findings('persona-without-emotion')).toEqual([])
  })

  it('leaves a persona alone whose line is switched off', () => {
    const map = new LintedMap()
    const personaId = map.addPersona('한도윤')
    map.feel('정민우', '이용', 1)
    map.run(showLine, { journeyId: map.journeyId, personaId, isLineShown: false })
    expect(map.findings('persona-without-emotion')).toEqual([])
  })
})

it('persona-without-basis finds who claims research but names none', () => {
  const map = new LintedMap()
  expect(map.findings('persona-without-basis')).toEqual([])
  map.changePersona('정민우', { isProtoPersona: false })
  expect(map.findings('persona-without-basis')).toEqual(['정민우'])
  map.changePersona('정민우', { interviewCount: 0, surveyCount: 0 })
  expect(map.findings('persona-without-basis')).toEqual(['정민우'])
  map.changePersona('정민우', { surveyCount: 190 })
  expect(map.findings('persona-without-basis')).toEqual([])
})

describe('persona-differs-only-in-age', () => {
  it('finds a persona that differs in name, age and looks alone, and names the other one', () => {
    const map = new LintedMap()
    map.changePersona('정민우', { age: '30대', goals: ['자리 걱정 없이 충전'] })
    const personaId = map.named('persona', '정민우').id
    map.run(duplicatePersona, { personaId, name: '한도윤' })
    map.changePersona('한도윤', { age: '50대', color: 'green' })
    expect(map.findings('persona-differs-only-in-age')).toEqual(['한도윤'])
    expect(map.reported('persona-differs-only-in-age')[0]?.args).toEqual({ other: '정민우' })
    map.changePersona('한도윤', { needs: ['야간 요금'] })
    expect(map.findings('persona-differs-only-in-age')).toEqual([])
  })

  it('leaves personas alone that nothing was written about yet', () => {
    const map = new LintedMap()
    map.addPersona('한도윤')
    expect(map.findings('persona-differs-only-in-age')).toEqual([])
  })
})
