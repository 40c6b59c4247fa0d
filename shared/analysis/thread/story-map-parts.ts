/** Where a pain point hurts today, and what a part of the to-be map says instead. */

import type { PainPoint } from '#shared/model/records/pain-point.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { isChangeable } from '#shared/model/thread.ts'
import { isOfType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { isStillAsBefore } from './map-changes.ts'

export interface StoryFeeling {
  readonly persona: Persona
  /** From -2 to 2. */
  readonly value: number
}

export interface StoryPain {
  readonly painPoint: PainPoint
  readonly stage: Stage | null
  readonly step: Step | null
  readonly touchpoint: Touchpoint | null
  readonly personas: readonly Persona[]
  /** How its personas (all of the map's, where it names none) feel at the step. */
  readonly feelings: readonly StoryFeeling[]
}

export interface StoryChange {
  readonly improvementId: string
  /** The part of the to-be map, and what it was copied from; null for what is new. */
  readonly now: Stage | Step | Touchpoint
  readonly before: Stage | Step | Touchpoint | null
  readonly stage: Stage | null
  readonly step: Step | null
  /** Whether the to-be map still says what the as-is map says. */
  readonly isUnchanged: boolean
}

export function painOf(reader: RecordReader, painPoint: PainPoint): StoryPain {
  const { stepId, touchpointId, personaIds } = painPoint
  const feelings = reader.pointingAt('emotion-point', 'stepId', stepId).flatMap((point) => {
    const persona = reader.get('persona', point.personaId)
    const isConcerned = personaIds.length === 0 || personaIds.includes(point.personaId)
    return persona === undefined || !isConcerned ? [] : [{ persona, value: point.value }]
  })
  return {
    painPoint,
    ...placeIn(reader, stepId),
    touchpoint: touchpointId === null ? null : (reader.get('touchpoint', touchpointId) ?? null),
    personas: personaIds.flatMap((id) => reader.get('persona', id) ?? []),
    feelings,
  }
}

/** Null where the target is no part of a map. */
export function changeOf(
  reader: RecordReader,
  improvementId: string,
  targetId: string,
): StoryChange | null {
  const now = reader.find(targetId)
  if (!isChangeable(now)) return null
  const before = now.originId === null ? undefined : reader.find(now.originId)
  const place =
    now.type === 'stage'
      ? { stage: now, step: null }
      : placeIn(reader, now.type === 'step' ? now.id : now.stepId)
  return {
    improvementId,
    now,
    before: isOfType(before, now.type) ? before : null,
    ...place,
    isUnchanged: isStillAsBefore(reader, targetId),
  }
}

function placeIn(reader: RecordReader, stepId: string) {
  const step = reader.get('step', stepId) ?? null
  const stage = step === null ? null : (reader.get('stage', step.stageId) ?? null)
  return { step, stage }
}
