/** Copies a map as the one of tomorrow, as one step, and goes there. */

import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Null where nothing may be written. */
export function useMakeToBe(journeyId: string): (() => void) | null {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly, workbench } = useDocument()
  const goTo = useSession((session) => session.goTo)
  if (isReadOnly) return null
  return () => {
    const own = workbench.store.get('journey', journeyId)?.name ?? ''
    const name = translate('journey.to_be_name', { name: own })
    goTo({ kind: 'journey', journeyId: run(makeToBe, { journeyId, name }) })
  }
}
