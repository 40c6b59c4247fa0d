/** Takes a persona off a map; says what went along and offers to take that back. */
import { detachPersona } from '#shared/commands/journey-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

export function useDetach(personaId: string): (journeyId: string) => void {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  return (journeyId) => {
    const { store, history } = document.workbench
    const name = store.get('persona', personaId)?.name || translate('persona.default_name')
    const map = store.get('journey', journeyId)?.name || translate('journey.default_name')
    run(detachPersona, { journeyId, personaId })
    const removed = [...(history.state().undo?.diff.removed.values() ?? [])]
    const count = removed.filter(({ type }) => type === 'emotion-point').length
    offerUndo(document, (undo) => {
      const toast = toasts.show({
        text: translate(count > 0 ? 'persona.taken_off_with_points' : 'persona.taken_off', {
          name,
          map,
          count,
        }),
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(toast)
    })
  }
}
