/** Checks that what `npm run bench` measures on are whole projects, of the size that is told, and always the same. */
import { describe, expect, it } from 'vitest'
import { madeProject } from '#build/bench/project/made-project.mjs'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { threadChains } from '#shared/analysis/thread/chains.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { RecordStore } from '#shared/store/record-store.ts'

type Kind = Parameters<typeof madeProject>[0]

// What is made up there is checked here by reading it as a file.
const made = (kind: Kind, size: number) => madeProject(kind, size) as unknown as AnyRecord[]

const opened = (kind: Kind, size: number): RecordStore => {
  const store = new RecordStore()
  store.load(made(kind, size))
  return store
}

describe.each(['map', 'thread', 'board'] as const)('a made-up project, mostly %s', (kind) => {
  it.each([200, 1000])('of %i records has that many, and nothing to mend', (size) => {
    const read = readProjectFile(writeProjectFile(made(kind, size), []))
    expect(read).toMatchObject({ ok: true, value: { mends: [] } })
    expect(made(kind, size)).toHaveLength(size)
  })

  it('is the same each time', () => {
    expect(made(kind, 500)).toEqual(made(kind, 500))
  })
})

it('an empty project has nothing on its map, its boards or in its thread', () => {
  const store = opened('empty', 0)
  expect(readProjectFile(writeProjectFile(store.everything(), []))).toMatchObject({ ok: true })
  const types = new Set([...store.everything()].map(({ type }) => type))
  expect([...types].sort()).toEqual(
    [
      'board',
      'channel',
      'journey',
      'journey-persona',
      'lane',
      'participant',
      'persona',
      'project',
      'stage',
      'step',
    ].sort(),
  )
})

it('a thread has chains that go all the way, and chains that break', () => {
  const graph = threadGraph(opened('thread', 1000))
  const chains = threadChains(graph)
  expect(chains.some(({ isComplete }) => isComplete)).toBe(true)
  expect(chains.some(({ isComplete }) => !isComplete)).toBe(true)
  expect(threadBreaks(graph).length).toBeGreaterThan(0)
})
