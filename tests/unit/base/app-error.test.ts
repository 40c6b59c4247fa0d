/** The error of a programmer: it names a code and ids, never what a user wrote. */
import { expect, it } from 'vitest'
import { AppError } from '#shared/base/app-error.ts'

it('says its code and the ids involved', () => {
  const error = new AppError('record-missing', ['stage', 'stage-1'])
  expect({ ...error, message: error.message }).toEqual({
    name: 'AppError',
    code: 'record-missing',
    ids: ['stage', 'stage-1'],
    message: 'record-missing: stage, stage-1',
  })
  expect(new AppError('no-open-document').message).toBe('no-open-document')
})
