/** Dates and numbers as each language writes them. */
import { expect, it } from 'vitest'
import {
  formatDate,
  formatFileSize,
  formatNumber,
  formatPercent,
  formatRelativeTime,
  formatShortDate,
  formatSigned,
  formatTime,
} from '#renderer/i18n/format.ts'

// Local time, as people see it, so that the tests hold in every time zone.
const now = new Date(2026, 6, 15, 9, 30)
const at = (day: number, hour: number, minute = 0) => new Date(2026, 6, day, hour, minute)

it('writes dates in full and short, with the year only where it is another', () => {
  expect(formatDate(at(2, 8), 'ko')).toBe('2026년 7월 2일')
  expect(formatDate(at(2, 8), 'en')).toBe('2 July 2026')
  expect(formatShortDate(at(2, 8), 'ko', now)).toBe('7월 2일')
  expect(formatShortDate(at(2, 8), 'en', now)).toBe('2 Jul')
  expect(formatShortDate(new Date(2025, 11, 31), 'ko', now)).toBe('2025년 12월 31일')
})

it('writes the time of day with 24 hours', () => {
  expect([formatTime(at(1, 14, 2), 'ko'), formatTime(at(1, 0, 5), 'en')]).toEqual([
    '14:02',
    '00:05',
  ])
})

it('says how long ago something was, by the calendar', () => {
  const moments = [
    new Date(2026, 6, 15, 9, 29, 30),
    at(15, 9, 25),
    at(15, 6, 30),
    at(14, 23, 50),
    at(12, 9),
    at(2, 9),
  ]
  expect(moments.map((moment) => formatRelativeTime(moment, 'ko', now))).toEqual([
    '방금 전',
    '5분 전',
    '3시간 전',
    '어제',
    '3일 전',
    '7월 2일',
  ])
  expect(moments.map((moment) => formatRelativeTime(moment, 'en', now))).toEqual([
    'just now',
    '5 minutes ago',
    '3 hours ago',
    'yesterday',
    '3 days ago',
    '2 Jul',
  ])
})

it('takes a moment a little ahead, from another clock, as now', () => {
  expect(formatRelativeTime(at(15, 9, 31), 'ko', now)).toBe('방금 전')
})

it('writes numbers with grouping and a real minus sign', () => {
  expect(formatNumber(1190, 'ko')).toBe('1,190')
  expect(formatNumber(-2.14, 'en')).toBe('\u22122.1')
  expect([1.5, -2, 0, -0.04].map((value) => formatSigned(value, 'ko'))).toEqual([
    '+1.5',
    '\u22122',
    '0',
    '0',
  ])
  expect(formatPercent(0.434, 'ko')).toBe('43%')
})

it('writes sizes of files in the unit that fits', () => {
  expect([820, 64_400, 1_440_000].map((size) => formatFileSize(size, 'en'))).toEqual([
    '820 B',
    '64 KB',
    '1.4 MB',
  ])
})
