/** Where the arrow keys lead on a map. */
import { describe, expect, it } from 'vitest'
import {
  emptySpace,
  placeInCell,
  walk,
  walkToEnd,
  type CellPlace,
  type Direction,
} from '#shared/layout/cell-walk.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { showLine } from '#shared/commands/journey-commands.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

function smallMap() {
  const workbench = new TestWorkbench()
  for (const kind of ['action', 'emotion', 'pain-point'] as const) workbench.addLane(kind)
  for (const name of ['탐색', '신청']) workbench.addStage(name)
  workbench.addPersona('민우')
  workbench.addPersona('도윤')
  workbench.addCard('action', '탐색', '찾는다')
  workbench.addCard('action', '탐색', '묻는다')
  workbench.addCard('pain-point', '탐색', '모른다')
  const view = () => viewJourney(workbench.store, workbench.journeyId)
  const name = (place: CellPlace) => {
    const { store } = workbench
    const lane = store.get('lane', place.laneId)?.kind
    const stage = store.get('stage', store.get('step', place.stepId)?.stageId ?? '')?.name
    const item = store.find(place.itemId ?? '')
    const what = store.get('persona', place.personaId ?? '')?.name
    return [lane, stage, what ?? (item !== undefined && 'title' in item ? item.title : '')].join(
      '/',
    )
  }
  const first = placeInCell(view(), workbench.lane('action').id, workbench.step('탐색').id, 0, null)
  const path = (from: CellPlace, ...directions: readonly Direction[]) => {
    const seen = [name(from)]
    let place = from
    for (const direction of directions) {
      place = walk(view(), place, direction)
      seen.push(name(place))
    }
    return seen
  }
  return { workbench, view, name, first, path }
}

describe('walking the map', () => {
  it('goes down through the cards of a cell, the shown personas, and on to the next lane', () => {
    const { first, path } = smallMap()
    expect(path(first, 'down', 'down', 'down', 'down', 'down')).toEqual([
      'action/탐색/찾는다',
      'action/탐색/묻는다',
      'emotion/탐색/민우',
      'emotion/탐색/도윤',
      'pain-point/탐색/모른다',
      'pain-point/탐색/모른다',
    ])
  })

  it('comes back up the same way', () => {
    const { workbench, view, path } = smallMap()
    const pain = placeInCell(
      view(),
      workbench.lane('pain-point').id,
      workbench.step('탐색').id,
      0,
      null,
    )
    expect(path(pain, 'up', 'up', 'up', 'up', 'up')).toEqual([
      'pain-point/탐색/모른다',
      'emotion/탐색/도윤',
      'emotion/탐색/민우',
      'action/탐색/묻는다',
      'action/탐색/찾는다',
      'action/탐색/찾는다',
    ])
  })

  it('leaves out a persona whose line is switched off', () => {
    const { workbench, first, path } = smallMap()
    const personaId = workbench.named('persona', '민우').id
    workbench.run(showLine, { journeyId: workbench.journeyId, personaId, isLineShown: false })
    expect(path(first, 'down', 'down', 'down')).toEqual([
      'action/탐색/찾는다',
      'action/탐색/묻는다',
      'emotion/탐색/도윤',
      'pain-point/탐색/모른다',
    ])
  })

  it('goes sideways in the same lane and keeps the persona', () => {
    const { workbench, view, path } = smallMap()
    const { id: personaId } = workbench.named('persona', '도윤')
    const from = placeInCell(
      view(),
      workbench.lane('emotion').id,
      workbench.step('탐색').id,
      0,
      personaId,
    )
    expect(path(from, 'right', 'right', 'left')).toEqual([
      'emotion/탐색/도윤',
      'emotion/신청/도윤',
      'emotion/신청/도윤',
      'emotion/탐색/도윤',
    ])
  })

  it('jumps to the first and last column', () => {
    const { first, view, name } = smallMap()
    const last = walkToEnd(view(), first, 'last')
    expect([name(last), name(walkToEnd(view(), last, 'first'))]).toEqual([
      'action/신청/',
      'action/탐색/찾는다',
    ])
  })

  it('leads from the space below the cards back to the last card', () => {
    const { first, path } = smallMap()
    expect(path(emptySpace(first), 'up')).toEqual(['action/탐색/', 'action/탐색/묻는다'])
  })
})
