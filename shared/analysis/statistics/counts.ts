/** Guards the statistics against what no record can hold: such a figure is a programmer's error. */

import { AppError } from '#shared/base/app-error.ts'

/** @throws AppError `not-a-count` unless all are whole numbers of 0 or more */
export function requireCounts(counts: readonly number[]): void {
  for (const count of counts) {
    if (!Number.isSafeInteger(count) || count < 0) throw new AppError('not-a-count', [`${count}`])
  }
}

/** @throws AppError `not-a-number` where one is NaN or infinite */
export function requireNumbers(numbers: readonly number[]): void {
  for (const number of numbers) {
    if (!Number.isFinite(number)) throw new AppError('not-a-number', [`${number}`])
  }
}
