/** Checks the links of copies whose targets are copied under another type. */
import { expect, it } from 'vitest'
import { pasteItems } from '#shared/commands/item-commands.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

it('keeps a pasted pain point at its touchpoint when the touchpoint’s copy becomes something else', () => {
  const workbench = smallWorkbench()
  const place = { laneId: 'lane-pain', stepId: 'step-2', index: null }
  const [touchpointCopy, painCopy] = workbench.run(pasteItems, {
    items: [
      { item: workbench.need('touchpoint', 'touchpoint-1'), place },
      { item: workbench.need('pain-point', 'pain-1'), place },
    ],
  })
  expect(workbench.store.find(touchpointCopy!)?.type).toBe('pain-point')
  expect(workbench.need('pain-point', painCopy!).touchpointId).toBe('touchpoint-1')
})
