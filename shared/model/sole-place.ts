/** Says where there may be one record only, such as one vote of a person on a thing. */

import type { MendCode } from './mend.ts'
import type { AnyRecord } from './schema.ts'

/** A place for one record of a type, and what it is called when a second one was removed. */
export interface SolePlace {
  readonly place: string
  readonly code: MendCode
}

/** Records with the same place cannot stand beside each other; null for what may be anywhere. */
export function solePlaceOf(record: AnyRecord): SolePlace | null {
  switch (record.type) {
    case 'emotion-point':
      return sole('second-point-removed', record.laneId, record.stepId, record.personaId)
    case 'journey-persona':
      return sole('second-place-removed', record.journeyId, record.personaId)
    case 'vote':
      // Of those who have left nobody knows who is who, so all their votes count.
      return record.participantId === null
        ? null
        : sole('second-vote-removed', record.roundId, record.itemId, record.participantId)
    case 'channel-preference':
      return sole('second-place-removed', record.personaId, record.channelId)
    case 'tagging':
      return sole('second-tagging-removed', record.tagId, record.recordId)
    case 'transition':
      return sole('second-transition-removed', record.fromId, record.toId)
    case 'link':
      return sole('second-link-removed', record.fromId, record.toId)
    case 'task-result':
      return sole('second-result-removed', record.sessionId, record.taskId)
    default:
      return null
  }
}

function sole(code: MendCode, ...ids: readonly string[]): SolePlace {
  return { place: `${code} ${ids.join(' ')}`, code }
}
