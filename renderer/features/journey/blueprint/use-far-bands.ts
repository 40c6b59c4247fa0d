/** The lines of a blueprint as its far picture draws them; none on a map. */

import { useMemo } from 'react'
import { blueprintBands } from '#shared/layout/blueprint/blueprint-view.ts'
import type { FarBand } from '#renderer/features/journey/map/far-painter.ts'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'

const dashes = { interaction: [], visibility: [8, 4], internal: [1, 3] } as const

export function useFarBands(): readonly FarBand[] {
  const { isBlueprint } = useMap()
  const rows = useFromMap((map) => map.layout.rows)
  return useMemo(
    () =>
      isBlueprint ? blueprintBands(rows).map(({ line, y }) => ({ y, dash: dashes[line] })) : [],
    [isBlueprint, rows],
  )
}
