/** Checks that arrows are mended where their ends do not fit together. */
import { describe, expect, it } from 'vitest'
import { damaged, mend } from '#tests/helpers/damaged-project.ts'
import { make } from '#tests/helpers/make-records.ts'

describe('an arrow', () => {
  it('joins items of one map; what leads to a lane or to another map is removed, and it is told', () => {
    const fromId = 'card-tomorrow-1'
    const also = [
      make.transition({ id: 'to-lane', fromId, toId: 'lane-tomorrow' }),
      make.transition({ id: 'to-other-map', fromId, toId: 'touchpoint-1' }),
    ]
    const { get, mends } = mend(damaged({ also }))
    expect(get('transition-1')).toBeDefined()
    expect([get('to-lane'), get('to-other-map')]).toEqual([undefined, undefined])
    expect(mends).toEqual([
      { code: 'orphan-removed', recordId: 'to-lane', field: 'toId', target: 'lane-tomorrow' },
      { code: 'orphan-removed', recordId: 'to-other-map', field: 'toId', target: 'touchpoint-1' },
    ])
  })
})
