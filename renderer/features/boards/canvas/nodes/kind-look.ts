/** The picture that stands for each type of thing on a board. */

import type { PlacedType } from '#shared/model/board-items.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

const pictures: Readonly<Record<PlacedType, IconName>> = {
  note: 'notes',
  picture: 'image',
  evidence: 'evidence',
  insight: 'eye',
  'point-of-view': 'define',
  question: 'info',
  idea: 'idea',
  prototype: 'prototype',
  test: 'test',
  improvement: 'success',
}

export function kindIcon(type: PlacedType): IconName {
  return pictures[type]
}
