/** What every bundled sample owes to who opens it: whole, clean, Korean, and without loose ends. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { summarizeProject } from '#shared/files/project-summary.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { recordTypes } from '#shared/model/schema.ts'
import { samples } from '#renderer/features/home/samples.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'

const folder = new URL('../../../shared/samples/', import.meta.url)
const names = samples.map(({ id }) => id)

it('are all offered on the start screen', () => {
  const files = readdirSync(folder).map((file) => file.replace('.throughline', ''))
  expect([...names].sort()).toEqual(files.sort())
})

describe.each(names)('the sample %s', (name) => {
  const sample = new OpenedSample(name)
  const { store } = sample

  it('opens without anything to mend, and is written back byte by byte', () => {
    expect(sample.mendCount).toBe(0)
    expect(writeProjectFile(sample.records, sample.assets) === sample.text).toBe(true)
  })

  it('looks in the list of samples as it will look once it was opened', () => {
    const { picture } = samples.find(({ id }) => id === name)!
    expect(summarizeProject(store)).toMatchObject(picture)
  })

  it('has an action and a thought at every step, and a goal for every stage', () => {
    const kindsAt = (stepId: string) =>
      store.pointingAt('card', 'stepId', stepId).map((card) => store.get('lane', card.laneId)?.kind)
    const { steps } = sample
    expect(steps).toHaveLength(20)
    for (const { stepId } of steps) {
      expect(kindsAt(stepId)).toEqual(expect.arrayContaining(['action', 'thought']))
    }
    const goals = steps.filter(({ stepId }) => kindsAt(stepId).includes('goal'))
    expect(goals.map(({ stageName }) => stageName)).toEqual([
      ...new Set(steps.map(({ stageName }) => stageName)),
    ])
  })

  it('says what was expected and what came at every scored touchpoint, and who is responsible', () => {
    for (const touchpoint of sample.ofToday('touchpoint')) {
      expect(touchpoint.owner).not.toBe('')
      const texts = [touchpoint.expectationText, touchpoint.actualText]
      if (touchpoint.expectation === null) expect(texts).toEqual(['', ''])
      else expect(texts).not.toContain('')
    }
  })

  it('ties every pain to its touchpoint, to personas and to a score', () => {
    const pains = sample.ofToday('pain-point')
    expect(pains).toHaveLength(19)
    for (const pain of pains) {
      expect(store.get('touchpoint', pain.touchpointId ?? '')?.stepId).toBe(pain.stepId)
      expect(pain.personaIds.length).toBeGreaterThan(0)
      expect([pain.severity, pain.frequency]).not.toContain(null)
    }
  })

  it('names for every opportunity an owner and a pain of the same step', () => {
    for (const { painPointIds, stepId, owner } of sample.ofToday('opportunity')) {
      expect(painPointIds.map((id) => store.get('pain-point', id)?.stepId)).toEqual([stepId])
      expect(owner).not.toBe('')
    }
  })

  it('names the source of every quote', () => {
    const isQuote = (laneId: string) => store.get('lane', laneId)?.kind === 'quote'
    const quotes = sample.ofToday('card').filter((card) => isQuote(card.laneId))
    expect(quotes.length).toBeGreaterThanOrEqual(8)
    expect(quotes.filter(({ source }) => source === '')).toEqual([])
  })

  it('has three personas with complete sheets that say what they rest on', () => {
    const personas = store.all('persona')
    expect(personas).toHaveLength(3)
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

  it('says that the organisation and the people are made up', () => {
    expect(store.all('project')[0]?.organisation).toContain('(가상)')
    for (const persona of store.all('persona')) expect(persona.notes).toContain('가상의 인물')
  })

  it('speaks Korean, in words short enough to be read on a card', () => {
    const foreign = sample.texts.filter(({ text }) =>
      /[A-Za-z]{3,}/.test(text.replace(/ARS|\.png$/, '')),
    )
    expect(foreign).toEqual([])
    expect(sample.texts.filter(({ text }) => !/\p{Script=Hangul}/u.test(text))).toEqual([])
    const items = [
      ...sample.ofToday('card'),
      ...sample.ofToday('touchpoint'),
      ...sample.ofToday('pain-point'),
      ...sample.ofToday('opportunity'),
    ]
    expect(items.filter(({ title }) => title.length > 40)).toEqual([])
    const lines = sample
      .ofToday('touchpoint')
      .flatMap(({ expectationText, actualText }) => [expectationText, actualText])
    expect(lines.filter((line) => line.length > 40)).toEqual([])
  })

  it('uses every channel that it lists', () => {
    const used = new Set(store.all('touchpoint').flatMap(({ channelIds }) => channelIds))
    expect(store.all('channel').filter(({ id }) => !used.has(id))).toEqual([])
  })

  it('holds something of every type', () => {
    const types = new Set(sample.records.map(({ type }) => type))
    expect(recordTypes.filter((type) => !types.has(type))).toEqual([])
  })
})
