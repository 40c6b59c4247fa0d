/** Places the small chips of a card, its open comments and its tags, line by line. */

import type { Tag } from '#shared/model/records/tag.ts'
import { typeMetrics, type TypeMetrics } from './card-metrics.ts'
import { measureWidth } from './text-measure.ts'

export const chipMetrics = {
  /** Of a chip, and from one line to the next. */
  height: 16,
  lineHeight: 19,
  gap: 3,
  /** Left and right of what stands in a chip. */
  paddingX: 5,
  /** Dot or picture in front of the words, with the space behind it. */
  markWidth: 10,
} as const

/** One chip; px from the top left of the row. */
export interface RemarkChip {
  /** The tag; null for the chip that counts open comments. */
  readonly tag: Tag | null
  /** What is said in it, with … where the name is too long for the card. */
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The chips of a card with `width` px of room: first the open comments, then the tags. */
export function placeChips(
  tags: readonly Tag[],
  openComments: number,
  width: number,
): readonly RemarkChip[] {
  const { gap, lineHeight, paddingX, markWidth } = chipMetrics
  const around = 2 * paddingX + markWidth
  const words: readonly (readonly [Tag | null, string])[] = [
    ...(openComments === 0 ? [] : [[null, String(openComments)] as const]),
    ...tags.map((tag) => [tag, tag.name] as const),
  ]
  const chips: RemarkChip[] = []
  let [x, y] = [0, 0]
  for (const [tag, name] of words) {
    const text = shortened(name, typeMetrics.cardMeta, width - around)
    const chipWidth = Math.min(width, around + widthOf(text, typeMetrics.cardMeta))
    if (x > 0 && x + chipWidth > width) {
      x = 0
      y += lineHeight
    }
    chips.push({ tag, text, x, y, width: chipWidth })
    x += chipWidth + gap
  }
  return chips
}

/** The height in px that the chips take; 0 where there are none. */
export function chipsHeight(chips: readonly RemarkChip[]): number {
  const last = chips.at(-1)
  return last === undefined ? 0 : last.y + chipMetrics.height
}

/** As much of a name as fits in `width` px, with … where something is left out. */
function shortened(name: string, type: TypeMetrics, width: number): string {
  if (widthOf(name, type) <= width) return name
  const letters = Array.from(name)
  let kept = name
  while (letters.length > 0 && widthOf(kept, type) > width) {
    letters.pop()
    kept = `${letters.join('').trimEnd()}…`
  }
  return kept
}

function widthOf(text: string, type: TypeMetrics): number {
  return Math.ceil(measureWidth(text, type))
}
