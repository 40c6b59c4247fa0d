/** What holds in every project at every moment, checked without the product's own indexes. */
import { isOrderKey } from '#shared/base/order-key.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { isCellItem, itemTypeOfLane } from '#shared/model/cells.ts'
import { isTargetType, referencesFrom, targetsOf } from '#shared/model/references.ts'
import type { AnyRecord, RecordByType, RecordType } from '#shared/model/schema.ts'

/** Links that lead nowhere and numbers that are none; empty while all is well. */
export function brokenLinks(records: readonly AnyRecord[]): readonly string[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const broken: string[] = []
  if (byId.size !== records.length) broken.push('two records share an id')
  for (const record of records) {
    for (const reference of referencesFrom(record.type)) {
      for (const target of targetsOf(record, reference)) {
        if (!isTargetType(reference, byId.get(target)?.type)) {
          broken.push(`${record.id}.${reference.field} leads nowhere: ${target}`)
        }
      }
    }
    for (const [field, value] of Object.entries(record)) {
      if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
        broken.push(`${record.id}.${field} is ${value}`)
      }
    }
  }
  return broken
}

/** All that a project promises while one person works on it; empty while all is well. */
export function brokenPromises(records: readonly AnyRecord[]): readonly string[] {
  const broken = [...brokenLinks(records)]
  const byId = new Map(records.map((record) => [record.id, record]))
  const get = <Type extends RecordType>(_: Type, id: string) =>
    byId.get(id) as RecordByType[Type] | undefined
  const seen = new Set<string>()
  const once = (what: string) => {
    if (seen.has(what)) broken.push(`twice: ${what}`)
    seen.add(what)
  }
  const stagesWithSteps = new Set<string>()
  for (const record of records) {
    if (record.type === 'project') once('project')
    if (record.type === 'step') stagesWithSteps.add(record.stageId)
    if (record.type === 'journey-persona') once(`${record.journeyId} ${record.personaId}`)
    if (record.type === 'emotion-point') {
      once(`${record.laneId} ${record.stepId} ${record.personaId}`)
    }
    if (record.type === 'link') {
      once(`link ${record.fromId} ${record.toId}`)
      if (record.fromId === record.toId) broken.push(`${record.id} leads back to its start`)
    }
    if (record.type === 'transition') {
      once(`arrow ${record.fromId} ${record.toId}`)
      const maps = [record.fromId, record.toId].map((id) => {
        const end = byId.get(id)
        return isCellItem(end) ? get('lane', end.laneId)?.journeyId : id
      })
      if (maps[0] !== maps[1]) broken.push(`${record.id} leads off its map`)
      if (record.fromId === record.toId) broken.push(`${record.id} leads back to its start`)
    }
    if (record.type === 'task-result') {
      once(`result ${record.sessionId} ${record.taskId}`)
      const session = get('test-session', record.sessionId)
      const task = get('test-task', record.taskId)
      if (session?.testId !== task?.testId) broken.push(`${record.id} lies between two tests`)
    }
    if (record.type === 'evidence' && record.transcriptId !== null && record.quoteEnd !== null) {
      const { length } = get('transcript', record.transcriptId)?.text ?? ''
      const start = record.quoteStart ?? Infinity
      if (start >= record.quoteEnd || record.quoteEnd > length) {
        broken.push(`${record.id} quotes ${start} to ${record.quoteEnd} of ${length}`)
      }
    }
    if ('order' in record) {
      if (!isOrderKey(record.order)) broken.push(`${record.id} has no usable order`)
      once(`${record.order} among ${siblingsOf(record)}`)
    }
    if (isPlaced(record) && record.frameId !== null) {
      const frame = get('frame', record.frameId)
      if (frame?.boardId !== record.boardId) broken.push(`${record.id} lies between two boards`)
    }
    if (record.type === 'connector') {
      for (const end of [byId.get(record.fromId), byId.get(record.toId)]) {
        const isHere = (isPlaced(end) || end?.type === 'frame') && end.boardId === record.boardId
        if (!isHere) broken.push(`${record.id} leads off its board`)
      }
    }
    if (record.type === 'vote' && record.participantId !== null) {
      once(`vote ${record.roundId} ${record.itemId} ${record.participantId}`)
      const round = get('vote-round', record.roundId)
      if (round?.itemIds.includes(record.itemId) !== true) broken.push(`${record.id} is on nothing`)
      const most = round?.isStackingAllowed === true ? round.dotsPerPerson : 1
      if (record.dots > most) broken.push(`${record.id} has ${record.dots} dots`)
    }
    if (isCellItem(record) || record.type === 'emotion-point') {
      const lane = get('lane', record.laneId)
      const stage = get('stage', get('step', record.stepId)?.stageId ?? '')
      if (lane?.journeyId !== stage?.journeyId) broken.push(`${record.id} lies between two maps`)
      const belongs = lane !== undefined && (itemTypeOfLane(lane.kind) ?? 'emotion-point')
      if (belongs !== record.type) broken.push(`${record.id} lies in a lane of ${lane?.kind}`)
    }
  }
  for (const record of records) {
    if (record.type === 'stage' && !stagesWithSteps.has(record.id)) {
      broken.push(`${record.id} has no step`)
    }
  }
  return broken
}

function siblingsOf(record: AnyRecord): string {
  if ('laneId' in record) return `items of ${record.laneId} ${record.stepId}`
  if ('stageId' in record) return `steps of ${record.stageId}`
  if (isPlaced(record)) return `what lies on ${record.boardId}`
  if ('boardId' in record) return `${record.type}s of ${record.boardId}`
  if ('testId' in record) return `${record.type}s of ${record.testId}`
  if (record.type === 'assumption') return `assumptions of ${record.ideaId}`
  if (record.type === 'attachment') return `attachments of ${record.ownerId}`
  if ('journeyId' in record) return `${record.type}s of ${record.journeyId}`
  if (record.type === 'trait' || record.type === 'persona-photo') {
    return `${record.type}s of ${record.personaId}`
  }
  return record.type
}
