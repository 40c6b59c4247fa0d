/** Commands on the saved views of a map. */

import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from './command.ts'
import { keyAt } from './place.ts'

/** What a view shows and what stands out in it. */
export type MapViewContent = Omit<
  FieldsOf<'map-view'>,
  'journeyId' | 'order' | 'name' | 'isOpening'
>

/** Saves a view behind the others of the map; gives its id. */
export const saveMapView = defineCommand<
  { readonly journeyId: string; readonly name: string; readonly content: MapViewContent },
  string
>({
  id: 'map-view.save',
  run(transaction, { journeyId, name, content }, { newId }) {
    const views = transaction.pointingAt('map-view', 'journeyId', journeyId)
    const id = newId('map-view')
    const order = keyAt(transaction, views, views.length)
    transaction.create('map-view', id, {
      ...content,
      journeyId,
      name,
      order,
      isOpening: false,
    })
    return id
  },
})

/** Lets a saved view show what is shown now. */
export const updateMapView = defineCommand<{
  readonly viewId: string
  readonly content: MapViewContent
}>({
  id: 'map-view.update',
  run(transaction, { viewId, content }) {
    transaction.update('map-view', viewId, content)
  },
})

export const renameMapView = defineCommand<{ readonly viewId: string; readonly name: string }>({
  id: 'map-view.rename',
  run(transaction, { viewId, name }) {
    transaction.update('map-view', viewId, { name })
  },
})

/** Makes a view the one that its map opens with, or lets the map open whole again. */
export const setOpeningView = defineCommand<{
  readonly viewId: string
  readonly isOpening: boolean
}>({
  id: 'map-view.set-opening',
  run(transaction, { viewId, isOpening }) {
    const { journeyId } = transaction.need('map-view', viewId)
    for (const { id } of transaction.pointingAt('map-view', 'journeyId', journeyId)) {
      transaction.update('map-view', id, { isOpening: isOpening && id === viewId })
    }
  },
})

/** Moves a view to a place among the others of its map. */
export const moveMapView = defineCommand<{ readonly viewId: string; readonly index: number }>({
  id: 'map-view.move',
  run(transaction, { viewId, index }) {
    const { journeyId } = transaction.need('map-view', viewId)
    const others = transaction
      .pointingAt('map-view', 'journeyId', journeyId)
      .filter(({ id }) => id !== viewId)
    transaction.update('map-view', viewId, { order: keyAt(transaction, others, index) })
  },
})

/** Removes a saved view; the map and what is on it stay. */
export const removeMapView = defineCommand<{ readonly viewId: string }>({
  id: 'map-view.remove',
  run(transaction, { viewId }) {
    transaction.remove(transaction.need('map-view', viewId).id)
  },
})
