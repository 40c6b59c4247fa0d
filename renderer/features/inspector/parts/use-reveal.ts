/** Leads from the inspector to another record: on the thread it is only selected, elsewhere its place is opened. */

import { stationOf } from '#shared/model/thread.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { useSession } from '#renderer/state/session.ts'

/** Selects one record, or a place on an emotion line that may have no point yet. */
export function useReveal(): (id: string) => void {
  const { store } = useDocument().workbench
  const goTo = useGoToRecord()
  return (id) => {
    const type = store.find(id)?.type
    const { place, select } = useSession.getState()
    // The thread shows all that takes part in it; what does not has a place of its own.
    const isShown = place.kind === 'thread' && type !== undefined && stationOf(type) !== null
    if (isShown) select([id])
    else goTo(id, { keepsFocus: true })
  }
}
