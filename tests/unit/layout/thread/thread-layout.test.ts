/** The picture of the thread: columns, groups, straight chains, missing cards, and that it is steady. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { layoutThread, type ThreadLayout } from '#shared/layout/thread/thread-layout.ts'
import { threadMetrics } from '#shared/layout/thread/thread-metrics.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'

const laidOut = (project: ThreadProject, personaId: string | null = null, old?: ThreadLayout) => {
  const { graph } = project
  return layoutThread({ graph, breaks: threadBreaks(graph), personaId }, old)
}
const card = (layout: ThreadLayout, id: string) => {
  const box = layout.cards.get(id) ?? layout.missing.get(id)
  if (box === undefined) throw new Error(`${id} is not shown`)
  return box
}
const middle = (layout: ThreadLayout, id: string) => {
  const { y, height } = card(layout, id)
  return y + height / 2
}

/** Cards never overlap and never leave the picture. */
function expectTidy(layout: ThreadLayout) {
  const boxes = [...layout.cards.values(), ...layout.missing.values()]
  for (const [n, a] of boxes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(layout.width)
    expect(a.y + a.height).toBeLessThanOrEqual(layout.height)
    for (const b of boxes.slice(n + 1)) {
      const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
      const isAbove = a.y + a.height <= b.y || b.y + b.height <= a.y
      expect(isBeside || isAbove).toBe(true)
    }
  }
}

describe('columns', () => {
  it('stand for the stations; empty ones are narrow', () => {
    const layout = laidOut(
      new ThreadProject().pain('pain').add('evidence', ['voice']).link('voice', 'pain'),
    )
    const widths = layout.columns.map(({ station, width }) => [station, width])
    expect(Object.fromEntries(widths)).toMatchObject({
      evidence: threadMetrics.cardWidth,
      insight: threadMetrics.emptyWidth,
      'pain-point': threadMetrics.cardWidth,
      question: threadMetrics.cardWidth,
      idea: threadMetrics.emptyWidth,
    })
  })

  it('count all there is, also what is not shown', () => {
    const layout = laidOut(wholeChain().add('evidence', ['loose-1', 'loose-2']))
    const [evidence] = layout.columns
    expect(evidence).toMatchObject({ station: 'evidence', total: 4, shown: 2 })
    expect(layout.cards.has('loose-1')).toBe(false)
  })

  it('give questions a second layer behind the areas they are asked of', () => {
    const project = wholeChain().opportunity('chance', ['pain']).link('chance', 'question')
    const layout = laidOut(project)
    expect(card(layout, 'chance').x).toBeLessThan(card(layout, 'question').x)
    expectTidy(layout)
    expect(card(laidOut(wholeChain()), 'question').x).toBeLessThan(card(layout, 'question').x)
  })
})

describe('chains', () => {
  it('run straight where nothing branches', () => {
    const layout = laidOut(wholeChain())
    const heights = ['pain', 'question', 'idea', 'prototype', 'test', 'improvement', 'form-next']
    expect(new Set(heights.map((id) => Math.round(middle(layout, id))))).toHaveLength(1)
    expect(middle(layout, 'voice-1')).toBeLessThan(middle(layout, 'insight'))
    expect(middle(layout, 'voice-2')).toBeGreaterThan(middle(layout, 'insight'))
    expectTidy(layout)
  })

  it('stand in the order of their pain points; shared cards are drawn once, side by side', () => {
    const project = new ThreadProject().pain('first').pain('between').pain('last')
    project.add('question', ['shared']).link('first', 'shared').link('last', 'shared')
    const layout = laidOut(project)
    expect(layout.groups.map(({ id }) => id)).toEqual(['first', 'between'])
    expect(middle(layout, 'last')).toBeLessThan(middle(layout, 'between'))
    expectTidy(layout)
  })

  it('start and end at the edges of their cards, and pass others by', () => {
    const project = wholeChain().add('evidence', ['straight']).link('straight', 'question')
    const layout = laidOut(project)
    const curve = layout.curves.find(({ id }) => id === 'straight--question')
    const [from, to] = [card(layout, 'straight'), card(layout, 'question')]
    expect(curve?.points[0]).toEqual({ x: from.x + from.width, y: from.y + from.height / 2 })
    expect(curve?.points.at(-1)).toEqual({ x: to.x, y: to.y + to.height / 2 })
    const between = curve?.points.slice(1, -1) ?? []
    expect(between.length).toBeGreaterThan(0)
    for (const point of between) {
      for (const box of layout.cards.values()) {
        const isInside = point.x >= box.x && point.x <= box.x + box.width
        if (isInside) expect(point.y < box.y || point.y > box.y + box.height).toBe(true)
      }
    }
  })

  it('lead back where a test taught', () => {
    const layout = laidOut(wholeChain().linkAs('teaches', 'test', 'insight'))
    const back = layout.curves.filter(({ isBack }) => isBack)
    expect(back.map(({ id }) => id)).toEqual(['test--insight'])
  })
})

