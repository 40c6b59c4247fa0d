/** Labels of arrows: what stands on them, and where. */
import { describe, expect, it } from 'vitest'
import {
  addTransition,
  updateTransition,
} from '#shared/commands/transitions/transition-commands.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { arrowLabel, spanOf, type ArrowWords } from '#shared/layout/transitions/arrow-label.ts'
import { MapGrid } from '#shared/layout/transitions/map-grid.ts'
import { placeLabels } from '#shared/layout/transitions/place-labels.ts'
import { routeTransitions } from '#shared/layout/transitions/route-transitions.ts'
import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const words: ArrowWords = {
  break: '끊김',
  span: ({ unit, count }) => `${count} ${unit}`,
}

describe('the label of an arrow', () => {
  it('counts what is carried, lost and repeated, and tells breaks and waiting', () => {
    const arrow = make.transition({
      id: 'arrow',
      fromId: 'a',
      toId: 'b',
      label: '상담원 연결',
      carried: '',
      lost: '대화 내용\n\n본인 확인',
      repeated: '사정 설명',
      waitMinutes: 11,
      isBreak: true,
    })
    expect(arrowLabel(arrow, words)).toMatchObject({
      name: '상담원 연결',
      marks: [
        { kind: 'break', text: '끊김' },
        { kind: 'lost', text: '2' },
        { kind: 'repeated', text: '1' },
        { kind: 'wait', text: '11 minutes' },
      ],
    })
  })

  it('is not there where nothing is said', () => {
    const silent = { label: '', carried: '', lost: '', repeated: '' }
    const arrow = make.transition({
      ...{ id: 'arrow', fromId: 'a', toId: 'b', waitMinutes: null, isBreak: false },
      ...silent,
    })
    expect(arrowLabel(arrow, words)).toBeNull()
  })
})

describe('labels on a map', () => {
  /** Four touchpoints side by side, each handing over to every later one. */
  function place(label: string) {
    const map = new TestWorkbench()
    map.addJourney('여정', ['touchpoint', 'backstage'])
    const ids = [0, 1, 2, 3].map((n) => {
      map.addStage(`단계 ${n}`)
      return map.addCard('touchpoint', `단계 ${n}`, `접점 ${n}`)
    })
    ids.forEach((fromId, n) => {
      for (const toId of ids.slice(n + 1)) {
        const transitionId = map.run(addTransition, { fromId, toId })
        map.run(updateTransition, { transitionId, fields: { label, waitMinutes: 3 } })
      }
    })
    const view = viewJourney(map.store, map.journeyId)
    const layout = layoutJourney(view)
    const arrows = map.store.all('transition')
    const { byId } = routeTransitions(view, layout, arrows)
    const labelOf = (id: string) => arrowLabel(map.need('transition', id), words)
    return [...placeLabels(new MapGrid(view, layout), byId, labelOf).values()]
  }

  it('do not cover one another, and are all there', () => {
    const labels = place('연결')
    expect(labels).toHaveLength(6)
    for (const [n, { box: a }] of labels.entries()) {
      for (const { box: b } of labels.slice(n + 1)) {
        const isApart =
          a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y
        expect(isApart).toBe(true)
      }
    }
  })

  it('show less where the whole label would cover what stands on a card', () => {
    expect(place('아주 긴 이름의 채널 전환').some(({ form }) => form !== 'whole')).toBe(true)
  })

  it('say long waits in hours and days', () => {
    expect([90, 41 * 60, 34 * 1440].map((minutes) => words.span(spanOf(minutes)))).toEqual([
      '90 minutes',
      '41 hours',
      '34 days',
    ])
  })
})
