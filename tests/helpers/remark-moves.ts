/** Random moves with tags, comments and saved views. */
import * as views from '#shared/commands/map-view-commands.ts'
import * as comments from '#shared/commands/remarks/comment-commands.ts'
import * as tags from '#shared/commands/remarks/tag-commands.ts'
import { tagColors } from '#shared/model/records/tag.ts'
import type { Scene } from './arbitrary-commands.ts'

export const remarkMoves: Readonly<Record<string, (scene: Scene) => void>> = {
  'tag.add': ({ run, text }) => void run(tags.addTag, { name: text }),
  'tag.rename': ({ run, id, text }) => run(tags.renameTag, { tagId: id('tag', 0), name: text }),
  'tag.recolor': ({ run, id, one }) =>
    run(tags.recolorTag, { tagId: id('tag', 0), color: one(tagColors, 1) }),
  'tag.move': ({ run, id, dice }) =>
    run(tags.moveTag, { tagId: id('tag', 0), index: dice[1]! % 5 }),
  'tag.remove': ({ run, id }) => run(tags.removeTag, { tagId: id('tag', 0) }),
  'tag.merge': ({ run, id, one, reader }) => {
    const tagId = id('tag', 0)
    const others = reader.all('tag').filter((tag) => tag.id !== tagId)
    const intoId = others.length === 0 ? tagId : one(others, 1).id
    run(tags.mergeTags, { tagId, intoId })
  },
  'tag.put': ({ run, id, cellItem }) =>
    run(tags.putTag, { tagId: id('tag', 0), recordIds: [cellItem(1), id('stage', 2)] }),
  'tag.take-off': ({ run, reader, one, id }) => {
    const tagging = one([...reader.all('tagging'), undefined], 0)
    const tagId = tagging?.tagId ?? id('tag', 1)
    run(tags.takeTagOff, { tagId, recordIds: [tagging?.recordId ?? id('lane', 2)] })
  },
  'comment.add': ({ run, cellItem, id, isOn, text }) =>
    void run(comments.addComment, {
      recordId: isOn ? cellItem(0) : id('persona', 0),
      text,
      authorId: isOn ? null : id('participant', 1),
    }),
  'comment.reply': ({ run, id, text }) =>
    void run(comments.replyToComment, { commentId: id('comment', 0), text, authorId: null }),
  'comment.edit': ({ run, id, text }) =>
    run(comments.editComment, { commentId: id('comment', 0), text }),
  'comment.remove': ({ run, id }) => run(comments.removeComment, { commentId: id('comment', 0) }),
  'comment.resolve': ({ run, id }) => run(comments.resolveComment, { commentId: id('comment', 0) }),
  'comment.reopen': ({ run, id, one, reader }) => {
    const resolved = reader.all('comment').filter(({ isResolved }) => isResolved)
    const commentId = resolved.length === 0 ? id('comment', 0) : one(resolved, 1).id
    run(comments.reopenComment, { commentId })
  },
  'map-view.save': (scene) =>
    void scene.run(views.saveMapView, {
      journeyId: scene.id('journey', 0),
      name: scene.text,
      content: contentOf(scene),
    }),
  'map-view.update': (scene) =>
    scene.run(views.updateMapView, {
      viewId: scene.id('map-view', 0),
      content: contentOf(scene),
    }),
  'map-view.rename': ({ run, id, text }) =>
    run(views.renameMapView, { viewId: id('map-view', 0), name: text }),
  'map-view.set-opening': ({ run, id, dice }) =>
    run(views.setOpeningView, { viewId: id('map-view', 0), isOpening: dice[1]! % 3 > 0 }),
  'map-view.move': ({ run, id, dice }) =>
    run(views.moveMapView, { viewId: id('map-view', 0), index: dice[1]! % 4 }),
  'map-view.remove': ({ run, id }) => run(views.removeMapView, { viewId: id('map-view', 0) }),
}

function contentOf({ some, one, text }: Scene): views.MapViewContent {
  return {
    hiddenLaneIds: some('lane', 1),
    hiddenPersonaIds: some('persona', 2),
    channelIds: some('channel', 3),
    tagIds: some('tag', 1),
    leastSeverity: one([null, 1, 3, 5], 2),
    text,
  }
}
