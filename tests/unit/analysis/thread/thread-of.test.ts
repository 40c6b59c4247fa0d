/** The thread of a record: reasons, results, where parts of maps enter, circles, and the two ways to ask. */
import { describe, expect, it } from 'vitest'
import { indexedEdges } from '#shared/analysis/thread/thread-edges.ts'
import { entriesOf, threadOf } from '#shared/analysis/thread/thread-of.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'

const told = ({ store }: ThreadProject, id: string) => {
  const { entries, upstream, downstream } = threadOf(store, id)
  return {
    entries: [...entries].sort(),
    upstream: [...upstream].sort(),
    downstream: [...downstream].sort(),
  }
}

describe('the thread of a record', () => {
  it('has the reasons on one side and the results on the other', () => {
    expect(told(wholeChain(), 'question')).toEqual({
      entries: ['question'],
      upstream: ['insight', 'pain', 'voice-1', 'voice-2'],
      downstream: ['form-next', 'idea', 'improvement', 'prototype', 'test'],
    })
  })

  it('leaves out what only shares a reason', () => {
    const project = wholeChain().add('question', ['other']).link('insight', 'other')
    const { ids } = threadOf(project.store, 'question')
    expect(ids.has('other')).toBe(false)
    expect(threadOf(project.store, 'insight').ids.has('other')).toBe(true)
  })

  it('names the edges on its way, without those that pass it by', () => {
    const project = wholeChain().link('voice-1', 'idea')
    const { links } = threadOf(project.store, 'question')
    expect(links.has('voice-1--insight')).toBe(true)
    expect(links.has('idea--prototype')).toBe(true)
    expect(links.has('voice-1--idea')).toBe(false)
  })

  it('follows what an opportunity says of its pain points', () => {
    const project = wholeChain().opportunity('chance', ['pain'])
    expect(told(project, 'chance').upstream).toEqual(['insight', 'pain', 'voice-1', 'voice-2'])
    expect(threadOf(project.store, 'pain').downstream.has('chance')).toBe(true)
  })

  it('survives circles: what a test taught stays a reason where it was one', () => {
    const project = wholeChain()
      .linkAs('teaches', 'test', 'insight')
      .linkAs('teaches', 'test', 'idea')
    const before = told(wholeChain(), 'question')
    expect(told(project, 'question')).toEqual(before)
    expect(threadOf(project.store, 'question').links.has('test--insight')).toBe(true)
  })

  it('does not run on into the sisters of what a test taught', () => {
    const project = wholeChain()
      .add('question', ['sister'])
      .link('insight', 'sister')
      .linkAs('teaches', 'test', 'insight')
    expect(threadOf(project.store, 'question').ids.has('sister')).toBe(false)
  })

  it('leads from a test to what it taught, and on from there', () => {
    const project = wholeChain()
      .add('insight', ['lesson'])
      .add('question', ['next'])
      .linkAs('teaches', 'test', 'lesson')
      .link('lesson', 'next')
    expect(told(project, 'idea').downstream).toContain('next')
    expect(told(project, 'next').upstream).toContain('voice-1')
  })

  it('is empty for what takes no part, and for what is gone', () => {
    const { store } = wholeChain()
    for (const id of ['now', 'pains', 'gone']) expect(threadOf(store, id).ids.size).toBe(0)
  })

  it('ends even where a file links everything in a circle', () => {
    const project = new ThreadProject().add('question', ['q-1', 'q-2', 'q-3'])
    project.linkAs('asks', 'q-1', 'q-2').linkAs('asks', 'q-2', 'q-3').linkAs('asks', 'q-3', 'q-1')
    expect([...threadOf(project.store, 'q-1').ids].sort()).toEqual(['q-1', 'q-2', 'q-3'])
    expect(project.graph.nodes.size).toBe(3)
  })
})

describe('parts of maps and people', () => {
  it('enter by what hangs on them', () => {
    const project = wholeChain().pain('loose')
    expect(entriesOf(project.store, 'form')).toEqual(['pain'])
    expect([...entriesOf(project.store, 'step')].sort()).toEqual(['loose', 'pain'])
    expect([...entriesOf(project.store, 'stage')].sort()).toEqual(['loose', 'pain'])
    expect(threadOf(project.store, 'form').upstream.has('voice-1')).toBe(true)
  })

  it('of a to-be map tell what led to them', () => {
    const project = wholeChain()
    expect(told(project, 'form-next').upstream).toContain('voice-2')
    expect(entriesOf(project.store, 'step-next')).toEqual(['form-next'])
    expect(entriesOf(project.store, 'stage-next')).toEqual(['form-next'])
  })

  it('of a to-be map stand for what they were copied from', () => {
    const copy = make['pain-point']({
      id: 'pain-next',
      laneId: 'pains-next',
      stepId: 'step-next',
      originId: 'pain',
    })
    const project = wholeChain().put(copy)
    expect(entriesOf(project.store, 'pain-next')).toEqual(['pain'])
  })

  it('a persona enters by all that names it', () => {
    const project = wholeChain().put(make.persona({ id: 'min' }))
    project.pain('his', { personaIds: ['min'] }).add('insight', ['about'], { personaIds: ['min'] })
    expect([...entriesOf(project.store, 'min')].sort()).toEqual(['about', 'his'])
  })
})

it('the built graph has the edges that the indexes have', () => {
  const project = wholeChain().opportunity('chance', ['pain']).linkAs('teaches', 'test', 'insight')
  const { graph, store } = project
  const indexed = indexedEdges(store)
  const ids = (edges: readonly { readonly id: string }[]) => edges.map(({ id }) => id).sort()
  for (const id of graph.nodes.keys()) {
    expect(ids(graph.from(id))).toEqual(ids(indexed.from(id)))
    expect(ids(graph.to(id))).toEqual(ids(indexed.to(id)))
  }
  expect(graph.nodes.has('form-next')).toBe(true)
  expect(graph.nodes.has('form')).toBe(false)
})

it('a link from a part of a map, or to one that nothing changes, is no edge', () => {
  const project = wholeChain().linkAs('supports', 'voice-1', 'form')
  expect(project.graph.edges.map(({ id }) => id)).not.toContain('voice-1--form')
  expect(indexedEdges(project.store).to('form')).toEqual([])
})
