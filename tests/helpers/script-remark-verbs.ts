/** The commands on tags, comments and saved views as verbs of random scripts. */
import {
  moveMapView,
  removeMapView,
  renameMapView,
  saveMapView,
  setOpeningView,
  updateMapView,
  type MapViewContent,
} from '#shared/commands/map-view-commands.ts'
import {
  addComment,
  editComment,
  removeComment,
  reopenComment,
  replyToComment,
  resolveComment,
} from '#shared/commands/remarks/comment-commands.ts'
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
import { tagColors } from '#shared/model/records/tag.ts'
import type { Draw } from './script-draw.ts'
import type { Verb } from './script-verbs.ts'

export const remarkVerbs: Readonly<Record<string, Verb>> = {
  [addTag.id]: (w, d) => w.run(addTag, { name: d.step.text }),
  [renameTag.id]: (w, d) => w.run(renameTag, { tagId: d.id('tag'), name: d.step.text }),
  [recolorTag.id]: (w, d) => w.run(recolorTag, { tagId: d.id('tag'), color: d.of(tagColors) }),
  [moveTag.id]: (w, d) => w.run(moveTag, { tagId: d.id('tag'), index: d.index() }),
  [removeTag.id]: (w, d) => w.run(removeTag, { tagId: d.id('tag') }),
  [mergeTags.id]: (w, d) => w.run(mergeTags, { tagId: d.id('tag'), intoId: d.id('tag') }),
  [putTag.id]: (w, d) => w.run(putTag, { tagId: d.id('tag'), recordIds: [d.anyId(), d.anyId()] }),
  [takeTagOff.id]: (w, d) => {
    const { tagId, recordId } = d.record('tagging')
    w.run(takeTagOff, { tagId, recordIds: [recordId] })
  },
  [addComment.id]: (w, d) =>
    w.run(addComment, {
      recordId: d.anyId(),
      text: d.step.text,
      authorId: d.idOrNull('participant'),
    }),
  [replyToComment.id]: (w, d) =>
    w.run(replyToComment, {
      commentId: d.id('comment'),
      text: d.step.text,
      authorId: d.idOrNull('participant'),
    }),
  [editComment.id]: (w, d) => w.run(editComment, { commentId: d.id('comment'), text: d.step.text }),
  [removeComment.id]: (w, d) => w.run(removeComment, { commentId: d.id('comment') }),
  [resolveComment.id]: (w, d) => {
    const heads = w.store.all('comment').filter(({ replyToId }) => replyToId === null)
    w.run(resolveComment, { commentId: d.of(heads).id })
  },
  [reopenComment.id]: (w, d) => w.run(reopenComment, { commentId: d.id('comment') }),
  [saveMapView.id]: (w, d) =>
    w.run(saveMapView, { journeyId: d.id('journey'), name: d.step.text, content: content(d) }),
  [updateMapView.id]: (w, d) =>
    w.run(updateMapView, { viewId: d.id('map-view'), content: content(d) }),
  [renameMapView.id]: (w, d) =>
    w.run(renameMapView, { viewId: d.id('map-view'), name: d.step.text }),
  [setOpeningView.id]: (w, d) =>
    w.run(setOpeningView, { viewId: d.id('map-view'), isOpening: d.index() > 0 }),
  [moveMapView.id]: (w, d) => w.run(moveMapView, { viewId: d.id('map-view'), index: d.index() }),
  [removeMapView.id]: (w, d) => w.run(removeMapView, { viewId: d.id('map-view') }),
}

function content(draw: Draw): MapViewContent {
  return {
    hiddenLaneIds: draw.ids('lane'),
    hiddenPersonaIds: draw.ids('persona'),
    channelIds: draw.ids('channel'),
    tagIds: draw.ids('tag'),
    leastSeverity: draw.step.score,
    text: draw.step.text,
  }
}
