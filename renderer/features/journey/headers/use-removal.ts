/** Removes a stage, step or lane, says what went along, and offers to take it back. */

import { isCellItem } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

type Sentence = TranslationKey &
  ('journey.stage_deleted' | 'journey.step_deleted' | 'journey.lane_deleted')

/** Runs the removal and tells it with the number of cards that were lost with it. */
export function useRemoval(): (sentence: Sentence, remove: () => void) => void {
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  const { focus } = useMap()
  const select = useSession((session) => session.select)
  return (sentence, remove) => {
    let count = 0
    const stop = document.workbench.listen((diff) => {
      const removed: readonly AnyRecord[] = [...diff.removed.values()]
      count = removed.filter(isCellItem).length
    })
    remove()
    stop()
    select([])
    // The header that had the keyboard is gone.
    focus()
    offerUndo(document, (undo) => {
      const id = toasts.show({
        text: translate(sentence, { count }),
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(id)
    })
  }
}
