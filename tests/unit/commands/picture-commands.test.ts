/** Pictures in cells: cards that show them, at one step each, in one step back. */
import { expect, it } from 'vitest'
import { addLane } from '#shared/commands/lane-commands.ts'
import { addPictures } from '#shared/commands/picture-commands.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const image = 'a'.repeat(64)

it('become a storyboard step by step, with room for each, and go in one step', () => {
  const workbench = smallWorkbench()
  const { journeyId } = workbench
  const laneId = workbench.run(addLane, { journeyId, kind: 'image', name: '', index: Infinity })
  const before = workbench.content()
  const columns = layoutJourney(viewJourney(workbench.store, journeyId)).columns
  const stepIds = columns.slice(0, 2).map(({ stepId }) => stepId)
  const pictures = stepIds.map((stepId) => ({ stepId, image, title: '장면' }))
  const ids = workbench.run(addPictures, { laneId, pictures })
  expect(ids.map((id) => workbench.need('card', id))).toMatchObject(
    stepIds.map((stepId) => ({ stepId, laneId, image, title: '장면' })),
  )
  const card = layoutJourney(viewJourney(workbench.store, journeyId)).cards.get(ids[0]!)!
  const picture = card.rows.find(({ kind }) => kind === 'image')!
  expect(picture.y + picture.height).toBeLessThan(card.titleY)
  workbench.undo()
  expect(workbench.content()).toBe(before)
})

it('do not go into lanes that hold something else', () => {
  const workbench = smallWorkbench()
  const lane = workbench.store.all('lane').find(({ kind }) => kind === 'pain-point')!
  const { stepId } = layoutJourney(viewJourney(workbench.store, workbench.journeyId)).columns[0]!
  expect(() =>
    workbench.run(addPictures, { laneId: lane.id, pictures: [{ stepId, image, title: '' }] }),
  ).toThrow('not-a-card-lane')
})
