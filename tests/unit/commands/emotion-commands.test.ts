/** Emotion points: how a persona feels at a step, and gaps where nobody knows. */
import { describe, expect, it } from 'vitest'
import { noteEmotion, setEmotion } from '#shared/commands/emotion-commands.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const place = { laneId: 'lane-emotion', stepId: 'step-2', personaId: 'persona-min' }
const points = (workbench: TestWorkbench) =>
  workbench.store.pointingAt('emotion-point', 'stepId', 'step-2')

describe('an emotion', () => {
  it('is one point per persona and step, however often it is set', () => {
    const workbench = smallWorkbench()
    for (const value of [1, -1, 0.5]) workbench.run(setEmotion, { ...place, value })
    workbench.run(setEmotion, { ...place, personaId: 'persona-han', value: 2 })
    expect(points(workbench).map(({ personaId, value }) => [personaId, value])).toEqual([
      ['persona-min', 0.5],
      ['persona-han', 2],
    ])
  })

  it.each([
    [-9, -2],
    [9, 2],
    [0.26, 0.3],
    [-0.04, 0],
    [Infinity, 2],
  ])('dragged to %d is kept as %d', (value, kept) => {
    const workbench = smallWorkbench()
    workbench.run(setEmotion, { ...place, value })
    expect(points(workbench)[0]?.value).toBe(kept)
  })

  it('is a gap again when it is cleared, and clearing a gap changes nothing', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(setEmotion, { ...place, value: null })
    expect(workbench.history.state().undo).toBeNull()
    workbench.run(setEmotion, { ...place, value: 1 })
    workbench.run(setEmotion, { ...place, value: null })
    expect(workbench.content()).toBe(before)
  })

  it('keeps its note while its value changes', () => {
    const workbench = smallWorkbench()
    workbench.run(noteEmotion, { pointId: 'emotion-1', note: '칸이 너무 많다' })
    workbench.feel('정민우', '신청', -2)
    expect(workbench.need('emotion-point', 'emotion-1')).toMatchObject({
      value: -2,
      note: '칸이 너무 많다',
    })
  })

  it('is refused on another lane, on another map, for nobody, and as no number', () => {
    const workbench = smallWorkbench()
    const journeyId = workbench.addJourney('다른 맵', ['emotion'])
    const [lane] = workbench.store.pointingAt('lane', 'journeyId', journeyId)
    const before = workbench.content()
    const set = (change: object) => () =>
      workbench.run(setEmotion, { ...place, value: 1, ...change })
    expect(set({ laneId: 'lane-action' })).toThrow('lane-holds-no-emotions')
    expect(set({ laneId: lane!.id })).toThrow('not-on-one-map')
    expect(set({ personaId: 'persona-9' })).toThrow('reference-broken')
    expect(set({ value: Number.NaN })).toThrow('record-invalid')
    expect(workbench.content()).toBe(before)
  })
})
