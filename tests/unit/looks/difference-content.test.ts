/** What differs between two maps is said in words, in both languages, field by field. */
import { describe, expect, it } from 'vitest'
import { mapDifference } from '#shared/analysis/difference/map-difference.ts'
import { updateStage } from '#shared/commands/stage-commands.ts'
import { updateTouchpoint } from '#shared/commands/touchpoint-commands.ts'
import { moveItems } from '#shared/commands/item-commands.ts'
import { makeToBe } from '#shared/commands/thread/to-be-commands.ts'
import { schema, type RecordType } from '#shared/model/schema.ts'
import { createTranslator, isTranslationKey, type Language } from '#renderer/i18n/i18n.ts'
import { changeGroups, changeSummary } from '#renderer/looks/difference-content.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

function changed() {
  const workbench = smallWorkbench()
  const journeyId = workbench.run(makeToBe, { journeyId: 'journey-1', name: '내일' })
  const copy = (type: RecordType, originId: string): string =>
    workbench.store.all(type).find((each) => 'originId' in each && each.originId === originId)!.id
  workbench.run(updateStage, { stageId: copy('stage', 'stage-1'), fields: { name: '신청하기' } })
  workbench.run(updateTouchpoint, {
    touchpointId: copy('touchpoint', 'touchpoint-1'),
    fields: { actual: 5, channelIds: ['channel-app'], isMomentOfTruth: true },
  })
  const itemId = copy('card', 'card-1')
  const laneId = copy('lane', 'lane-action')
  const stepId = copy('step', 'step-3')
  workbench.run(moveItems, { moves: [{ itemId, laneId, stepId, index: 0 }] })
  return {
    reader: workbench.store,
    difference: mapDifference(workbench.store, 'journey-1', journeyId)!,
  }
}

describe('the differences of two maps', () => {
  it.each<[Language, string, readonly string[]]>([
    [
      'ko',
      '단계 1개 바뀜, 접점 1개 바뀜, 카드 1장 옮김, 감정 평균 0',
      ['채널: 앱, 전화 → 앱', '진실의 순간: 아니요 → 예', '실제: 3 → 5', '자리: 신청서 → 충전'],
    ],
    [
      'en',
      '1 stage changed, 1 touchpoint changed, 1 card moved, mean emotion 0',
      [
        'Channels: 앱, 전화 → 앱',
        'Moment of truth: no → yes',
        'Reality: 3 → 5',
        'Place: 신청서 → 충전',
      ],
    ],
  ])('are summed up and told one by one in %s', (language, summary, lines) => {
    const { reader, difference } = changed()
    const speech = { reader, translate: createTranslator(language), language }
    expect(changeSummary(speech, difference)).toBe(summary)
    const rows = changeGroups(speech, difference).flatMap((group) => group.rows)
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      ['신청', '신청하기'],
      ['설치 신청서', '설치 신청서'],
      ['신청서 쓰기', '신청서 쓰기'],
    ])
    const told = rows.flatMap((row) =>
      row.lines.map(({ label, before, after }) => `${label}: ${before} → ${after}`),
    )
    expect([...told].sort()).toEqual([...lines].sort())
  })

  it('have a word for every field that a part of a map has', () => {
    const types = [
      'stage',
      'step',
      'lane',
      'card',
      'touchpoint',
      'pain-point',
      'opportunity',
      'transition',
    ] as const
    const unsaid = [
      'order',
      'originId',
      'journeyId',
      'stageId',
      'stepId',
      'laneId',
      'width',
      'height',
      'isCollapsed',
    ]
    const fields = types.flatMap((type) => Object.keys(schema[type].shape))
    const missing = [...new Set(fields)].filter(
      (field) => !unsaid.includes(field) && !isTranslationKey(`difference.field_${field}`),
    )
    expect(missing).toEqual([])
  })
})
