/** Lists the commands on tags, comments and saved views for `registry.ts`. */

import type { Command } from '#shared/commands/command.ts'
import {
  moveMapView,
  removeMapView,
  renameMapView,
  saveMapView,
  setOpeningView,
  updateMapView,
} from '#shared/commands/map-view-commands.ts'
import {
  addComment,
  editComment,
  removeComment,
  reopenComment,
  replyToComment,
  resolveComment,
} from './comment-commands.ts'
import {
  addTag,
  mergeTags,
  moveTag,
  putTag,
  recolorTag,
  removeTag,
  renameTag,
  takeTagOff,
} from './tag-commands.ts'

export const remarkCommands = [
  addTag,
  renameTag,
  recolorTag,
  moveTag,
  removeTag,
  mergeTags,
  putTag,
  takeTagOff,
  addComment,
  replyToComment,
  editComment,
  removeComment,
  resolveComment,
  reopenComment,
  saveMapView,
  updateMapView,
  renameMapView,
  setOpeningView,
  moveMapView,
  removeMapView,
] as const satisfies readonly Command<never, unknown>[]
