/** Undo and redo: one step per gesture, hundreds deep, and never over what someone else did. */
import { describe, expect, it } from 'vitest'
import { addStage, updateStage } from '#shared/commands/stage-commands.ts'
import { retitleItem } from '#shared/commands/item-commands.ts'
import { updateProject } from '#shared/commands/project-commands.ts'
import { removeJourney } from '#shared/commands/journey-commands.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import { History } from '#shared/store/history.ts'
import { RecordStore } from '#shared/store/record-store.ts'
import { make } from '#tests/helpers/make-records.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const name = (workbench: TestWorkbench) => workbench.need('project', 'project-1').name
const rename = (workbench: TestWorkbench, to: string, gestureKey?: string) =>
  workbench.run(updateProject, { name: to }, gestureKey === undefined ? {} : { gestureKey })

describe('undo', () => {
  it('goes back through hundreds of steps and forth again', () => {
    const workbench = smallWorkbench()
    const start = workbench.content()
    for (let n = 1; n <= 700; n++) rename(workbench, `이름 ${n}`)
    const end = workbench.content()
    expect(workbench.undoAll()).toBe(700)
    expect(workbench.content()).toBe(start)
    expect(workbench.redoAll()).toBe(700)
    expect(workbench.content()).toBe(end)
  })

  it('forgets the oldest steps beyond its limit, and those only', () => {
    const store = new RecordStore()
    store.load([make.project({ id: 'project-1', name: '0' })])
    const history = new History(store, 3)
    for (const n of ['1', '2', '3', '4', '5']) {
      const { diff } = store.transact('user', (t) => t.update('project', 'project-1', { name: n }))
      history.push({
        commandId: 'project.update',
        labelArgs: {},
        diff,
        doneAt: 0,
        gestureKey: null,
      })
    }
    while (history.undo() !== null);
    expect(store.get('project', 'project-1')?.name).toBe('2')
  })

  it('says what it would take back and do again', () => {
    const workbench = smallWorkbench()
    const labels = () => {
      const { undo, redo } = workbench.history.state()
      return [undo?.commandId ?? null, redo?.commandId ?? null]
    }
    expect(labels()).toEqual([null, null])
    workbench.addStage('예약')
    rename(workbench, '새 이름')
    expect(labels()).toEqual(['project.update', null])
    workbench.undo()
    expect(labels()).toEqual(['stage.add', 'project.update'])
    workbench.undo()
    expect(labels()).toEqual([null, 'stage.add'])
  })

  it('has nothing to do at either end', () => {
    const workbench = smallWorkbench()
    const start = workbench.content()
    expect([workbench.undo(), workbench.redo()]).toEqual([null, null])
    expect(workbench.content()).toBe(start)
  })

  it('counts no step for a change that changes nothing', () => {
    const workbench = smallWorkbench()
    rename(workbench, name(workbench))
    expect(workbench.history.state().undo).toBeNull()
  })

  it('tells listeners what it changed, not what had been changed', () => {
    const workbench = smallWorkbench()
    rename(workbench, '새 이름')
    const heard: Diff[] = []
    workbench.listen((diff) => heard.push(diff))
    workbench.undo()
    workbench.redo()
    expect(heard.map(({ updated }) => updated.get('project-1')?.after)).toEqual([
      { name: '집에서 전기차 충전' },
      { name: '새 이름' },
    ])
  })
})

describe('redo', () => {
  it('is dropped by a new change', () => {
    const workbench = smallWorkbench()
    rename(workbench, '첫째')
    workbench.undo()
    rename(workbench, '둘째')
    expect(workbench.redo()).toBeNull()
    expect(name(workbench)).toBe('둘째')
  })

  it('stays when a change turns out to change nothing', () => {
    const workbench = smallWorkbench()
    rename(workbench, '첫째')
    workbench.undo()
    rename(workbench, name(workbench))
    workbench.redo()
    expect(name(workbench)).toBe('첫째')
  })
})

describe('a gesture', () => {
  it('is one step, however many changes it makes', () => {
    const workbench = smallWorkbench()
    const start = name(workbench)
    for (const text of ['충', '충전', '충전 자리']) rename(workbench, text, 'name')
    workbench.undo()
    expect(name(workbench)).toBe(start)
    workbench.redo()
    expect(name(workbench)).toBe('충전 자리')
  })

  it('leaves no step when it ends where it began', () => {
    const workbench = smallWorkbench()
    const start = name(workbench)
    for (const text of ['충', '충전', start]) rename(workbench, text, 'name')
    expect(workbench.history.state().undo).toBeNull()
  })

  it('ends with another change, when it is told to end, and with undo', () => {
    const workbench = smallWorkbench()
    rename(workbench, '가', 'name')
    workbench.addStage('예약')
    rename(workbench, '나', 'name')
    workbench.history.endGesture()
    rename(workbench, '다', 'name')
    workbench.addStage('결제')
    workbench.undo()
    rename(workbench, '라', 'name')
    const names: string[] = []
    while (workbench.undo() !== null) names.push(name(workbench))
    expect(names).toEqual(['다', '나', '가', '가', '집에서 전기차 충전'])
  })

  it('does not go on after it was undone and done again', () => {
    const workbench = smallWorkbench()
    rename(workbench, '가', 'name')
    workbench.undo()
    workbench.redo()
    rename(workbench, '나', 'name')
    workbench.undo()
    expect(name(workbench)).toBe('가')
  })
})

describe('undo beside someone else', () => {
  const remotely = (workbench: TestWorkbench, diff: Partial<Diff>) =>
    workbench.store.apply('remote', { ...emptyDiff, ...diff })

  it('keeps what someone else changed in the same card', () => {
    const workbench = smallWorkbench()
    workbench.run(retitleItem, { itemId: 'card-1', title: '내 제목' })
    const change = { before: { details: '' }, after: { details: '남의 설명' } }
    remotely(workbench, { updated: new Map([['card-1', change]]) })
    workbench.undo()
    expect(workbench.need('card', 'card-1')).toMatchObject({
      title: '신청서 쓰기',
      details: '남의 설명',
    })
    workbench.redo()
    expect(workbench.need('card', 'card-1')).toMatchObject({
      title: '내 제목',
      details: '남의 설명',
    })
  })

  it('brings back with redo what someone else had put on what it took away', () => {
    const workbench = smallWorkbench()
    const { stepId } = workbench.run(addStage, {
      journeyId: 'journey-1',
      name: '예약',
      index: 2,
    })
    const card = make.card({ id: 'card-9', laneId: 'lane-action', stepId, title: '남의 카드' })
    remotely(workbench, { added: new Map([[card.id, card]]) })
    workbench.undo()
    expect(workbench.store.find('card-9')).toBeUndefined()
    workbench.redo()
    expect(workbench.picture().stages).toMatchObject({ 예약: [{ action: ['남의 카드'] }] })
  })

  it('does not bring back cards of a map that someone else has removed', () => {
    const workbench = smallWorkbench()
    workbench.run(updateStage, { stageId: 'stage-1', fields: { name: '다른 이름' } })
    const other = smallWorkbench()
    other.run(removeJourney, { journeyId: 'journey-1' })
    remotely(workbench, other.history.state().undo!.diff)
    const before = workbench.content()
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })
})
