/** Commands on tags, and on what carries them. */

import { cleanLine } from '#shared/base/text.ts'
import { tagColors, type Tag, type TagColor } from '#shared/model/records/tag.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'

/**
 * Adds a tag behind the others, or gives the one that already has the name, however its letters
 * are cased. Without a colour it gets the next one in turn. Gives its id.
 */
export const addTag = defineCommand<
  { readonly name: string; readonly color?: TagColor | undefined },
  string
>({
  id: 'tag.add',
  run(transaction, { name, color }, { newId }) {
    const known = tagNamed(transaction.all('tag'), name)
    if (known !== undefined) return known.id
    const tags = transaction.all('tag')
    const id = newId('tag')
    transaction.create('tag', id, {
      order: keyAt(transaction, tags, tags.length),
      name: cleanLine(name),
      color: color ?? tagColors[tags.length % tagColors.length]!,
    })
    return id
  },
})

export const renameTag = defineCommand<{ readonly tagId: string; readonly name: string }>({
  id: 'tag.rename',
  run(transaction, { tagId, name }) {
    transaction.update('tag', tagId, { name })
  },
})

export const recolorTag = defineCommand<{ readonly tagId: string; readonly color: TagColor }>({
  id: 'tag.recolor',
  run(transaction, { tagId, color }) {
    transaction.update('tag', tagId, { color })
  },
})

/** Moves a tag to a place among the others. */
export const moveTag = defineCommand<{ readonly tagId: string; readonly index: number }>({
  id: 'tag.move',
  run(transaction, { tagId, index }) {
    const others = transaction.all('tag').filter(({ id }) => id !== tagId)
    transaction.update('tag', tagId, { order: keyAt(transaction, others, index) })
  },
})

/** Removes a tag, also from all that carries it and from the saved views that ask for it. */
export const removeTag = defineCommand<{ readonly tagId: string }>({
  id: 'tag.remove',
  run(transaction, { tagId }) {
    transaction.remove(transaction.need('tag', tagId).id)
  },
})

/** Puts a tag in the place of another one wherever that is used, and removes the other one. */
export const mergeTags = defineCommand<{ readonly tagId: string; readonly intoId: string }>({
  id: 'tag.merge',
  run(transaction, { tagId, intoId }) {
    if (tagId === intoId) return
    transaction.need('tag', intoId)
    const carrying = carriersOf(transaction, intoId)
    for (const { id, recordId } of transaction.pointingAt('tagging', 'tagId', tagId)) {
      if (!carrying.has(recordId)) transaction.update('tagging', id, { tagId: intoId })
    }
    for (const { id, tagIds } of transaction.pointingAt('map-view', 'tagIds', tagId)) {
      const merged = tagIds.map((each) => (each === tagId ? intoId : each))
      transaction.update('map-view', id, { tagIds: [...new Set(merged)] })
    }
    transaction.remove(tagId)
  },
})

/** One tag and the records it is about. */
export interface TagOnRecords {
  readonly tagId: string
  readonly recordIds: readonly string[]
}

/** Puts a tag on records; those that carry it already keep it once. */
export const putTag = defineCommand<TagOnRecords>({
  id: 'tag.put',
  run(transaction, { tagId, recordIds }, { newId }) {
    const carrying = new Set(carriersOf(transaction, tagId))
    for (const recordId of recordIds) {
      if (carrying.has(recordId)) continue
      carrying.add(recordId)
      transaction.create('tagging', newId('tagging'), { tagId, recordId })
    }
  },
  labelArgs: ({ recordIds }) => ({ count: recordIds.length }),
})

/** Takes a tag off records. */
export const takeTagOff = defineCommand<TagOnRecords>({
  id: 'tag.take-off',
  run(transaction, { tagId, recordIds }) {
    const meant = new Set(recordIds)
    for (const { id, recordId } of transaction.pointingAt('tagging', 'tagId', tagId)) {
      if (meant.has(recordId)) transaction.remove(id)
    }
  },
  labelArgs: ({ recordIds }) => ({ count: recordIds.length }),
})

/** The tag that is called so, upper and lower case alike. */
export function tagNamed(tags: readonly Tag[], name: string): Tag | undefined {
  const wanted = cleanLine(name).toLowerCase()
  return tags.find((tag) => tag.name.toLowerCase() === wanted)
}

function carriersOf(transaction: Transaction, tagId: string): ReadonlySet<string> {
  return new Set(transaction.pointingAt('tagging', 'tagId', tagId).map(({ recordId }) => recordId))
}
