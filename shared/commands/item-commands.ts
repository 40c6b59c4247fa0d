/** Commands on what lies in cells: cards, touchpoints, pain points and opportunities alike. */

import { AppError } from '#shared/base/app-error.ts'
import {
  isCellItem,
  itemTypeOfLane,
  itemTypes,
  type CellItem,
  type ItemType,
} from '#shared/model/cells.ts'
import { nothingAlong, type CopiedAlong } from '#shared/model/copied-along.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { AnyRecord, FieldsOf } from '#shared/model/schema.ts'
import { byOrder } from '#shared/base/order-key.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from './command.ts'
import { addChannel } from './channel-commands.ts'
import { copyRecords } from './copy-records.ts'
import { newItem } from './new-item.ts'
import { checkCell, keyAt } from './place.ts'
import { arrowsAmong, arrowsAt, dropStrayArrows, rehangArrows } from './transitions/arrows-of.ts'
import { tagCopy } from './remarks/copied-tags.ts'
import { turnRemarks } from './remarks/turn-remarks.ts'

/** A place for an item: a cell, and the index among the items already there (null: last). */
export interface ItemPlace {
  readonly laneId: string
  readonly stepId: string
  readonly index: number | null
}

/** Adds an item of the type that the lane holds; gives its id. */
export const addItem = defineCommand<ItemPlace & { readonly title: string }, string>({
  id: 'item.add',
  run(transaction, { title, ...place }, { newId }) {
    const type = typeForLane(transaction, place.laneId)
    const id = newId(type)
    transaction.put(newItem(transaction, type, { id, title, ...at(transaction, place) }))
    return id
  },
})

/** Adds items from lines of text, one below the other in one cell; gives their ids. */
export const addItems = defineCommand<
  ItemPlace & { readonly titles: readonly string[] },
  readonly string[]
>({
  id: 'item.add-many',
  run(transaction, { titles, ...place }, { newId }) {
    const type = typeForLane(transaction, place.laneId)
    return titles.map((title, n) => {
      const id = newId(type)
      const index = place.index === null ? null : place.index + n
      transaction.put(
        newItem(transaction, type, { id, title, ...at(transaction, { ...place, index }) }),
      )
      return id
    })
  },
  labelArgs: ({ titles }) => ({ count: titles.length }),
})

/** Sets the title of any item. */
export const retitleItem = defineCommand<{ readonly itemId: string; readonly title: string }>({
  id: 'item.retitle',
  run(transaction, { itemId, title }) {
    transaction.put(withFields(needItem(transaction, itemId), { title }))
  },
})

/**
 * Moves items to places, one after the other. An item that lands in a lane of another type
 * becomes that type under a new id and keeps its texts and arrows; gives the ids after the move.
 */
export const moveItems = defineCommand<
  { readonly moves: readonly (ItemPlace & { readonly itemId: string })[] },
  readonly string[]
>({
  id: 'item.move',
  run(transaction, { moves }, { newId }) {
    const ids = moves.map(({ itemId, ...place }) => {
      const item = needItem(transaction, itemId)
      const type = typeForLane(transaction, place.laneId)
      const position = at(transaction, place, new Set([itemId]))
      if (type === item.type) {
        transaction.put(withFields(item, position))
        return itemId
      }
      const id = newId(type)
      const { title, details } = item
      const arrows = arrowsAt(transaction, itemId)
      turnRemarks(transaction, itemId, id)
      transaction.remove(itemId)
      transaction.put(newItem(transaction, type, { id, title, details, ...position }))
      rehangArrows(transaction, arrows, itemId, id)
      return id
    })
    dropStrayArrows(transaction, ids)
    return ids
  },
  labelArgs: ({ moves }) => ({ count: moves.length }),
})

/** Removes items; links to them go too. */
export const removeItems = defineCommand<{ readonly itemIds: readonly string[] }>({
  id: 'item.remove',
  run(transaction, { itemIds }) {
    for (const id of itemIds) if (isCellItem(transaction.find(id))) transaction.remove(id)
  },
  labelArgs: ({ itemIds }) => ({ count: itemIds.length }),
})

/**
 * Puts copies of items into cells; gives their ids in the same order. The items may come from
 * another project: the channels and tags given with them are found by name or made, other links to
 * what is not here are dropped, links and arrows among the items are kept.
 */