describe('a missing card', () => {
  it('stands beside what it is missing from, at its station', () => {
    const layout = laidOut(
      new ThreadProject().pain('pain').add('evidence', ['voice']).link('voice', 'pain'),
    )
    const id = 'pain-without-question pain'
    expect(card(layout, id).x).toBeGreaterThan(card(layout, 'pain').x)
    expect(middle(layout, id)).toBeCloseTo(middle(layout, 'pain'), 0)
    expect(layout.curves.find((curve) => curve.isToMissing)).toMatchObject({
      fromId: 'pain',
      toId: id,
    })
  })

  it('stands in front of what needs a reason', () => {
    const layout = laidOut(
      new ThreadProject().pain('pain').add('question', ['asked']).link('pain', 'asked'),
    )
    const id = 'pain-without-evidence pain'
    expect(card(layout, id).x).toBeLessThan(card(layout, 'pain').x)
    expect(layout.curves.find((curve) => curve.toId === 'pain')).toMatchObject({ fromId: id })
  })

  it('has no place where a result is missing in the card itself', () => {
    const layout = laidOut(new ThreadProject().add('test', ['test'], { status: 'done' }))
    expect([...layout.missing.keys()]).toEqual([])
    expect(layout.cards.has('test')).toBe(true)
  })
})

it('shows one persona with all that led to it and came of it', () => {
  const project = wholeChain()
    .put(make.persona({ id: 'min' }))
    .pain('other')
  project.pain('pain', { personaIds: ['min'] })
  const layout = laidOut(project, 'min')
  expect(layout.cards.has('voice-1')).toBe(true)
  expect(layout.cards.has('form-next')).toBe(true)
  expect(layout.cards.has('other')).toBe(false)
})

it('keeps what did not move when one chain is added at the end', () => {
  const project = wholeChain()
  const before = laidOut(project)
  const after = laidOut(project.pain('new'), null, before)
  for (const [id, box] of before.cards) expect(after.cards.get(id)).toBe(box)
})

