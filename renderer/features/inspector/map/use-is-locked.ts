/** Whether the structure of a map is locked. */

import { useRecord } from '#renderer/state/document-hooks.ts'

export function useIsLocked(journeyId: string): boolean {
  return useRecord('journey', journeyId)?.isStructureLocked === true
}
