/** Saves, changes, orders and deletes the views of a map. */

import {
  moveMapView,
  removeMapView,
  renameMapView,
  saveMapView,
  setOpeningView,
  updateMapView,
} from '#shared/commands/map-view-commands.ts'
import type { MapView } from '#shared/model/records/map-view.ts'
import { filterOf, sameFilter } from '#shared/layout/filter/map-filter.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useMapLooks } from '#renderer/state/map-looks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import type { MapFilterVerbs } from './use-map-filter.ts'

export function useViewVerbs({ look, views }: Pick<MapFilterVerbs, 'look' | 'views'>) {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  const run = useRun()
  const update = ({ id }: MapView) => run(updateMapView, { viewId: id, content: look.filter })
  const move = ({ id }: MapView, delta: 1 | -1) => {
    const place = views.findIndex((view) => view.id === id)
    run(moveMapView, { viewId: id, index: place + delta })
  }
  const remove = ({ id, name }: MapView) => {
    run(removeMapView, { viewId: id })
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text: translate('map_views.deleted', { name }), action })
      return () => toasts.dismiss(toast)
    })
  }
  return {
    /** Saves what is shown now; gives the id of the view. */
    save(): string {
      const name = translate('map_views.default_name', { number: views.length + 1 })
      const viewId = run(saveMapView, { journeyId, name, content: look.filter })
      useMapLooks.getState().change(journeyId, { viewId })
      return viewId
    },
    update,
    rename: ({ id }: MapView, name: string) => run(renameMapView, { viewId: id, name }),
    /** The menu of a view. */
    entries: (view: MapView): readonly MenuEntry[] => [
      {
        label: translate('map_views.update'),
        icon: 'saved',
        isDisabled: sameFilter(filterOf(view), look.filter),
        onSelect: () => update(view),
      },
      {
        kind: 'check',
        label: translate('map_views.opens'),
        isChecked: view.isOpening,
        onSelect: (isOpening) => run(setOpeningView, { viewId: view.id, isOpening }),
      },
      { kind: 'separator' },
      {
        label: translate('map_views.up'),
        icon: 'move-up',
        isDisabled: views[0]?.id === view.id,
        onSelect: () => move(view, -1),
      },
      {
        label: translate('map_views.down'),
        icon: 'move-down',
        isDisabled: views.at(-1)?.id === view.id,
        onSelect: () => move(view, 1),
      },
      { kind: 'separator' },
      {
        label: translate('common.delete'),
        icon: 'delete',
        isDanger: true,
        onSelect: () => remove(view),
      },
    ],
  }
}
