/** Setting what is expected and what comes: one step each, for one touchpoint or for several. */
import { describe, expect, it } from 'vitest'
import { clearCells } from '#shared/commands/cell-commands.ts'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const touchpointId = 'touchpoint-1'

describe('scores of a touchpoint', () => {
  it('are set one without the other, and taken back in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(scoreTouchpoints, { changes: [{ touchpointId, actual: 1 }] })
    expect(workbench.need('touchpoint', touchpointId)).toMatchObject({ expectation: 4, actual: 1 })
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('of several touchpoints are one step', () => {
    const workbench = smallWorkbench()
    const other = workbench.addCard('touchpoint', '이용', '충전기')
    const before = workbench.content()
    workbench.run(scoreTouchpoints, {
      changes: [
        { touchpointId, expectation: null, actual: null },
        { touchpointId: other, expectation: 5, actual: 5 },
      ],
    })
    expect(workbench.need('touchpoint', touchpointId).expectation).toBeNull()
    expect(workbench.need('touchpoint', other).actual).toBe(5)
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it.each([0, 6, 2.5])('are refused beside the scale, such as %d', (actual) => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    expect(() => workbench.run(scoreTouchpoints, { changes: [{ touchpointId, actual }] })).toThrow()
    expect(workbench.content()).toBe(before)
  })

  it('go when cells are cleared, while their touchpoints stay or go with them', () => {
    const workbench = smallWorkbench()
    const other = workbench.addCard('touchpoint', '이용', '충전기')
    workbench.run(scoreTouchpoints, { changes: [{ touchpointId: other, actual: 2 }] })
    const ids = { itemIds: [touchpointId], pointIds: [], ratedIds: [touchpointId, other] }
    workbench.run(clearCells, ids)
    expect(workbench.store.get('touchpoint', touchpointId)).toBeUndefined()
    expect(workbench.need('touchpoint', other)).toMatchObject({ title: '충전기', actual: null })
  })
})
