/** How many compared columns each stage of a difference has. */

import type { MapDifference } from '#shared/analysis/difference/map-difference.ts'

/** Stage by stage; a step that went to another stage counts where it is now. */
export function stageColumns({ stages, columns }: MapDifference): readonly number[] {
  return stages.map(
    ({ before, after }) =>
      columns.filter(({ before: old, after: now }) =>
        now === null ? old?.stageId === before?.id : now.stageId === after?.id,
      ).length,
  )
}
