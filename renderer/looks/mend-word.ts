/** What the button says that mends a break of the thread. */

import type { ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import type { TranslationKey } from '#renderer/i18n/i18n.ts'

/** What is missing says what to do, but for changes of the map: there it depends on how far they are. */
export function mendWord({ kind, mend }: ThreadBreak): TranslationKey {
  if (kind !== 'to-be-unchanged' && kind !== 'improvement-without-change') {
    return `thread.mend_${kind}`
  }
  if (mend.kind === 'make-to-be') return 'thread.mend_make-to-be'
  return mend.kind === 'open' ? 'thread.mend_change-to-be' : 'thread.mend_apply'
}
