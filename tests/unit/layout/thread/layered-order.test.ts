/** Order in layers: crossings are counted as they are, and avoided where they can be. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countCrossings,
  withFewCrossings,
  type Layers,
} from '#shared/layout/thread/layered-order.ts'

const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }))

describe('crossings', () => {
  it('are counted between neighbouring layers', () => {
    const layers = [
      ['a', 'b', 'c'],
      ['x', 'y', 'z'],
    ]
    expect(countCrossings({ layers, edges: edges('ax', 'by', 'cz') })).toBe(0)
    expect(countCrossings({ layers, edges: edges('az', 'by', 'cx') })).toBe(3)
    expect(countCrossings({ layers, edges: edges('ax', 'ay', 'bx', 'by') })).toBe(1)
  })

  it('are counted as every pair would be', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 20 }), (pairs) => {
        const layers = [0, 1].map((n) => [0, 1, 2, 3, 4, 5, 6].map((place) => `${n}.${place}`))
        const all = pairs.map(([from, to]) => ({ from: `0.${from}`, to: `1.${to}` }))
        const slow = pairs.flatMap(([a, b], n) =>
          pairs.slice(n + 1).filter(([c, d]) => (a - c) * (b - d) < 0),
        )
        expect(countCrossings({ layers, edges: all })).toBe(slow.length)
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, Layers, number]>([
    [
      'two chains written the wrong way round',
      {
        layers: [
          ['a', 'b'],
          ['y', 'x'],
          ['q', 'p'],
        ],
        edges: edges('ax', 'by', 'xp', 'yq'),
      },
      0,
    ],
    [
      'a tree that opens',
      {
        layers: [
          ['a', 'b'],
          ['v', 'x', 'w', 'y'],
          ['4', '1', '3', '2'],
        ],
        edges: edges('av', 'aw', 'bx', 'by', 'v1', 'w2', 'x3', 'y4'),
      },
      0,
    ],
    [
      'one card that two chains share',
      {
        layers: [
          ['c', 'a', 'b'],
          ['x', 'y'],
          ['r', 's'],
        ],
        edges: edges('ax', 'bx', 'by', 'cy', 'xs', 'yr'),
      },
      0,
    ],
    [
      'what cannot be drawn without one',
      {
        layers: [
          ['a', 'b'],
          ['x', 'y'],
        ],
        edges: edges('ax', 'ay', 'bx', 'by'),
      },
      1,
    ],
  ])('are avoided where possible: %s', (_name, graph, fewest) => {
    const layers = withFewCrossings(graph)
    expect(countCrossings({ layers, edges: graph.edges })).toBe(fewest)
    expect(layers.map((layer) => layer.toSorted())).toEqual(
      graph.layers.map((layer) => layer.toSorted()),
    )
  })

  it('leave a good order alone', () => {
    const graph = {
      layers: [
        ['b', 'a'],
        ['y', 'x'],
      ],
      edges: edges('by', 'ax'),
    }
    expect(withFewCrossings(graph)).toBe(graph.layers)
  })
})
