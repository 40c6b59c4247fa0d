/** Lets the app and the palette do by name what keys do to the cell at the cursor or the chosen range. */

import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { useOfferActions } from '#renderer/state/offered-actions.ts'
import { useArrowVerbs } from '#renderer/features/journey/transitions/use-arrow-verbs.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { useRange } from './use-range.ts'
import { choosePictures, useTakePictures } from './use-take-pictures.ts'

export function CellOffers({ place }: { readonly place: CellPlace }): null {
  const { canEdit } = useMap()
  const { chooseAll, clear, fill } = useRange(place)
  const takePictures = useTakePictures()
  const kind = useRecord('lane', place.laneId)?.kind
  const holdsPictures = kind !== undefined && itemTypeOfLane(kind) === 'card'
  const arrows = useArrowVerbs()
  useSurfaceActions('cells', {
    'edit.select-all': chooseAll,
    'edit.delete': () => {
      if (!arrows.remove()) clear()
    },
  })
  useOfferActions('cells', [
    {
      id: 'cell.fill',
      word: 'paste.fill',
      group: 'selection',
      icon: 'table',
      shortcut: 'Mod+D',
      isSurfaceShortcut: true,
      isEnabled: canEdit,
      run: fill,
    },
    {
      id: 'cell.picture',
      word: 'journey.picture_add',
      group: 'selection',
      icon: 'image',
      isEnabled: canEdit && holdsPictures,
      run: () => choosePictures((files) => void takePictures(files, place)),
    },
  ])
  return null
}
