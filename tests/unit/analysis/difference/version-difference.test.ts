/** Shows that two versions of a project are compared by id, and each difference told in its place. */
import { describe, expect, it } from 'vitest'
import { readerOfBoth, versionDifference } from '#shared/analysis/difference/version-difference.ts'
import { kindsOf } from '#shared/analysis/difference/record-differences.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { OpenedSample } from '#tests/helpers/opened-sample.ts'

function storeOf(records: readonly AnyRecord[]): RecordStore {
  const store = new RecordStore()
  store.load(records)
  return store
}

const sample = new OpenedSample('home-ev-charging').records
const before = storeOf(sample)
const first = <Type extends AnyRecord['type']>(type: Type) => before.all(type)[0]!

/** The sample after a change of its records. */
function after(change: (record: AnyRecord) => AnyRecord | null): RecordStore {
  return storeOf(sample.flatMap((record) => change(record) ?? []))
}

function told(now: RecordStore): readonly string[] {
  return versionDifference(before, now).map(
    ({ place, home, differences }) =>
      `${place} ${home?.name ?? ''}: ${differences
        .map((each) => `${(each.after ?? each.before)!.type} ${kindsOf(each).join('+')}`)
        .join(', ')}`,
  )
}

describe('two versions of a project', () => {
  it('differ in nothing where they are the same, whatever the order of their records', () => {
    expect(versionDifference(before, storeOf(sample.toReversed()))).toEqual([])
  })

  it('tell a changed card on its map, and a changed person among the people', () => {
    const card = first('touchpoint')
    const person = first('persona')
    const map = before.get(
      'journey',
      before.get('stage', before.get('step', card.stepId)!.stageId)!.journeyId,
    )!
    const now = after((record) =>
      record.id === card.id
        ? { ...card, title: '다른 이름' }
        : record.id === person.id
          ? { ...person, role: '다른 역할' }
          : record,
    )
    expect(told(now)).toEqual([`map ${map.name}: touchpoint changed`, 'people : persona changed'])
  })

  it('tell what is gone where it was, with its map under its newer name', () => {
    const point = first('pain-point')
    const map = before.get(
      'journey',
      before.get('stage', before.get('step', point.stepId)!.stageId)!.journeyId,
    )!
    const now = after((record) =>
      record.id === point.id ? null : record.id === map.id ? { ...map, name: '새 이름' } : record,
    )
    const [place] = versionDifference(before, now)
    expect(place?.home?.name).toBe('새 이름')
    expect(place?.differences.flatMap(kindsOf).sort()).toEqual(['changed', 'removed'])
  })

  it('tell what lies on a board, however it hangs on it', () => {
    const note = before.all('note')[0] ?? before.all('evidence')[0]!
    const board = before.get('board', note.boardId)!
    const now = after((record) => (record.id === note.id ? null : record))
    expect(told(now).find((line) => line.startsWith(`board ${board.name}`))).toContain('removed')
  })
})

describe('reading both versions', () => {
  it('finds what is there now, and what was', () => {
    const point = first('pain-point')
    const now = after((record) => (record.id === point.id ? null : record))
    const reader = readerOfBoth(before, now)
    expect(now.find(point.id)).toBeUndefined()
    expect(reader.find(point.id)).toEqual(point)
    expect(reader.all('pain-point')).not.toContainEqual(point)
  })
})
