/** The inner measures of map and cards in px: layout counts with them, screen and print draw by them. */

import type { FontWeight } from './text-measure.ts'

/** How a kind of text in cards and headers is set. Letter spacing is always 0. */
export interface TypeMetrics {
  readonly fontSize: number
  readonly lineHeight: number
  readonly weight: FontWeight
}

export const mapMetrics = {
  laneHeaderWidth: 116,
  /** Room for the lane's name beside its picture. */
  laneNameWidth: 82,
  /** The same on emotion lanes, where faces stand at the right. */
  emotionLaneNameWidth: 62,
  laneNameTop: 12,
  columnWidth: 148,
  cellPadding: 6,
  cardGap: 6,
  emotionLaneHeight: 160,
  laneHeight: 56,
  /** Two lines of its usual name. */
  expectationLaneHeight: 64,
  collapsedLaneHeight: 30,
  /** Space above a stage's band and between bands. */
  stageGap: 8,
  stageBandPaddingX: 10,
  /** Width of the stage's number in front of its name. */
  stageNumberWidth: 16,
  stageBandPaddingY: 8,
  stageDescriptionPaddingX: 6,
  stageDescriptionPaddingY: 6,
  stepNamePaddingX: 12,
  stepNamePaddingY: 6,
} as const

export const cardMetrics = {
  /** Border included. */
  paddingX: 10,
  paddingY: 8,
  radius: 6,
  lowestCard: 44,
  /** Height of a picture as a share of its width. */
  imageRatio: 0.625,
  /** Between the title and the first row, and between rows. */
  rowGap: 4,
  /** Picture in front of the channels. */
  channelIcon: 18,
  /** Persona mark in front of a name. */
  personaMark: 14,
  badgeHeight: 18,
  /** Expectation and actual on one line. */
  gapHeight: 18,
  /** Below this width of text the words before the two scores are left out. */
  gapWordsWidth: 112,
  severityHeight: 16,
  /** Below this width of text dots and frequency take two lines. */
  severityOneLineWidth: 92,
  /** Marks of the personas a pain concerns: one line holds as many as fit. */
  marksHeight: 16,
  markWidth: 14,
  linksHeight: 16,
  /** Below this width of text the number of linked pains stands without words. */
  linksWordsWidth: 96,
} as const

export const typeMetrics = {
  cardTitle: { fontSize: 13, lineHeight: 18, weight: 400 },
  touchpointTitle: { fontSize: 13, lineHeight: 18, weight: 600 },
  cardMeta: { fontSize: 11, lineHeight: 16, weight: 400 },
  laneName: { fontSize: 13, lineHeight: 18, weight: 600 },
  stageName: { fontSize: 14, lineHeight: 20, weight: 600 },
  stageDescription: { fontSize: 12, lineHeight: 17, weight: 400 },
  stepName: { fontSize: 12, lineHeight: 17, weight: 500 },
} as const satisfies Readonly<Record<string, TypeMetrics>>
