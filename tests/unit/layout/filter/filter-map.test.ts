/** The filter of a map: which cards match, what is shown, and how little an edit works out again. */
import { describe, expect, it } from 'vitest'
import { addItem, retitleItem } from '#shared/commands/item-commands.ts'
import { putTag, removeTag } from '#shared/commands/remarks/tag-commands.ts'
import { updatePainPoint } from '#shared/commands/pain-point-commands.ts'
import {
  filterMap,
  indexInWhole,
  type FilteredMap,
  type MapLook,
} from '#shared/layout/filter/filter-map.ts'
import {
  countCriteria,
  emptyFilter,
  isEmptyFilter,
  sameFilter,
  withoutGone,
  type MapFilter,
} from '#shared/layout/filter/map-filter.ts'
import { followJourney } from '#shared/layout/follow-journey.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { cellKey, viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const none: ReadonlySet<string> = new Set()
const look = (filter: Partial<MapFilter>, hidesRest = false): MapLook => ({
  filter: { ...emptyFilter, ...filter },
  hidesRest,
  keptIds: none,
})

function filtered(workbench: TestWorkbench, by: MapLook, previous?: FilteredMap): FilteredMap {
  return filterMap(viewJourney(workbench.store, 'journey-1'), by, previous)
}

/** Titles of the cards that stand out. */
function matching({ view, faded }: FilteredMap): readonly string[] {
  return [...view.cells.values()]
    .flat()
    .filter(({ id }) => !faded.has(id))
    .map(({ title }) => title)
}

describe('a filter', () => {
  it('that asks for nothing shows the map itself', () => {
    const workbench = smallWorkbench()
    const whole = viewJourney(workbench.store, 'journey-1')
    const shown = filterMap(whole, look({}))
    expect(shown.view).toBe(whole)
    expect([shown.matching, shown.faded.size]).toEqual([shown.total, 0])
    expect(isEmptyFilter({ ...emptyFilter })).toBe(true)
  })

  it('finds text in every field of a card, by initial consonants too', () => {
    const workbench = smallWorkbench()
    const { title } = workbench.need('pain-point', 'pain-1')
    workbench.run(updatePainPoint, {
      painPointId: 'pain-1',
      fields: { details: '관리사무소를 두 번 찾아간다' },
    })
    expect(matching(filtered(workbench, look({ text: '관리 사무소' })))).toEqual([title])
    expect(matching(filtered(workbench, look({ text: 'ㄱㄹㅅㅁㅅ' })))).toEqual([title])
    expect(filtered(workbench, look({ text: '없는말' })).matching).toBe(0)
  })

  it('asks for the least severity, tags and channels, all of them at once', () => {
    const workbench = smallWorkbench()
    workbench.run(putTag, { tagId: 'tag-1', recordIds: ['pain-1', 'touchpoint-1'] })
    workbench.run(updatePainPoint, {
      painPointId: 'pain-1',
      fields: { severity: 4, touchpointId: 'touchpoint-1' },
    })
    const [pain, touchpoint] = [
      workbench.need('pain-point', 'pain-1').title,
      workbench.need('touchpoint', 'touchpoint-1').title,
    ]
    expect(matching(filtered(workbench, look({ leastSeverity: 4 })))).toContain(pain)
    expect(matching(filtered(workbench, look({ leastSeverity: 5 })))).not.toContain(pain)
    expect(matching(filtered(workbench, look({ tagIds: ['tag-1'] })))).toEqual([touchpoint, pain])
    // A pain point goes through the channels of its touchpoint.
    const { channelIds } = workbench.need('touchpoint', 'touchpoint-1')
    expect(matching(filtered(workbench, look({ channelIds })))).toEqual(
      expect.arrayContaining([touchpoint, pain]),
    )
    expect(matching(filtered(workbench, look({ channelIds, leastSeverity: 4 })))).toEqual([pain])
  })

  it('leaves out lanes and the lines of personas without touching the records', () => {
    const workbench = smallWorkbench()
    const { view, whole } = filtered(
      workbench,
      look({ hiddenLaneIds: ['lane-action'], hiddenPersonaIds: ['persona-han'] }),
    )
    expect(view.lanes.map(({ id }) => id)).not.toContain('lane-action')
    expect(view.personas.map(({ isLineShown }) => isLineShown)).toEqual([true, false])
    expect(whole.lanes.map(({ id }) => id)).toContain('lane-action')
    expect(layoutJourney(view).rows).toHaveLength(whole.lanes.length - 1)
  })

  it('hides what does not match where that was chosen, but not what was just written', () => {
    const workbench = smallWorkbench()
    const hiding = look({ leastSeverity: 5 }, true)
    const hidden = filtered(workbench, hiding)
    expect(matching(hidden)).toHaveLength(hidden.matching)
    expect(layoutJourney(hidden.view).items.size).toBe(hidden.matching)
    const kept = filtered(workbench, { ...hiding, keptIds: new Set(['touchpoint-1']) })
    expect(kept.faded).toEqual(new Set(['touchpoint-1']))
  })

  it('says where a card goes among all, hidden ones counted', () => {
    const workbench = smallWorkbench()
    const { laneId, stepId } = workbench.need('pain-point', 'pain-1')
    const ids = ['가', '나 찾음', '다', '라 찾음'].map((title) =>
      workbench.run(addItem, { laneId, stepId, index: null, title }),
    )
    const shown = filtered(workbench, look({ text: '찾음' }, true))
    const key = cellKey(laneId, stepId)
    const all = shown.whole.cells.get(key)!.map(({ id }) => id)
    expect(shown.view.cells.get(key)).toHaveLength(2)
    const place = (index: number | null) => indexInWhole(shown, key, index, none)
    expect([place(0), place(1), place(2), place(null)]).toEqual([
      all.indexOf(ids[1]!),
      all.indexOf(ids[1]!) + 1,
      all.indexOf(ids[3]!) + 1,
      null,
    ])
  })

  it('matches only the changed cell again after an edit, and nothing for other changes', () => {
    const workbench = smallWorkbench()
    const by = look({ text: '서류' }, true)
    const before = filtered(workbench, by)
    let after = before
    workbench.listen((diff) => {
      after = filterMap(followJourney(after.whole, workbench.store, diff), by, after)
    })
    workbench.run(retitleItem, { itemId: 'pain-1', title: '서류를 다시 냄' })
    expect(after).not.toBe(before)
    const { laneId, stepId } = workbench.need('pain-point', 'pain-1')
    const changed = cellKey(laneId, stepId)
    for (const [key, cell] of after.view.cells) {
      if (key !== changed) expect(cell).toBe(before.view.cells.get(key))
    }
    expect(after.view.cells.get(changed)).toContainEqual(
      expect.objectContaining({ title: '서류를 다시 냄' }),
    )
    expect(filterMap(after.whole, by, after)).toBe(after)
  })

  it('forgets a tag that is deleted, and counts what it asks for', () => {
    const workbench = smallWorkbench()
    const filter = { ...emptyFilter, tagIds: ['tag-1', 'tag-2'], text: '서류' }
    expect(countCriteria(filter)).toBe(2)
    workbench.run(removeTag, { tagId: 'tag-1' })
    expect(withoutGone(filter, workbench.store).tagIds).toEqual(['tag-2'])
    expect(sameFilter(filter, { ...filter, tagIds: ['tag-2', 'tag-1'] })).toBe(true)
  })
})
