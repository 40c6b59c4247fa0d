/** The boards and the thread of every bundled sample: whole, tidy, honest, and true to their own counts. */
import { describe, expect, it } from 'vitest'
import { tallyKano } from '#shared/analysis/statistics/kano.ts'
import { tallyVotes } from '#shared/analysis/statistics/dot-voting.ts'
import { lint } from '#shared/analysis/lint/lint.ts'
import { coverage } from '#shared/analysis/thread/chains.ts'
import { breakKinds } from '#shared/analysis/thread/thread-break.ts'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import type { Box } from '#shared/base/geometry.ts'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { sheetForm } from '#shared/layout/board/sheet-zones.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import { boardStages } from '#shared/model/records/board.ts'
import { frameKinds } from '#shared/model/records/frame.ts'
import { sketchSize } from '#shared/model/records/idea.ts'
import { samples } from '#renderer/features/home/samples.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'

describe.each(samples.map(({ id }) => id))('the sample %s', (name) => {
  const sample = new OpenedSample(name)
  const { store } = sample

  it('keeps the place of every quote in its transcript', () => {
    const quotes = store.all('evidence').filter(({ transcriptId }) => transcriptId !== null)
    expect(quotes.length).toBeGreaterThanOrEqual(10)
    for (const { title, transcriptId, quoteStart, quoteEnd } of quotes) {
      const transcript = store.get('transcript', transcriptId!)!
      expect(transcript.text.slice(quoteStart!, quoteEnd!)).toBe(title)
    }
  })

  it('says where all evidence is from, when it was found, and what people agreed to', () => {
    for (const each of store.all('evidence')) {
      expect([each.source, each.date]).not.toContain('')
      expect(['given', 'internal-only', 'not-needed']).toContain(each.consent)
      if (each.participantCode !== '') expect(each.consent).not.toBe('not-needed')
      if (each.kind === 'survey') expect(each.date.startsWith('2026-')).toBe(true)
    }
  })

  it('tells of how many every count is', () => {
    for (const each of store.all('evidence')) {
      const { measure, caseCount, sampleSize, answerCounts } = each
      const total = answerCounts.reduce((sum, count) => sum + count, 0)
      if (measure === 'share') expect(sampleSize).toBeGreaterThanOrEqual(caseCount ?? Infinity)
      else if (measure === 'none') expect([caseCount, sampleSize]).toEqual([null, null])
      else expect(sampleSize).toBe(total)
    }
  })

  it('has a board for every stage on which nothing lies upon anything else', () => {
    const boards = store.all('board')
    expect(boards.map(({ stage }) => stage)).toEqual(boardStages)
    for (const { id } of boards) {
      const { view, frames, items } = layoutBoard(store, id)
      const free = view.items.filter(({ frameId }) => frameId === null)
      const outer = [...frames.values(), ...free.map((item) => items.get(item.id)!)]
      expect(overlaps(outer)).toEqual([])
      expect(overlaps([...items.values()])).toEqual([])
      for (const item of view.items) {
        const frame = item.frameId === null ? undefined : frames.get(item.frameId)
        if (frame !== undefined) expect(isInside(items.get(item.id)!, frame)).toBe(true)
      }
    }
  })

  it('uses every kind of frame, and all fields of the sheets', () => {
    const frames = store.all('frame')
    expect(new Set(frames.map(({ kind }) => kind))).toEqual(new Set(frameKinds))
    for (const { id, kind } of frames) {
      const zones = sheetForm(kind)?.rows.flat() ?? []
      const filled = new Set(
        placedTypes.flatMap((type) =>
          store.pointingAt(type, 'frameId', id).map((record) => record.zone),
        ),
      )
      expect(zones.map(({ zone }) => zone).filter((zone) => !filled.has(zone))).toEqual([])
    }
  })

  it('draws on the eight ideas of the sheet, rates all others, and looks at some through Kano', () => {
    const ideas = store.all('idea')
    expect(ideas.filter(({ zone, sketch }) => zone !== '' && sketch === '')).toEqual([])
    expect(ideas.filter(({ impact, effort }) => impact === null || effort === null)).toEqual([])
    const inside = ideas.flatMap(({ sketch }) =>
      [...sketch.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    )
    expect(inside.filter(([x, y]) => x > sketchSize.width || y > sketchSize.height)).toEqual([])
    const kinds = new Set(ideas.map(({ kano }) => kano))
    expect([...kinds]).toEqual(
      expect.arrayContaining(['must-be', 'one-dimensional', 'attractive', 'indifferent', null]),
    )
    for (const { kano, kanoCounts } of ideas) {
      if (kanoCounts.length > 0) expect(tallyKano(kanoCounts)?.category).toBe(kano)
    }
  })

  it('has one closed vote by its own rules, with a tie behind the first', () => {
    const [round, ...others] = store.all('vote-round')
    expect(others).toEqual([])
    expect(round?.isClosed).toBe(true)
    const ballots = store
      .all('vote')
      .map(({ participantId, itemId, dots }) => ({ voterId: participantId, itemId, dots }))
    const rounds = tallyVotes(round!.itemIds, ballots)
    const ranks = rounds.ranked.map(({ rank }) => rank)
    expect(ranks[0]).toBe(1)
    expect(ranks[1]).toBeGreaterThan(1)
    expect(new Set(ranks).size).toBeLessThan(ranks.length)
    const electorate = new Set(round!.electorate)
    for (const { id, name } of store.all('participant')) {
      const votes = store.pointingAt('vote', 'participantId', id)
      expect(votes.map(({ dots }) => dots)).toEqual([1, 1, 1])
      expect(new Set(votes.map(({ itemId }) => itemId)).size).toBe(round!.dotsPerPerson)
      expect(electorate.has(name)).toBe(true)
    }
  })

  it('counts in its sessions what stands in the test', () => {
    const withSessions = store.all('test').filter(({ id }) => sessionsOf(id).length > 0)
    expect(withSessions).toHaveLength(1)
    for (const { id, treatedSuccesses, treatedTrials } of withSessions) {
      const sessions = sessionsOf(id)
      const tasks = store.pointingAt('test-task', 'testId', id)
      const alone = sessions.filter((session) =>
        store
          .pointingAt('task-result', 'sessionId', session.id)
          .every(({ outcome }, _, results) => {
            expect(results).toHaveLength(tasks.length)
            return outcome === 'success'
          }),
      )
      expect([alone.length, sessions.length]).toEqual([treatedSuccesses, treatedTrials])
      expect(sessions.filter(({ quote }) => quote === '')).toEqual([])
    }
  })

  it('has a to-be map that was made from today and differs where improvements say so', () => {
    const map = store.all('journey').find(({ state }) => state === 'to-be')
    expect(map?.originId).toBe(sample.asIsId)
    const touchpoints = store.all('touchpoint').filter(({ originId }) => originId !== null)
    expect(touchpoints).toHaveLength(20)
    const changed = touchpoints.filter(
      ({ actual, originId }) => actual !== store.get('touchpoint', originId!)?.actual,
    )
    const meant = store.all('link').filter(({ kind }) => kind === 'changes')
    expect(meant.map(({ toId }) => toId)).toEqual(
      expect.arrayContaining(changed.map(({ id }) => id)),
    )
  })

  it('takes at least two pains the whole way, and rests every pain on evidence', () => {
    const { full, painPoints, withEvidence } = coverage(threadGraph(store))
    expect(full).toBeGreaterThanOrEqual(3)
    expect(withEvidence).toBe(painPoints)
  })

  it('leaves breaks of several kinds to learn from, and no others', () => {
    const breaks = threadBreaks(threadGraph(store)).filter(({ isMinor }) => !isMinor)
    const kinds = new Set(breaks.map(({ kind }) => kind))
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'insight-from-one-source',
        'pain-without-question',
        'question-without-idea',
        'prototype-without-test',
      ]),
    )
    expect(breaks.length).toBeLessThanOrEqual(8)
  })

  it('gives the check little to say besides these', () => {
    const { open } = lint(store)
    const meant: readonly string[] = [...breakKinds, 'assumption-untested']
    expect(open.filter(({ rule }) => !meant.includes(rule))).toEqual([])
    expect(open.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(open.length).toBeLessThanOrEqual(8)
  })

  function sessionsOf(testId: string) {
    return store.pointingAt('test-session', 'testId', testId)
  }
})

function overlaps(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => [a, b] as const),
  )
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}
