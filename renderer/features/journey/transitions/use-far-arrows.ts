/** The arrows of a map as its far picture draws them. */

import { useMemo } from 'react'
import type { FarArrow } from '#renderer/features/journey/map/far-painter.ts'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'

export function useFarArrows(): readonly FarArrow[] {
  const arrows = useFromMap((map) => map.arrows)
  const routes = useFromMap((map) => map.routes.byId)
  return useMemo(
    () =>
      arrows.flatMap(({ id, isBreak }) => {
        const route = routes.get(id)
        return route === undefined ? [] : [{ path: route.path + route.head, isBreak }]
      }),
    [arrows, routes],
  )
}
