/** Says which texts find and replace must leave as they are, and why. */

import { criterionFields, isCriterionLocked } from '#shared/commands/boards/criterion-lock.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/**
 * `locked`: it is locked on its board; `structure`: the map's stages, steps and lanes
 * are; `criterion`: a test's criterion, once its first result is in; `words`: what somebody said.
 */
export type TextLock = 'locked' | 'structure' | 'criterion' | 'words'

const criterion: readonly string[] = criterionFields

/** Why a text may not be replaced; null where it may. */
export function textLock(reader: RecordReader, record: AnyRecord, field: string): TextLock | null {
  if ('isLocked' in record && record.isLocked) return 'locked'
  switch (record.type) {
    case 'stage':
    case 'lane':
      return structureLock(reader, record.journeyId)
    case 'step':
      return structureLock(reader, reader.get('stage', record.stageId)?.journeyId ?? '')
    case 'test':
      return criterion.includes(field) && isCriterionLocked(reader, record.id) ? 'criterion' : null
    case 'transcript':
      return field === 'text' ? 'words' : null
    case 'evidence':
      return field === 'title' && record.transcriptId !== null ? 'words' : null
    default:
      return null
  }
}

function structureLock(reader: RecordReader, journeyId: string): TextLock | null {
  return reader.get('journey', journeyId)?.isStructureLocked === true ? 'structure' : null
}
