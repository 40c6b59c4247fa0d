/** Makes new cell items with everything empty but what is given. */

import type { CellItem, ItemType } from '#shared/model/cells.ts'
import { noDelivery } from '#shared/model/delivery.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

export interface NewItem {
  readonly id: string
  readonly laneId: string
  readonly stepId: string
  readonly order: string
  readonly title: string
  readonly details?: string
}

/** A new item; a pain point starts out at the step's touchpoint where there is just one. */
export function newItem(reader: RecordReader, type: ItemType, item: NewItem): CellItem {
  const common = { details: '', originId: null, ...item }
  switch (type) {
    case 'card':
      return { ...common, type, personaId: null, source: '', image: null, ...noDelivery }
    case 'touchpoint':
      return {
        ...common,
        type,
        channelIds: [],
        owner: '',
        isMomentOfTruth: false,
        expectation: null,
        expectationText: '',
        actual: null,
        actualText: '',
        ...noDelivery,
      }
    case 'pain-point': {
      const [only, ...others] = reader.pointingAt('touchpoint', 'stepId', item.stepId)
      const touchpointId = only !== undefined && others.length === 0 ? only.id : null
      return { ...common, type, severity: null, frequency: null, touchpointId, personaIds: [] }
    }
    case 'opportunity':
      return { ...common, type, painPointIds: [], owner: '', importance: null, satisfaction: null }
  }
}
