/** Shows that the name of a copy says when, how much and why, and that no other file is taken for one. */
import { describe, expect, it } from 'vitest'
import {
  copyFileName,
  copyFolderName,
  copyReasons,
  projectOfFolder,
  readCopyName,
  stampOf,
} from '#shared/backups/dated-copies.ts'

describe('the name of a copy', () => {
  it.each(copyReasons)('is read as it was written: %s', (reason) => {
    const stamp = stampOf(new Date(2026, 10, 8, 9, 5, 7))
    expect(stamp).toBe('2026-11-08 09-05-07')
    const read = readCopyName(copyFileName({ stamp, recordCount: 412, reason }))
    expect(read).toEqual({
      stamp,
      recordCount: 412,
      reason,
      time: new Date(2026, 10, 8, 9, 5, 7).toISOString(),
    })
  })

  it('of a regular copy is the one that earlier versions gave', () => {
    const name = { stamp: '2026-11-08 09-05-07', recordCount: 3, reason: 'regular' } as const
    expect(copyFileName(name)).toBe('2026-11-08 09-05-07 (3 records).throughline')
  })

  it.each([
    '2026-11-08 09-05-07 (3 records, lunch).throughline',
    '2026-13-40 99-05-07 (3 records).throughline',
    '2026-11-08 09-05-07 (3 records).json',
    '.throughline-1.tmp',
  ])('is not %s', (file) => expect(readCopyName(file)).toBeNull())
})

describe('the folder of a project', () => {
  it('is called as the project is, and knows it by its id', () => {
    const project = { id: 'project-1', name: '집 충전' }
    expect(projectOfFolder(copyFolderName(project))).toEqual(project)
  })

  it.each(['photos', 'x (../..)', '(project-1)', ''])('is not %j', (folder) =>
    expect(projectOfFolder(folder)).toBeNull(),
  )
})
