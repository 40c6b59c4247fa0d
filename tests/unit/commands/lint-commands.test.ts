/** Exceptions and fixes of the lint as commands: what they change, and that one step takes it back. */
import { describe, expect, it } from 'vitest'
import { lint, type Finding } from '#shared/analysis/lint/lint.ts'
import type { RuleId } from '#shared/analysis/lint/lint-rules.ts'
import { mergeChannels, updateChannel } from '#shared/commands/channel-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { duplicateJourney } from '#shared/commands/journey-commands.ts'
import { unwaiveFinding, waiveFinding } from '#shared/commands/lint-commands.ts'
import { runLintFix } from '#shared/commands/lint-fixes.ts'
import { LintedMap } from '#tests/helpers/linted-map.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const rule = 'opportunity-without-owner'
const recordId = 'opportunity-1'

describe('an exception', () => {
  it('is kept with its reason and its day, and taken back in one step', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    workbench.run(waiveFinding, {
      recordId: 'stage-2',
      rule: 'stage-without-touchpoint',
      reason: '가',
    })
    expect(workbench.store.pointingAt('waiver', 'recordId', 'stage-2')).toMatchObject([
      { rule: 'stage-without-touchpoint', reason: '가', createdAt: Date.UTC(2026, 0, 5, 9) },
    ])
    expect(workbench.history.state().undo?.commandId).toBe('lint.waive')
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('gets another reason when it is made again', () => {
    const workbench = smallWorkbench()
    workbench.run(waiveFinding, { recordId, rule, reason: '담당 조직이 없음' })
    const waivers = workbench.store.all('waiver')
    expect(waivers.map(({ id, reason }) => [id, reason])).toEqual([
      ['waiver-1', '담당 조직이 없음'],
    ])
  })

  it('ends with another check, for that rule alone', () => {
    const workbench = smallWorkbench()
    workbench.run(waiveFinding, { recordId, rule: 'opportunity-without-pain', reason: '' })
    workbench.run(unwaiveFinding, { recordId, rule })
    expect(workbench.store.all('waiver').map((waiver) => waiver.rule)).toEqual([
      'opportunity-without-pain',
    ])
  })

  it('goes with the record it is about, and comes back with it', () => {
    const workbench = smallWorkbench()
    workbench.run(removeItems, { itemIds: [recordId] })
    expect(workbench.store.all('waiver')).toEqual([])
    workbench.undo()
    expect(workbench.store.all('waiver')).toHaveLength(1)
  })

  it('holds for the copy of a map, too', () => {
    const workbench = smallWorkbench()
    workbench.run(duplicateJourney, { journeyId: 'journey-1', name: '내일의 충전' })
    const { waived } = lint(workbench.store)
    expect(waived.map(({ finding }) => finding.rule)).toEqual([rule, rule])
  })
})

describe('merging channels', () => {
  it('puts one in the place of the other, once per touchpoint', () => {
    const workbench = smallWorkbench()
    workbench.run(mergeChannels, { channelId: 'channel-phone', intoId: 'channel-app' })
    expect(workbench.need('touchpoint', 'touchpoint-1').channelIds).toEqual(['channel-app'])
    expect(workbench.store.get('channel', 'channel-phone')).toBeUndefined()
  })

  it('leaves everything alone when there is nothing to merge into', () => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    expect(() =>
      workbench.run(mergeChannels, { channelId: 'channel-app', intoId: 'channel-gone' }),
    ).toThrow('record-missing')
    workbench.run(mergeChannels, { channelId: 'channel-app', intoId: 'channel-app' })
    expect(workbench.content()).toBe(before)
  })
})

describe('a fix', () => {
  /** A map with one finding of the rule that can be fixed. */
  const scenes: Readonly<Partial<Record<RuleId, (map: LintedMap) => void>>> = {
    'pain-without-touchpoint': (map) => map.pain('이용', '자리가 없음', { touchpointId: null }),
    'pain-without-persona': (map) => map.pain('이용', '자리가 없음', { personaIds: [] }),
    'pain-without-opportunity': (map) => {
      map.pain('이용', '자리가 없음')
      map.opportunity('이용', '빈자리 예약', [])
    },
    'opportunity-without-pain': (map) => {
      map.pain('이용', '자리가 없음')
      map.opportunity('이용', '빈자리 예약', [])
    },
    'card-without-title': (map) => map.addCard('action', '이용', ''),
    'channel-unused': (map) => map.channel('팩스'),
    'channel-twice': (map) => {
      const channelId = map.channel('전화')
      map.touchpoint('이용', '상담', { channelIds: [channelId] })
      map.run(updateChannel, { channelId, fields: { name: '앱' } })
    },
  }

  it.each(Object.entries(scenes))('of %s ends the finding, in one step', (id, tell) => {
    const map = new LintedMap()
    tell(map)
    const find = (): readonly Finding[] => map.reported(id as RuleId)
    const before = map.content()
    const [finding] = find()
    runLintFix(map, finding!.fix!)
    expect(find()).toEqual([])
    map.undo()
    expect(map.content()).toBe(before)
    expect(find()).toEqual([finding])
    map.redo()
    expect(find()).toEqual([])
  })

  it('is there for every kind that the rules know', () => {
    const kinds = Object.entries(scenes).map(([id, tell]) => {
      const map = new LintedMap()
      tell(map)
      return map.reported(id as RuleId)[0]?.fix?.kind
    })
    expect([...new Set(kinds)].sort()).toEqual([
      'link-pain',
      'link-persona',
      'link-touchpoint',
      'merge-channels',
      'remove-channel',
      'remove-item',
    ])
  })
})
