/** What goes along with copied records into a project that may know nothing of it. */

import type { Channel } from './records/channel.ts'
import type { Tag } from './records/tag.ts'
import type { Transition } from './records/transition.ts'

/** Tags, and which of the copied records carry them. */
export interface CopiedTags {
  readonly tags: readonly Tag[]
  readonly taggings: readonly { readonly recordId: string; readonly tagId: string }[]
}

/** What cards of a map name: channels and tags, and the arrows among them. */
export interface CopiedAlong extends CopiedTags {
  readonly channels: readonly Channel[]
  readonly arrows: readonly Transition[]
}

export const nothingAlong: CopiedAlong = { channels: [], tags: [], taggings: [], arrows: [] }
