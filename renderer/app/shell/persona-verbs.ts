/** What the navigation does with personas. */
import { addPersona } from '#shared/commands/persona-commands.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Adds a persona and opens its sheet. */
export function useAddPersona(): () => void {
  const run = useRun()
  const goTo = useSession((session) => session.goTo)
  return () => goTo({ kind: 'personas', personaId: run(addPersona, {}) })
}
