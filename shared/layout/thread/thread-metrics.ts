/** The inner measures of the thread in px: layout counts with them, screen and print draw by them. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'

export const threadMetrics = {
  cardWidth: 172,
  /** A station at which nothing stands keeps only room for its picture. */
  emptyWidth: 40,
  /** Between columns: room for the curves. */
  columnGap: 44,
  cardGap: 14,
  /** Between a card and an edge that passes it. */
  passingGap: 10,
  groupGap: 30,
  paddingX: 10,
  paddingY: 10,
  /** The coloured bar above the title, with the space below it. */
  barHeight: 9,
  longestTitle: 3,
  metaGap: 3,
  lowestCard: 64,
  /** The dashed box where something is missing. */
  missingHeight: 64,
  title: typeMetrics.cardTitle,
  meta: typeMetrics.cardMeta,
} as const
