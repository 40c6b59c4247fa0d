/** Places the whole thread: columns of stations, and in them group by group what hangs together. */

import { sameBox, type Box, type Point } from '#shared/base/geometry.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import { breakLines } from '#shared/layout/text-measure.ts'
import { KeptGroups } from './kept-groups.ts'
import { placeColumns, type ThreadColumn } from './thread-columns.ts'
import type { PlacedGroup } from './thread-group.ts'
import { hangingTogether, type GroupMembers } from './thread-groups.ts'
import { threadMetrics } from './thread-metrics.ts'
import {
  threadContent,
  type SubjectEdge,
  type ThreadItem,
  type ThreadSubject,
} from './thread-subject.ts'

export interface ThreadCardBox extends Box {
  /** The title as it breaks; the last line may go on. */
  readonly titleLines: readonly string[]
  readonly isTitleCut: boolean
}

/** An edge, drawn as one smooth curve through its points from left to right. */
export interface ThreadCurve {
  /** The id of the edge; of an edge to a missing card the id of that card. */
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: LinkKind
  /** Ends at a missing card. */
  readonly isToMissing: boolean
  /** Leads back to an earlier station, as learning does: from below a card up to another one. */
  readonly isBack: boolean
  /** Start, places to pass, end. Between two points of equal height it runs straight. */
  readonly points: readonly Point[]
}

/** What hangs together; nothing leads from one group to another. */
export interface ThreadGroup {
  /** The first of its records. */
  readonly id: string
  readonly y: number
  readonly height: number
}

/** Boxes in px at zoom 1. The origin is the top left, below the heads of the columns. */
export interface ThreadLayout {
  readonly width: number
  readonly height: number
  readonly columns: readonly ThreadColumn[]
  /** By record id. */
  readonly cards: ReadonlyMap<string, ThreadCardBox>
  /** Where a card is missing, by `missingId` of the break. */
  readonly missing: ReadonlyMap<string, Box>
  readonly curves: readonly ThreadCurve[]
  readonly groups: readonly ThreadGroup[]
}

/**
 * Lays the thread out. Chains that share a card stand together; groups come in the order of their
 * pain points, those without a pain point last. Same input, same layout; boxes that are equal to
 * those of `previous` are the same objects, and so are the curves of groups that stayed as they were.
 */
export function layoutThread(subject: ThreadSubject, previous?: ThreadLayout): ThreadLayout {
  const content = threadContent(subject)
  const columns = placeColumns(content)
  const keptGroups = new KeptGroups(columns, previous && keptIn.get(previous))
  const cards = new Map<string, ThreadCardBox>()
  const missing = new Map<string, Box>()
  const groups: ThreadGroup[] = []
  const curves: ThreadCurve[] = []
  let y = 0
  for (const members of hangingTogether(content, subject.graph.painPointIds)) {
    const titles = members.items.map(titleOf)
    const heights = titles.map(heightWith)
    const group = keptGroups.place(members, heights)
    const { placed } = group
    for (const [n, item] of members.items.entries()) {
      const { x = 0, width = 0 } = columns.layers[columns.layerOf(item)] ?? {}
      const top = y + (placed.tops.get(item.id) ?? 0)
      const box = { x, y: top, width, height: heights[n] ?? 0 }
      const title = titles[n] ?? null
      if (title === null) missing.set(item.id, kept(box, previous?.missing.get(item.id)))
      else cards.set(item.id, keptCard({ ...box, ...title }, previous?.cards.get(item.id)))
    }
    if (group.drawn?.y !== y) group.drawn = { y, curves: drawCurves(members, placed, y) }
    for (const curve of group.drawn.curves) curves.push(curve)
    groups.push({ id: members.items[0]?.id ?? '', y, height: placed.height })
    y += placed.height + threadMetrics.groupGap
  }
  const layout: ThreadLayout = {
    width: columns.width,
    height: Math.max(0, y - threadMetrics.groupGap),
    columns: columns.columns,
    cards,
    missing,
    curves,
    groups,
  }
  keptIn.set(layout, keptGroups)
  return layout

  /** The curves of a group whose cards have their places already. */
  function drawCurves(
    { edges }: GroupMembers,
    { passing }: PlacedGroup,
    top: number,
  ): readonly ThreadCurve[] {
    const find = (id: string) => cards.get(id) ?? missing.get(id)
    return edges.flatMap((edge) => {
      const [from, to] = [find(edge.fromId), find(edge.toId)]
      if (from === undefined || to === undefined) return []
      const passed = (passing.get(edge.id) ?? []).map(({ x, y }) => ({ x, y: y + top }))
      const isToMissing = missing.has(edge.fromId) || missing.has(edge.toId)
      return [{ ...edge, isToMissing, ...wayOf(edge, from, to, passed) }]
    })
  }
}

// Of the last layout only; with it goes what was kept of it.
const keptIn = new WeakMap<ThreadLayout, KeptGroups<ThreadCurve>>()

type Title = Pick<ThreadCardBox, 'titleLines' | 'isTitleCut'>

// Records are never changed in place, so an edit measures one title anew and no other.
const measured = new WeakMap<object, Title>()

function titleOf({ record }: ThreadItem): Title | null {
  if (record === null) return null
  const known = measured.get(record)
  if (known !== undefined) return known
  const text = 'title' in record ? record.title : 'name' in record ? record.name : ''
  const { title, cardWidth, paddingX, longestTitle } = threadMetrics
  const lines = breakLines(text, { ...title, width: cardWidth - 2 * paddingX })
  const fresh = {
    titleLines: lines.slice(0, longestTitle),
    isTitleCut: lines.length > longestTitle,
  }
  measured.set(record, fresh)
  return fresh
}

/** One line below the title says what kind of thing it is. */
function heightWith(title: Title | null): number {
  const { paddingY, barHeight, metaGap, meta, lowestCard, missingHeight } = threadMetrics
  if (title === null) return missingHeight
  const lines = Math.max(1, title.titleLines.length) * threadMetrics.title.lineHeight
  return Math.max(lowestCard, 2 * paddingY + barHeight + lines + metaGap + meta.lineHeight)
}

function wayOf(
  { kind }: SubjectEdge,
  from: Box,
  to: Box,
  passing: readonly Point[],
): Pick<ThreadCurve, 'isBack' | 'points'> {
  const isBack = kind === 'teaches' || from.x >= to.x
  if (isBack) {
    const [start, end] = [from, to].map(({ x, y, width, height }) => ({
      x: x + width / 2,
      y: y + height,
    }))
    return { isBack, points: [start, end].filter((point) => point !== undefined) }
  }
  const start = { x: from.x + from.width, y: from.y + from.height / 2 }
  return { isBack, points: [start, ...passing, { x: to.x, y: to.y + to.height / 2 }] }
}

function kept(box: Box, old: Box | undefined): Box {
  return old !== undefined && sameBox(box, old) ? old : box
}

function keptCard(card: ThreadCardBox, old: ThreadCardBox | undefined): ThreadCardBox {
  const isSame = old !== undefined && sameBox(card, old) && card.titleLines === old.titleLines
  return isSame ? old : card
}
