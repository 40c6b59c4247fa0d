/** Jumps from the inspector to something on the map: selects it and puts the cursor there. */

import { isCellItem } from '#shared/model/cells.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Selects one record, or a place on an emotion line that may have no point yet. */
export function useReveal(): (id: string) => void {
  const { workbench } = useDocument()
  const select = useSession((session) => session.select)
  const setCursor = useSession((session) => session.setCursor)
  return (id) => {
    const record = workbench.store.find(id)
    if (isCellItem(record)) {
      const { laneId, stepId } = record
      setCursor({ laneId, stepId, itemId: id, personaId: null })
    } else if (record?.type === 'emotion-point') {
      const { laneId, stepId, personaId } = record
      setCursor({ laneId, stepId, itemId: null, personaId })
    }
    select([id])
  }
}
