/** What can be done with personas as a whole, each as one step that can be undone. */
import { addPersona, movePersona, removePersona } from '#shared/commands/persona-commands.ts'
import { duplicatePersona } from '#shared/commands/personas/copy-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { copyNow } from './copy/copy-now.ts'

export interface PersonaVerbs {
  /** Shows a persona's sheet. */
  show(personaId: string): void
  add(): void
  duplicate(personaId: string): void
  /** To the clipboard, for this project or another one. */
  copy(personaId: string): void
  /** To a place among the other personas. */
  move(personaId: string, index: number): void
  remove(personaId: string): void
}

export function usePersonaVerbs(): PersonaVerbs {
  const translate = useTranslate()
  const document = useDocument()
  const run = useRun()
  const toasts = useToasts()
  const goTo = useSession((session) => session.goTo)
  const { store } = document.workbench
  const show = (personaId: string): void => goTo({ kind: 'personas', personaId })
  const nameOf = (personaId: string): string =>
    store.get('persona', personaId)?.name || translate('persona.default_name')
  return {
    show,
    add: () => show(run(addPersona, {})),
    duplicate(personaId) {
      const name = translate('common.copy_of', { name: nameOf(personaId) })
      show(run(duplicatePersona, { personaId, name }))
    },
    copy: (personaId) => copyNow(personaId),
    move: (personaId, index) => run(movePersona, { personaId, index }),
    remove(personaId) {
      const name = nameOf(personaId)
      const ids = store.all('persona').map(({ id }) => id)
      const place = ids.indexOf(personaId)
      const neighbour = ids[place + 1] ?? ids[place - 1]
      run(removePersona, { personaId })
      goTo({ kind: 'personas', personaId: neighbour ?? null })
      offerUndo(document, (undo) => {
        const toast = toasts.show({
          text: translate('persona.deleted', { name }),
          action: {
            label: translate('common.undo'),
            onAction: () => {
              undo()
              show(personaId)
            },
          },
        })
        return () => toasts.dismiss(toast)
      })
    },
  }
}
