/** What the hand-overs of a map are like: between which channels, what they cost, and the worst first. */

import { countLines } from '#shared/base/text.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** An arrow with the cards it joins. */
export interface HandOver {
  readonly transition: Transition
  readonly from: CellItem
  readonly to: CellItem
  /** The main channels at both ends; null where a card has none. */
  readonly fromChannel: Channel | null
  readonly toChannel: Channel | null
  /** Whether people change from one channel to another. */
  readonly isSwitch: boolean
  readonly lostCount: number
  readonly repeatedCount: number
}

/** All hand-overs from one channel to another one. */
export interface ChannelCell {
  readonly handOvers: readonly HandOver[]
  readonly breakCount: number
  readonly lostCount: number
  readonly repeatedCount: number
  /** Sum of what was measured, in minutes; null where nothing was. */
  readonly waitMinutes: number | null
}

export interface ChannelMatrix {
  /** The channels that hand over or take over, in the order of the project. */
  readonly channels: readonly Channel[]
  /** By `fromId toId` of the channels; pairs without a hand-over are not there. */
  readonly cells: ReadonlyMap<string, ChannelCell>
}

/** The hand-overs of a map, the worst first: breaks, then what is repeated, lost and waited for. */
export function handOversOf(reader: RecordReader, journeyId: string): readonly HandOver[] {
  return reader
    .all('transition')
    .flatMap((transition) => handOverOf(reader, transition) ?? [])
    .filter(({ from }) => reader.get('lane', from.laneId)?.journeyId === journeyId)
    .sort(worstFirst)
}

/** An arrow with what it joins; null where an end is gone. */
export function handOverOf(reader: RecordReader, transition: Transition): HandOver | null {
  const [from, to] = [reader.find(transition.fromId), reader.find(transition.toId)]
  if (!isCellItem(from) || !isCellItem(to)) return null
  const [fromChannel, toChannel] = [mainChannel(reader, from), mainChannel(reader, to)]
  return {
    transition,
    from,
    to,
    fromChannel,
    toChannel,
    isSwitch: fromChannel !== null && toChannel !== null && fromChannel.id !== toChannel.id,
    lostCount: countLines(transition.lost),
    repeatedCount: countLines(transition.repeated),
  }
}

/** Whether a hand-over hurts: it breaks, loses something or makes people repeat themselves. */
export function isBad({ transition, lostCount, repeatedCount }: HandOver): boolean {
  return transition.isBreak || lostCount + repeatedCount > 0
}

/** The hand-overs between channels, counted. */
export function channelMatrix(reader: RecordReader, handOvers: readonly HandOver[]): ChannelMatrix {
  const lists = new Map<string, HandOver[]>()
  const used = new Set<string>()
  for (const handOver of handOvers) {
    const { fromChannel, toChannel } = handOver
    if (fromChannel === null || toChannel === null) continue
    used.add(fromChannel.id).add(toChannel.id)
    const key = channelPair(fromChannel.id, toChannel.id)
    const known = lists.get(key)
    if (known === undefined) lists.set(key, [handOver])
    else known.push(handOver)
  }
  return {
    channels: reader.all('channel').filter(({ id }) => used.has(id)),
    cells: new Map([...lists].map(([key, list]) => [key, summed(list)])),
  }
}

/** The key of two channels in `ChannelMatrix.cells`. */
export function channelPair(fromId: string, toId: string): string {
  return `${fromId} ${toId}`
}

/** The opportunities where an arrow begins or ends: what is meant to mend it. */
export function opportunitiesAt(reader: RecordReader, { from, to }: HandOver): readonly string[] {
  const steps = [...new Set([from.stepId, to.stepId])]
  return steps.flatMap((id) =>
    reader.pointingAt('opportunity', 'stepId', id).map((opportunity) => opportunity.id),
  )
}

function summed(handOvers: readonly HandOver[]): ChannelCell {
  const sum = (count: (handOver: HandOver) => number) =>
    handOvers.reduce((total, each) => total + count(each), 0)
  const isMeasured = handOvers.some(({ transition }) => transition.waitMinutes !== null)
  return {
    handOvers,
    breakCount: sum(({ transition }) => (transition.isBreak ? 1 : 0)),
    lostCount: sum(({ lostCount }) => lostCount),
    repeatedCount: sum(({ repeatedCount }) => repeatedCount),
    waitMinutes: isMeasured ? sum(({ transition }) => transition.waitMinutes ?? 0) : null,
  }
}

/** A touchpoint is carried by its first channel; others stand for alternatives. */
function mainChannel(reader: RecordReader, item: CellItem): Channel | null {
  if (item.type !== 'touchpoint') return null
  return reader.get('channel', item.channelIds[0] ?? '') ?? null
}

function worstFirst(a: HandOver, b: HandOver): number {
  return (
    Number(b.transition.isBreak) - Number(a.transition.isBreak) ||
    b.repeatedCount - a.repeatedCount ||
    b.lostCount - a.lostCount ||
    (b.transition.waitMinutes ?? 0) - (a.transition.waitMinutes ?? 0) ||
    (a.transition.id < b.transition.id ? -1 : 1)
  )
}
