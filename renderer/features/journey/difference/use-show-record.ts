/** Leads from the list of differences to a record on its own map. */

import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'

export function useShowRecord(): (recordId: string) => void {
  const goToRecord = useGoToRecord()
  const choose = useJourneyViews((state) => state.choose)
  return (recordId) => {
    choose('map')
    goToRecord(recordId)
  }
}