describe('laid out again after a change', () => {
  const twoChains = () => {
    const project = wholeChain().pain('second', { title: '둘째' })
    return project.add('question', ['asked']).link('second', 'asked')
  }
  const curve = (layout: ThreadLayout, id: string) => {
    const found = layout.curves.find((each) => each.id === id)
    if (found === undefined) throw new Error(`${id} is not shown`)
    return found
  }

  it('keeps the curves of groups that stayed as they were', () => {
    const project = twoChains()
    const before = laidOut(project)
    const after = laidOut(
      project.add('question', ['asked'], { title: '새로 물은 말' }),
      null,
      before,
    )
    expect(after.cards.get('asked')?.titleLines).toEqual(['새로 물은 말'])
    for (const each of before.curves) expect(curve(after, each.id)).toBe(each)
  })

  it('moves a group below one that grew, with its curves', () => {
    const project = twoChains()
    const before = laidOut(project)
    const long = '아주 긴 제목이라 몇 줄이나 되는 목소리 '.repeat(6)
    const after = laidOut(project.add('evidence', ['voice-1'], { title: long }), null, before)
    expect(card(after, 'second').y).toBeGreaterThan(card(before, 'second').y)
    expect(curve(after, 'second--asked')).not.toEqual(curve(before, 'second--asked'))
    expect(after).toEqual(laidOut(project))
  })

  it('places a group anew where a link joins other cards of it', () => {
    const project = wholeChain()
    const before = laidOut(project)
    const after = laidOut(project.link('voice-2', 'question'), null, before)
    expect(after).toEqual(laidOut(project))
    expect(after.curves).toHaveLength(before.curves.length + 1)
  })

  it('follows columns that become narrow', () => {
    const project = twoChains().add('evidence', ['said'])
    project.link('said', 'second').link('said', 'asked')
    const before = laidOut(project)
    project.store.transact('user', (transaction) => transaction.remove('insight'))
    expect(laidOut(project, null, before)).toEqual(laidOut(project))
  })
})

it('is empty where there is nothing', () => {
  expect(laidOut(new ThreadProject())).toMatchObject({ height: 0, groups: [], curves: [] })
})

describe('any thread', () => {
  const types = [
    'evidence',
    'insight',
    'question',
    'idea',
    'prototype',
    'test',
    'improvement',
  ] as const
  const anyThread = fc.record({
    counts: fc.array(fc.nat(4), { minLength: types.length, maxLength: types.length }),
    pains: fc.nat(4),
    links: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 40 }),
  })
  /** Gives the ids of all that may be linked. */
  const build = (
    project: ThreadProject,
    { counts, pains }: { counts: number[]; pains: number },
  ) => {
    const named = (type: string, count: number) =>
      Array.from({ length: count }, (_, n) => `${type}-${n}`)
    for (const id of named('pain', pains)) project.pain(id)
    const own = types.flatMap((type, n) => {
      const ids = named(type, counts[n] ?? 0)
      if (ids.length > 0) project.add(type, ids)
      return ids
    })
    return [...own, ...named('pain', pains)]
  }
  const linkSome = (project: ThreadProject, ids: readonly string[], links: [number, number][]) => {
    for (const [a, b] of links) {
      const [from, to] = [ids[a % ids.length], ids[b % ids.length]]
      if (from === undefined || to === undefined || from === to) continue
      try {
        project.link(from, to)
      } catch {
        // Not every two fit.
      }
    }
  }

  it('is tidy, and the same each time', () => {
    fc.assert(
      fc.property(anyThread, (thread) => {
        const project = new ThreadProject()
        linkSome(project, build(project, thread), thread.links)
        const layout = laidOut(project)
        expectTidy(layout)
        expect(laidOut(project)).toEqual(layout)
      }),
      { numRuns: 60 },
    )
  })

  it('comes out the same after changes, whether laid out before or not', () => {
    const change = fc.record({
      retitled: fc.nat(40),
      words: fc.nat(30),
      links: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 3 }),
      unlinked: fc.nat(40),
    })
    fc.assert(
      fc.property(anyThread, fc.array(change, { maxLength: 5 }), (thread, changes) => {
        const project = new ThreadProject()
        const ids = build(project, thread)
        linkSome(project, ids, thread.links)
        let layout = laidOut(project)
        for (const { retitled, words, links, unlinked } of changes) {
          const record = project.store.find(ids[retitled % ids.length] ?? '')
          if (record !== undefined && 'title' in record) {
            project.put({ ...record, title: '말 '.repeat(words) })
          }
          linkSome(project, ids, links)
          const old = project.store.all('link')
          const gone = old[unlinked % old.length]
          if (gone !== undefined) project.store.transact('user', (each) => each.remove(gone.id))
          layout = laidOut(project, null, layout)
          expect(layout).toEqual(laidOut(project))
        }
      }),
      { numRuns: 60 },
    )
  })
})
