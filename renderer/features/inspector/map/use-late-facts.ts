/** Works out the figures of a map after everything else is drawn: a large map takes a moment. */

import { useDeferredValue, useMemo } from 'react'
import { journeyFacts, type JourneyFacts } from '#shared/analysis/journey-facts.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'

/** The figures, at most a moment behind what is typed on the map. */
export function useLateFacts(journeyId: string): JourneyFacts {
  const { signal, workbench } = useDocument()
  const revision = useDeferredValue(useSelected(() => signal.getState().revision, [signal]))
  return useMemo(
    () => factsAt(workbench.store, journeyId, revision),
    [workbench, journeyId, revision],
  )
}

/** The revision only says that the records have changed; they are read as they are now. */
function factsAt(reader: RecordReader, journeyId: string, _revision: number): JourneyFacts {
  return journeyFacts(reader, journeyId)
}
