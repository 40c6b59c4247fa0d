/** Checks that a moment falls on the day that a calendar on the wall shows. */
import { expect, it } from 'vitest'
import { dayOf } from '#shared/base/day.ts'

it.each([
  [new Date(2026, 0, 5, 0, 0), '2026-01-05'],
  [new Date(2026, 11, 31, 23, 59, 59, 999), '2026-12-31'],
  [new Date(2024, 1, 29, 12), '2024-02-29'],
])('gives the day of %s where the machine stands', (moment, day) => {
  expect(dayOf(moment.getTime())).toBe(day)
})
