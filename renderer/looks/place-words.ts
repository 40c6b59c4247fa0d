/** Says in words where a record lies: its map, stage and lane, or its board. */

import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { boardStages } from '#shared/model/records/board.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import { lookOf } from './record-look.ts'
import { stageWord } from './stage-look.ts'

/** "현재 여정 › 신청 › 행동", "아이디어 › 첫 보드"; the kind alone where it lies nowhere. */
export function placeWords(translate: Translate, reader: RecordReader, record: AnyRecord): string {
  const { journeyId, stepId, laneId, boardId } = placeOfRecord(reader, record.id)
  if (boardId !== null) return boardWords(translate, reader, boardId, record.id)
  const kind = translate(lookOf(record.type).word)
  if (journeyId === null) return kind
  if (record.type === 'journey') return kind
  const map = nameOr(translate, reader.get('journey', journeyId)?.name ?? '')
  if (record.type === 'stage' || record.type === 'lane') return joined(map, kind)
  const stageId = stepId === null ? undefined : reader.get('step', stepId)?.stageId
  const stage = stageId === undefined ? undefined : reader.get('stage', stageId)
  const stageName = stage === undefined ? [] : [nameOr(translate, stage.name)]
  if (record.type === 'step') return joined(map, ...stageName, kind)
  const lane = laneId === null ? undefined : reader.get('lane', laneId)
  return joined(map, ...stageName, ...(lane === undefined ? [] : [laneName(translate, lane)]))
}

function boardWords(
  translate: Translate,
  reader: RecordReader,
  boardId: string,
  recordId: string,
): string {
  const board = reader.get('board', boardId)
  const stage = boardStages.find((each) => each === board?.stage)
  if (board === undefined || stage === undefined) return ''
  const word = translate(stageWord(stage))
  return board.name === '' || board.id === recordId ? word : joined(word, board.name)
}

function joined(...parts: readonly string[]): string {
  return parts.join(' › ')
}
