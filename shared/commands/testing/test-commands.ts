/** Commands on tests: tasks, sessions, results and the decision at the end. */

import { AppError } from '#shared/base/app-error.ts'
import { dayOf } from '#shared/base/day.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { Decision } from '#shared/model/records/test.ts'
import type { FieldsOf } from '#shared/model/schema.ts'

/** Adds a task behind the others of the test; gives its id. */
export const addTask = defineCommand<{ readonly testId: string; readonly title: string }, string>({
  id: 'task.add',
  run(transaction, { testId, title }, { newId }) {
    const others = transaction.pointingAt('test-task', 'testId', testId)
    const order = keyAt(transaction, others, others.length)
    const id = newId('test-task')
    transaction.create('test-task', id, { testId, order, title })
    return id
  },
})

export const updateTask = defineCommand<{
  readonly taskId: string
  readonly fields: Partial<Pick<FieldsOf<'test-task'>, 'title'>>
}>({
  id: 'task.update',
  run(transaction, { taskId, fields }) {
    transaction.update('test-task', taskId, fields)
  },
})

/** Moves a task to a place among the others of its test. */
export const moveTask = defineCommand<{ readonly taskId: string; readonly index: number }>({
  id: 'task.move',
  run(transaction, { taskId, index }) {
    const { testId } = transaction.need('test-task', taskId)
    const others = transaction
      .pointingAt('test-task', 'testId', testId)
      .filter(({ id }) => id !== taskId)
    transaction.update('test-task', taskId, { order: keyAt(transaction, others, index) })
  },
})

/** Removes a task with its results. */
export const removeTask = defineCommand<{ readonly taskId: string }>({
  id: 'task.remove',
  run(transaction, { taskId }) {
    transaction.remove(transaction.need('test-task', taskId).id)
  },
})

/** Adds a session of today behind the others of the test; gives its id. */
export const addSession = defineCommand<
  { readonly testId: string; readonly participantCode?: string },
  string
>({
  id: 'session.add',
  run(transaction, { testId, participantCode = '' }, { newId, clock }) {
    const others = transaction.pointingAt('test-session', 'testId', testId)
    const id = newId('test-session')
    transaction.create('test-session', id, {
      testId,
      order: keyAt(transaction, others, others.length),
      participantCode,
      personaId: null,
      date: dayOf(clock.now()),
      consent: 'unknown',
      quote: '',
      notes: '',
    })
    return id
  },
})

export const updateSession = defineCommand<{
  readonly sessionId: string
  readonly fields: Partial<Omit<FieldsOf<'test-session'>, 'testId' | 'order'>>
}>({
  id: 'session.update',
  run(transaction, { sessionId, fields }) {
    transaction.update('test-session', sessionId, fields)
  },
})

/** Removes a session with its results. */
export const removeSession = defineCommand<{ readonly sessionId: string }>({
  id: 'session.remove',
  run(transaction, { sessionId }) {
    transaction.remove(transaction.need('test-session', sessionId).id)
  },
})

/** Decides what follows from a test, today, which ends it; `none` takes the decision back. */
export const decideTest = defineCommand<{ readonly testId: string; readonly decision: Decision }>({
  id: 'test.decide',
  run(transaction, { testId, decision }, { clock }) {
    if (decision === 'none') transaction.update('test', testId, { decision, decidedOn: '' })
    else {
      const decidedOn = dayOf(clock.now())
      transaction.update('test', testId, { decision, decidedOn, status: 'done' })
    }
  },
})

/**
 * Says how a participant got on with a task; fields that are not named stay, and a first result
 * without an outcome counts as a success. Null takes the result away.
 * @throws AppError `not-of-one-test`
 */
export const setResult = defineCommand<{
  readonly sessionId: string
  readonly taskId: string
  readonly fields: Partial<Omit<FieldsOf<'task-result'>, 'sessionId' | 'taskId'>> | null
}>({
  id: 'result.set',
  run(transaction, { sessionId, taskId, fields }, { newId }) {
    const { testId } = transaction.need('test-session', sessionId)
    if (transaction.need('test-task', taskId).testId !== testId) {
      throw new AppError('not-of-one-test', [sessionId, taskId])
    }
    const known = transaction
      .pointingAt('task-result', 'sessionId', sessionId)
      .find((result) => result.taskId === taskId)
    if (fields === null) {
      if (known !== undefined) transaction.remove(known.id)
    } else if (known !== undefined) transaction.update('task-result', known.id, fields)
    else {
      const usual = { outcome: 'success', seconds: null, note: '' } as const
      const all = { sessionId, taskId, ...usual, ...fields }
      transaction.create('task-result', newId('task-result'), all)
    }
  },
})