export const pasteItems = defineCommand<
  {
    readonly items: readonly { readonly item: CellItem; readonly place: ItemPlace }[]
    readonly along?: CopiedAlong
  },
  readonly string[]
>({
  id: 'item.paste',
  run(transaction, { items, along = nothingAlong }, context) {
    const { newId } = context
    const channelIds = new Map(
      along.channels.map((channel) => {
        const { id, name, kind } = channel
        const isHere = transaction.get('channel', id) !== undefined
        return [id, isHere ? id : addChannel.run(transaction, { name, kind }, context)]
      }),
    )
    const placed = items.map(({ item: copied, place }) => {
      const item = withChannels(copied, channelIds)
      const type = typeForLane(transaction, place.laneId)
      const { laneId, stepId } = place
      // A copy was not made from what its original was made from; one map names each origin once.
      if (type === item.type) return withFields<AnyRecord>(item, { laneId, stepId, originId: null })
      const { id, title, details } = item
      return newItem(transaction, type, { id, title, details, laneId, stepId, order: item.order })
    })
    const copiedIds = new Set(items.map(({ item }) => item.id))
    const arrows = [
      ...arrowsAmong(transaction, copiedIds),
      ...along.arrows.filter((arrow) => isForeign(transaction, arrow, copiedIds)),
    ].map((arrow) => withFields<AnyRecord>(arrow, { originId: null }))
    const newIds = copyRecords(transaction, newId, [...placed, ...arrows])
    // The copies that have no place yet still carry the order of the cells they come from.
    const waiting = new Set(newIds.values())
    const pasted = items.map(({ item, place }) => {
      const id = newIds.get(item.id)!
      transaction.put(withFields(needItem(transaction, id), at(transaction, place, waiting)))
      waiting.delete(id)
      tagCopy(transaction, context, along, item.id, id)
      return id
    })
    // Copies that went to two maps have no arrow between them.
    dropStrayArrows(transaction, pasted)
    return pasted
  },
  labelArgs: ({ items }) => ({ count: items.length }),
})

export const updateCard = defineCommand<{
  readonly cardId: string
  readonly fields: Partial<Omit<FieldsOf<'card'>, 'laneId' | 'stepId' | 'order'>>
}>({
  id: 'card.update',
  run(transaction, { cardId, fields }) {
    transaction.update('card', cardId, fields)
  },
})

/** The items of a cell in their order. */
export function itemsInCell(
  reader: RecordReader,
  laneId: string,
  stepId: string,
): readonly CellItem[] {
  return itemTypes
    .flatMap((type): readonly CellItem[] => reader.pointingAt(type, 'stepId', stepId))
    .filter((item) => item.laneId === laneId)
    .sort(byOrder)
}

const none: ReadonlySet<string> = new Set()

/** Whether an arrow is among what is copied, and this project cannot tell by itself. */
function isForeign(
  reader: RecordReader,
  { fromId, toId }: Transition,
  copiedIds: ReadonlySet<string>,
): boolean {
  const areBothHere = reader.find(fromId) !== undefined && reader.find(toId) !== undefined
  return copiedIds.has(fromId) && copiedIds.has(toId) && !areBothHere
}

function withChannels(item: CellItem, channelIds: ReadonlyMap<string, string>): CellItem {
  if (item.type !== 'touchpoint') return item
  const here = item.channelIds.map((id) => channelIds.get(id) ?? id)
  return { ...item, channelIds: [...new Set(here)] }
}

function at(transaction: Transaction, place: ItemPlace, leftOut = none) {
  const { laneId, stepId, index } = place
  checkCell(transaction, laneId, stepId)
  const others = itemsInCell(transaction, laneId, stepId).filter(({ id }) => !leftOut.has(id))
  return { laneId, stepId, order: keyAt(transaction, others, index ?? others.length) }
}

function typeForLane(transaction: Transaction, laneId: string): ItemType {
  const type = itemTypeOfLane(transaction.need('lane', laneId).kind)
  if (type === null) throw new AppError('lane-holds-no-cards', [laneId])
  return type
}

function needItem(transaction: Transaction, id: string): CellItem {
  const item = transaction.find(id)
  if (!isCellItem(item)) throw new AppError('record-missing', [id])
  return item
}
