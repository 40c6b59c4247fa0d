/** What goes along with copies to another project: tags by their names, arrows, in one step. */
import { beforeEach, describe, expect, it } from 'vitest'
import { putCells } from '#shared/commands/cell-commands.ts'
import { pasteNotes, removeNotes } from '#shared/commands/boards/note-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { tagsAlong } from '#shared/commands/remarks/copied-tags.ts'
import { addTag, putTag, removeTag, takeTagOff } from '#shared/commands/remarks/tag-commands.ts'
import { removeTransitions } from '#shared/commands/transitions/transition-commands.ts'
import { arrowsAmong } from '#shared/commands/transitions/arrows-of.ts'
import { readBoardClipboard, writeBoardClipboard } from '#shared/files/board-clipboard.ts'
import { readItemClipboard, writeItemClipboard } from '#shared/files/item-clipboard.ts'
import type { CellItem } from '#shared/model/cells.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const itemIds = ['card-tomorrow-1', 'card-tomorrow-2']

/** The clipboard's text for two cards with an arrow between them, the first with two tags. */
function copiedFrom(workbench: TestWorkbench): string {
  const { store } = workbench
  return writeItemClipboard({
    items: itemIds.map((id, column) => ({ item: store.find(id) as CellItem, column, row: 0 })),
    points: [],
    channels: [],
    arrows: arrowsAmong(store, itemIds),
    ...tagsAlong(store, itemIds),
  })
}

function tagNames(workbench: TestWorkbench, recordId: string): readonly string[] {
  return workbench.store
    .pointingAt('tagging', 'recordId', recordId)
    .map(({ tagId }) => workbench.need('tag', tagId).name)
    .sort()
}

function pasted(workbench: TestWorkbench, text: string): readonly string[] {
  const { items, ...along } = readItemClipboard(text)
  const cells = items.map(({ item }) => ({
    laneId: 'lane-tomorrow',
    step: 'step-4',
    personaId: null,
    overIds: [],
    content: { kind: 'items' as const, items: [item] },
  }))
  const changed = workbench.run(putCells, { cells, addedSteps: null, mode: 'add', along })
  return changed.flatMap((cell) => cell.itemIds)
}

let here: TestWorkbench
let there: TestWorkbench
let name: string

beforeEach(() => {
  here = smallWorkbench()
  name = here.need('tag', 'tag-1').name
  here.run(putTag, { tagId: 'tag-2', recordIds: ['card-tomorrow-1', 'note-1'] })
  // Another project: nothing of what is copied is there under its own id.
  there = smallWorkbench()
  there.run(removeItems, { itemIds })
  there.run(removeNotes, { ids: ['note-1'] })
  for (const tagId of ['tag-1', 'tag-2']) there.run(removeTag, { tagId })
})

describe('cards that are pasted into another project', () => {
  it('bring their tags, found by name or made, and the arrows among them, in one step', () => {
    const known = there.run(addTag, { name })
    const before = there.content()
    const [first = '', second = ''] = pasted(there, copiedFrom(here))
    expect(tagNames(there, first)).toEqual([name, '법무 확인'].sort())
    expect(there.store.pointingAt('tagging', 'tagId', known)).toMatchObject([{ recordId: first }])
    expect(there.store.all('tag')).toHaveLength(2)
    expect(there.store.pointingAt('transition', 'fromId', first)).toMatchObject([
      { toId: second, originId: null },
    ])
    expect(tagNames(there, second)).toEqual([])
    there.undo()
    expect(there.content()).toEqual(before)
  })

  it('follow their originals where those are here: what was taken off them since is not brought back', () => {
    const text = copiedFrom(here)
    here.run(removeTransitions, { transitionIds: ['transition-1'] })
    here.run(takeTagOff, { tagId: 'tag-2', recordIds: ['card-tomorrow-1'] })
    const [first = ''] = pasted(here, text)
    expect(here.store.pointingAt('transition', 'fromId', first)).toEqual([])
    expect(tagNames(here, first)).toEqual([name])
  })
})

describe('notes that are pasted into another project', () => {
  it('bring their tags', () => {
    const records = [here.need('note', 'note-1')]
    const text = writeBoardClipboard({ records, ...tagsAlong(here.store, ['note-1']) })
    const { records: copied, ...tags } = readBoardClipboard(text)
    const { boardId } = here.need('note', 'note-1')
    const [id = ''] = there.run(pasteNotes, { records: copied, tags, boardId, dx: 0, dy: 0 })
    expect(tagNames(there, id)).toEqual(['법무 확인'])
  })
})
