/** Who writes on this laptop: the participant that was chosen, or nobody in particular. */

import { useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

export interface Writer {
  /** Null where nobody is named. */
  readonly id: string | null
  readonly name: string
}

export function useWriter(): Writer {
  const participant = useRecord('participant', useSession((session) => session.writingAs) ?? '')
  return participant === undefined
    ? { id: null, name: '' }
    : { id: participant.id, name: participant.name }
}
