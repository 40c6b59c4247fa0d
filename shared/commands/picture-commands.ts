/** Commands on pictures in cells, such as the frames of a storyboard. */

import { itemTypeOfLane } from '#shared/model/cells.ts'
import { AppError } from '#shared/base/app-error.ts'
import { defineCommand } from './command.ts'
import { addItem } from './item-commands.ts'

export interface NewPicture {
  readonly stepId: string
  /** The hash of the stored picture. */
  readonly image: string
  readonly title: string
}

/**
 * Adds a card with a picture at each of the steps; gives their ids.
 * @throws AppError `not-a-card-lane` where the lane holds none
 */
export const addPictures = defineCommand<
  { readonly laneId: string; readonly pictures: readonly NewPicture[] },
  readonly string[]
>({
  id: 'item.add-pictures',
  run(transaction, { laneId, pictures }, context) {
    const { kind } = transaction.need('lane', laneId)
    if (itemTypeOfLane(kind) !== 'card') throw new AppError('not-a-card-lane', [laneId])
    return pictures.map(({ stepId, image, title }) => {
      const id = addItem.run(transaction, { laneId, stepId, index: null, title }, context)
      transaction.update('card', id, { image })
      return id
    })
  },
  labelArgs: ({ pictures }) => ({ count: pictures.length }),
})
