/** Lays out the inside of one card: its title and the rows below it. */

import { keepSame } from '#shared/base/keep-same.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { Card } from '#shared/model/records/card.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Tag } from '#shared/model/records/tag.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { cardMetrics, typeMetrics, type TypeMetrics } from './card-metrics.ts'
import { chipsHeight, placeChips, type RemarkChip } from './remark-chips.ts'
import { measureLines } from './text-measure.ts'

/**
 * What a row below the title shows: `channels` their names, `moment-of-truth` a badge, `delivery`
 * the marks of failing and waiting, `gap`
 * expectation, actual and their difference, `severity` dots and frequency, `people` the marks of
 * the personas concerned, `image` a picture above the title, `owner` and `source` that text, `persona` a mark and name, `links` the
 * number of pain points an opportunity was made from, `remarks` open comments and tags.
 */
export type CardRowKind =
  | 'image'
  | 'channels'
  | 'moment-of-truth'
  | 'delivery'
  | 'gap'
  | 'severity'
  | 'people'
  | 'owner'
  | 'source'
  | 'persona'
  | 'links'
  | 'remarks'

export interface CardRow {
  readonly kind: CardRowKind
  /** From the top edge of the card, in px. */
  readonly y: number
  readonly height: number
}

/** The inside of a card in px; `y` counts from its top edge. */
export interface CardLayout {
  readonly width: number
  readonly height: number
  readonly titleType: TypeMetrics
  /** Where the title begins and how much room its lines take. */
  readonly titleY: number
  readonly titleHeight: number
  readonly rows: readonly CardRow[]
}

/** The names that cards take from other records. */
export interface CardContext {
  readonly channels: ReadonlyMap<string, Channel>
  readonly people: ReadonlyMap<string, Persona>
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  readonly openComments: ReadonlyMap<string, number>
}

/** The names of a touchpoint's channels on one line: `앱, 전화`. */
export function channelLine(channelIds: readonly string[], context: CardContext): string {
  return channelIds.flatMap((id) => context.channels.get(id)?.name ?? []).join(', ')
}

/** What is put on a card: its open comments and its tags, as chips. */
export function chipsOf(id: string, width: number, context: CardContext): readonly RemarkChip[] {
  const [tags, comments] = [context.tags.get(id) ?? noTags, context.openComments.get(id) ?? 0]
  const textWidth = width - 2 * cardMetrics.paddingX
  return tags.length === 0 && comments === 0 ? [] : placeChips(tags, comments, textWidth)
}

const noTags: readonly Tag[] = []

interface Remembered {
  readonly borrowed: string
  readonly tags: readonly Tag[]
  readonly comments: number
  readonly layout: CardLayout
}

// Records are never changed in place, so an edit measures one card anew and no other.
const remembered = new WeakMap<CellItem, Remembered>()

/** The inside of a card of a given width in px, border included; `old` itself where it is equal. */
export function layoutCard(
  item: CellItem,
  width: number,
  context: CardContext,
  old?: CardLayout,
): CardLayout {
  const borrowed = borrowedText(item, context)
  const tags = context.tags.get(item.id) ?? noTags
  const comments = context.openComments.get(item.id) ?? 0
  const known = remembered.get(item)
  if (
    known?.layout.width === width &&
    known.borrowed === borrowed &&
    known.tags === tags &&
    known.comments === comments
  ) {
    return known.layout
  }
  const fresh = measureCard(item, width, borrowed, chipsHeight(chipsOf(item.id, width, context)))
  const layout = old === undefined ? fresh : keepSame(old, fresh)
  remembered.set(item, { borrowed, tags, comments, layout })
  return layout
}

/** Text that the card shows but another record holds. */
function borrowedText(item: CellItem, context: CardContext): string {
  if (item.type === 'touchpoint') return channelLine(item.channelIds, context)
  if (item.type === 'card' && item.personaId !== null) {
    return context.people.get(item.personaId)?.name ?? ''
  }
  return ''
}

function measureCard(
  item: CellItem,
  width: number,
  borrowed: string,
  remarksHeight: number,
): CardLayout {
  const textWidth = width - 2 * cardMetrics.paddingX
  const titleType = typeMetrics[item.type === 'touchpoint' ? 'touchpointTitle' : 'cardTitle']
  const titleHeight =
    Math.max(1, lineCount(item.title, titleType, textWidth)) * titleType.lineHeight
  const rows: CardRow[] = []
  const hasImage = item.type === 'card' && item.image !== null
  const imageHeight = hasImage ? Math.round(textWidth * cardMetrics.imageRatio) : 0
  if (hasImage) rows.push({ kind: 'image', y: cardMetrics.paddingY, height: imageHeight })
  const titleY = cardMetrics.paddingY + (hasImage ? imageHeight + cardMetrics.rowGap : 0)
  let end = titleY + titleHeight
  const remarks = remarksHeight === 0 ? [] : [['remarks', remarksHeight] as const]
  for (const [kind, height] of [...rowsOf(item, textWidth, borrowed), ...remarks]) {
    const y = end + cardMetrics.rowGap
    rows.push({ kind, y, height })
    end = y + height
  }
  return {
    width,
    height: Math.max(cardMetrics.lowestCard, end + cardMetrics.paddingY),
    titleType,
    titleY,
    titleHeight,
    rows,
  }
}

function rowsOf(
  item: CellItem,
  textWidth: number,
  borrowed: string,
): readonly (readonly [CardRowKind, number])[] {
  const rows: (readonly [CardRowKind, number])[] = []
  const addText = (kind: CardRowKind, text: string, indent: number): void => {
    if (text !== '') rows.push([kind, textHeight(text, textWidth - indent)])
  }
  switch (item.type) {
    case 'card':
      addText('persona', borrowed, cardMetrics.personaMark)
      addText('source', item.source, 0)
      addDelivery(rows, item)
      break
    case 'touchpoint':
      addText('channels', borrowed, cardMetrics.channelIcon)
      if (item.isMomentOfTruth) rows.push(['moment-of-truth', cardMetrics.badgeHeight])
      addDelivery(rows, item)
      if (item.expectation !== null || item.actual !== null) {
        rows.push(['gap', cardMetrics.gapHeight])
      }
      break
    case 'pain-point':
      if (item.severity !== null || item.frequency !== null) {
        const isOneLine = textWidth >= cardMetrics.severityOneLineWidth
        rows.push(['severity', cardMetrics.severityHeight * (isOneLine ? 1 : 2)])
      }
      if (item.personaIds.length > 0) {
        const perLine = Math.max(1, Math.floor(textWidth / cardMetrics.markWidth))
        const lines = Math.ceil(item.personaIds.length / perLine)
        rows.push(['people', cardMetrics.marksHeight * lines])
      }
      break
    case 'opportunity':
      addText('owner', item.owner, 0)
      if (item.painPointIds.length > 0) rows.push(['links', cardMetrics.linksHeight])
      break
  }
  return rows
}

function addDelivery(
  rows: (readonly [CardRowKind, number])[],
  { isFailurePoint, isWaitPoint }: Card | Touchpoint,
): void {
  if (isFailurePoint || isWaitPoint) rows.push(['delivery', cardMetrics.badgeHeight])
}

function textHeight(text: string, width: number): number {
  return lineCount(text, typeMetrics.cardMeta, width) * typeMetrics.cardMeta.lineHeight
}

function lineCount(text: string, type: TypeMetrics, width: number): number {
  return measureLines(text, { fontSize: type.fontSize, weight: type.weight, width })
}
