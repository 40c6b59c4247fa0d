/** Checks what `npm run bench` lets all windows do, and how it tells what came of it. */
import { describe, expect, it } from 'vitest'
import { benchDocument } from '#build/bench/window/document.mjs'
import { percentile } from '#build/bench/window/percentile.mjs'
import { medianOf, windowTable } from '#build/bench/window/window-report.mjs'

describe('the document of all contestants', () => {
  it.each([200, 400, 1000, 5000])('has just %i cards, spread over its grid', (size) => {
    const { cards, links, stages, lanes } = benchDocument(size)
    expect(cards).toHaveLength(size)
    expect(new Set(cards.map(({ id }) => id)).size).toBe(size)
    expect(new Set(cards.map(({ stage, lane }) => `${stage} ${lane}`)).size).toBe(
      stages.length * lanes.length,
    )
    expect(cards.every(({ text }) => text.split(' ').length === 12)).toBe(true)
    const ids = new Set(cards.map(({ id }) => id))
    expect(links.length).toBeGreaterThan(size / 12)
    expect(links.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true)
  })

  it('is the same each time', () => {
    expect(benchDocument(200)).toEqual(benchDocument(200))
  })
})

describe('what is told of it', () => {
  const run = (contestant: string, round: number, load: number) => ({
    contestant,
    size: 200,
    round,
    figures: { load, scriptReady: 100 },
    failures: [],
  })
  const runs = [
    run('throughline', 0, 30),
    run('throughline', 1, 10),
    run('throughline', 2, 20),
    run('excalidraw', 0, 80),
  ]

  it('are medians over the rounds', () => {
    expect(medianOf(runs, 'throughline', 200, 'load')).toBe(20)
    expect(medianOf(runs, 'throughline', 5000, 'load')).toBeUndefined()
  })

  it('takes for the code of a whiteboard’s canvas what it needs to be ready', () => {
    expect(medianOf(runs, 'excalidraw', 200, 'scriptMap')).toBe(100)
  })

  it('puts the ratio to Excalidraw beside what is aimed at, where Excalidraw took part', () => {
    const named = (name: string) => ({ name, label: name })
    const row = (table: string) => table.split('\n').find((line) => line.includes('load to first'))
    const cells = (table: string) =>
      row(table)
        ?.split('|')
        .map((cell) => cell.trim())
    const both = windowTable(runs, [named('throughline'), named('excalidraw')], 200)
    expect(cells(both)?.slice(2, -1)).toEqual(['ms', '20.0', '80.0', '0.250', '≤ 0.5'])
    const alone = windowTable(runs, [named('throughline')], 200)
    expect(cells(alone)?.slice(2, -1)).toEqual(['ms', '20.0'])
  })

  it('reads percentiles off as times that were measured', () => {
    expect([0.5, 0.95, 1].map((share) => percentile([5, 1, 4, 2, 3], share))).toEqual([3, 5, 5])
    expect(percentile([], 0.5)).toBeNaN()
  })
})
