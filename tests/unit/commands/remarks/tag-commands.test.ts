/** Tags: making, putting on, taking off, merging, and where they go with what carries them. */
import { describe, expect, it } from 'vitest'
import { duplicateNotes } from '#shared/commands/boards/note-commands.ts'
import { moveItems, pasteItems } from '#shared/commands/item-commands.ts'
import { duplicatePersona } from '#shared/commands/personas/copy-commands.ts'
import {
  addTag,
  mergeTags,
  moveTag,
  putTag,
  recolorTag,
  removeTag,
  renameTag,
  takeTagOff,
} from '#shared/commands/remarks/tag-commands.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const names = (workbench: TestWorkbench) => workbench.store.all('tag').map(({ name }) => name)

function carriers(workbench: TestWorkbench, tagId: string): readonly string[] {
  return workbench.store
    .pointingAt('tagging', 'tagId', tagId)
    .map(({ recordId }) => recordId)
    .sort()
}

describe('a tag', () => {
  it('is made once, whatever the case of its letters, each with the next colour', () => {
    const workbench = smallWorkbench()
    const first = workbench.run(addTag, { name: 'MVP ' })
    const second = workbench.run(addTag, { name: '디자인' })
    expect(workbench.run(addTag, { name: 'mvp' })).toBe(first)
    const [mvp, design] = workbench.store.all('tag').slice(2)
    expect([mvp?.id, mvp?.name, design?.id]).toEqual([first, 'MVP', second])
    expect(mvp?.color).not.toBe(design?.color)
  })

  it('is renamed, recoloured and moved in one step each', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addTag, { name: '급함' })
    workbench.run(renameTag, { tagId: id, name: '이번 주' })
    workbench.run(recolorTag, { tagId: id, color: 'rust' })
    workbench.run(moveTag, { tagId: id, index: 0 })
    expect(workbench.need('tag', id)).toMatchObject({ name: '이번 주', color: 'rust' })
    expect(names(workbench)).toEqual(['이번 주', '다음 분기', '법무 확인'])
    workbench.undo()
    expect(names(workbench)).toEqual(['다음 분기', '법무 확인', '이번 주'])
  })

  it('is put on several records of any kind at once, once each, and taken off again', () => {
    const workbench = smallWorkbench()
    const tagId = workbench.run(addTag, { name: '급함' })
    const recordIds = ['stage-1', 'persona-han', 'note-1', 'pain-1']
    workbench.run(putTag, { tagId, recordIds })
    workbench.run(putTag, { tagId, recordIds: ['pain-1', 'pain-1'] })
    expect(carriers(workbench, tagId)).toEqual([...recordIds].sort())
    workbench.run(takeTagOff, { tagId, recordIds: ['stage-1', 'note-1', 'lane-action'] })
    expect(carriers(workbench, tagId)).toEqual(['pain-1', 'persona-han'])
    workbench.undo()
    expect(carriers(workbench, tagId)).toEqual([...recordIds].sort())
  })

  it('goes from all that carries it and from the views that ask for it, and comes back by undo', () => {
    const workbench = smallWorkbench()
    workbench.run(removeTag, { tagId: 'tag-1' })
    expect(workbench.store.all('tagging')).toEqual([])
    expect(workbench.need('map-view', 'map-view-1').tagIds).toEqual([])
    workbench.undo()
    expect(carriers(workbench, 'tag-1')).toEqual(['card-tomorrow-1'])
    expect(workbench.need('map-view', 'map-view-1').tagIds).toEqual(['tag-1'])
  })

  it('is merged into another one: nothing carries it twice, views ask for the other', () => {
    const workbench = smallWorkbench()
    const intoId = workbench.run(addTag, { name: '급함' })
    workbench.run(putTag, { tagId: 'tag-1', recordIds: ['pain-1', 'stage-1'] })
    workbench.run(putTag, { tagId: intoId, recordIds: ['pain-1'] })
    workbench.run(mergeTags, { tagId: 'tag-1', intoId })
    expect(carriers(workbench, intoId)).toEqual(['card-tomorrow-1', 'pain-1', 'stage-1'])
    expect(workbench.need('map-view', 'map-view-1').tagIds).toEqual([intoId])
    expect(names(workbench)).toEqual(['법무 확인', '급함'])
    workbench.undo()
    expect(carriers(workbench, 'tag-1')).toEqual(['card-tomorrow-1', 'pain-1', 'stage-1'])
  })
})

describe('what carries a tag', () => {
  it('keeps it when it becomes a card of another kind', () => {
    const workbench = smallWorkbench()
    workbench.run(putTag, { tagId: 'tag-1', recordIds: ['pain-1'] })
    const { stepId } = workbench.need('pain-point', 'pain-1')
    const [movedId = ''] = workbench.run(moveItems, {
      moves: [{ itemId: 'pain-1', laneId: 'lane-opportunity', stepId, index: null }],
    })
    expect(carriers(workbench, 'tag-1')).toEqual(['card-tomorrow-1', movedId].sort())
  })

  it('hands it to its copies: cards, notes and personas', () => {
    const workbench = smallWorkbench()
    workbench.run(putTag, { tagId: 'tag-1', recordIds: ['pain-1', 'note-1', 'persona-han'] })
    const item = workbench.need('pain-point', 'pain-1')
    const { laneId, stepId } = item
    const [cardId] = workbench.run(pasteItems, {
      items: [{ item, place: { laneId, stepId, index: null } }],
    })
    const [noteId] = workbench.run(duplicateNotes, { ids: ['note-1'], dx: 20, dy: 20 })
    const personaId = workbench.run(duplicatePersona, { personaId: 'persona-han', name: '김 2' })
    expect(carriers(workbench, 'tag-1')).toEqual(
      expect.arrayContaining([cardId, noteId, personaId]),
    )
  })
})
