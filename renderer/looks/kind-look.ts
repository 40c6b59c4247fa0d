/** How kinds of differences look: never by colour alone. */

import type { ChangeKind } from '#shared/analysis/difference/record-differences.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

export const kindIcon: Readonly<Record<ChangeKind, IconName>> = {
  added: 'add',
  removed: 'minus',
  moved: 'move-right',
  changed: 'edit',
}

export const kindTone: Readonly<Record<ChangeKind, Tone>> = {
  added: 'opportunity',
  removed: 'pain',
  moved: 'blue',
  changed: 'ochre',
}
