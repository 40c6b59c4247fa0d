/** Checks tasks, sessions and results of a test, and the decision that ends it. */
import { describe, expect, it } from 'vitest'
import {
  addSession,
  addTask,
  decideTest,
  moveTask,
  removeSession,
  removeTask,
  setResult,
  updateSession,
  updateTask,
} from '#shared/commands/testing/test-commands.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

const testId = 'test-1'
const cell = { sessionId: 'session-1', taskId: 'task-1' }

describe('tasks', () => {
  it('are added, renamed, moved and removed with their results', () => {
    const workbench = smallWorkbench()
    const titles = () =>
      workbench.store.pointingAt('test-task', 'testId', testId).map((t) => t.title)
    const taskId = workbench.run(addTask, { testId, title: '결제하기' })
    expect(titles()).toEqual(['자리 예약하기', '결제하기'])
    workbench.run(updateTask, { taskId, fields: { title: '취소하기' } })
    workbench.run(moveTask, { taskId, index: 0 })
    expect(titles()).toEqual(['취소하기', '자리 예약하기'])
    workbench.run(removeTask, { taskId: 'task-1' })
    expect([titles(), workbench.store.all('task-result')]).toEqual([['취소하기'], []])
    expect(workbench.undoAll()).toBe(4)
  })
})

describe('sessions', () => {
  it('are of today until somebody says otherwise, and go with their results', () => {
    const workbench = smallWorkbench()
    const sessionId = workbench.run(addSession, { testId, participantCode: 'P-02' })
    expect(workbench.need('test-session', sessionId)).toMatchObject({
      participantCode: 'P-02',
      date: '2026-01-05',
      consent: 'unknown',
    })
    const fields = { date: '2026-02-01', quote: '금방이네요', personaId: 'persona-han' }
    workbench.run(updateSession, { sessionId, fields })
    expect(workbench.need('test-session', sessionId)).toMatchObject(fields)
    workbench.run(removeSession, { sessionId: 'session-1' })
    expect(workbench.store.all('task-result')).toEqual([])
    expect(workbench.store.all('test-session').map(({ id }) => id)).toEqual([sessionId])
  })
})

describe('a result', () => {
  it('is made, changed by field and taken away, one for each person and task', () => {
    const workbench = smallWorkbench()
    const results = () =>
      workbench.store
        .all('task-result')
        .map(({ outcome, seconds, note }) => [outcome, seconds, note])
    workbench.run(setResult, { ...cell, fields: { outcome: 'with-help' } })
    expect(results()).toEqual([['with-help', 90, '']])
    workbench.run(setResult, { ...cell, fields: null })
    workbench.run(setResult, { ...cell, fields: null })
    expect(results()).toEqual([])
    workbench.run(setResult, { ...cell, fields: { seconds: 12 } })
    workbench.run(setResult, { ...cell, fields: { note: '헤맴', outcome: 'failure' } })
    expect(results()).toEqual([['failure', 12, '헤맴']])
    expect(workbench.undoAll()).toBe(4)
  })

  it('is refused between two tests', () => {
    const other = make.test({ id: 'test-2', boardId: 'board-test' })
    const task = make['test-task']({ id: 'task-2', testId: 'test-2' })
    const workbench = new TestWorkbench([...makeSmallProject(), other, task])
    const run = () => workbench.run(setResult, { ...cell, taskId: 'task-2', fields: {} })
    expect(run).toThrow('not-of-one-test')
  })
})

describe('a decision', () => {
  it('ends the test today; taking it back leaves the test as it is', () => {
    const workbench = smallWorkbench()
    const look = () => {
      const { decision, decidedOn, status } = workbench.need('test', testId)
      return [decision, decidedOn, status]
    }
    workbench.run(decideTest, { testId, decision: 'pivot' })
    expect(look()).toEqual(['pivot', '2026-01-05', 'done'])
    workbench.run(decideTest, { testId, decision: 'none' })
    expect(look()).toEqual(['none', '', 'done'])
    expect(() => workbench.run(decideTest, { testId: 'idea-1', decision: 'stop' })).toThrow(
      'record-missing',
    )
  })
})
