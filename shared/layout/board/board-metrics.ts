/** The inner measures of boards in px: layout counts with them, screen and print draw by them. */

import type { TypeMetrics } from '#shared/layout/card-metrics.ts'

export const noteMetrics = {
  /** Width of short notes: what is said or thought up in one breath. */
  width: 168,
  /** Width of those that carry several fields. */
  wideWidth: 224,
  lowestHeight: 120,
  pictureWidth: 240,
  /** Height of a picture, without its title. */
  pictureHeight: 168,
  paddingX: 12,
  paddingY: 10,
  /** Between the lines of a face. */
  rowGap: 4,
  /** What it is, as an icon and a word, above the title. */
  kindHeight: 16,
  /** One line of small print. */
  lineHeight: 16,
  sketchHeight: 90,
  /** Votes, counts and the author, at the lower edge. */
  footerHeight: 18,
  radius: 3,
} as const

export const frameMetrics = {
  headerHeight: 40,
  padding: 16,
  /** Between notes that a frame arranges, and between free notes that are laid side by side. */
  gap: 12,
  /** Columns of a group that nobody has made wider. */
  groupColumns: 3,
  lowestGroup: 192,
  sectionWidth: 560,
  sectionHeight: 360,
  zonePadding: 12,
  /** Name of a field of a sheet. */
  zoneHeader: 28,
  lowestZone: 176,
  radius: 10,
} as const

export const boardType = {
  noteTitle: { fontSize: 14, lineHeight: 20, weight: 500 },
  noteLine: { fontSize: 11, lineHeight: 16, weight: 400 },
  frameName: { fontSize: 14, lineHeight: 20, weight: 600 },
} as const satisfies Readonly<Record<string, TypeMetrics>>
