/** Says for every pair of copies which one is the newest, and whether the other must be kept. */
import { describe, expect, it } from 'vitest'
import {
  chooseNewest,
  type JournaledCopy,
  type StoredCopy,
} from '#renderer/persistence/newest-copy.ts'

const stored = (given: Partial<StoredCopy> = {}): StoredCopy => ({
  journalRev: 7,
  changedAt: 1000,
  recordCount: 40,
  ...given,
})
const journaled = (given: Partial<JournaledCopy> = {}): JournaledCopy => ({
  rev: 7,
  time: 1000,
  lost: 0,
  recordCount: 40,
  ...given,
})
const database = { from: 'database', isOtherKept: false }
const journal = { from: 'journal', isOtherKept: false }

describe('the newest copy', () => {
  it('is the one that is there', () => {
    expect(chooseNewest(null, null)).toBeNull()
    expect(chooseNewest(stored(), null)).toEqual(database)
    expect(chooseNewest(null, journaled())).toEqual(journal)
  })

  it('is that with the higher revision; the database where both are the same', () => {
    expect(chooseNewest(stored(), journaled())).toEqual(database)
    expect(chooseNewest(stored(), journaled({ rev: 8 }))).toEqual(journal)
    expect(chooseNewest(stored(), journaled({ rev: 6 }))).toEqual(database)
  })

  it('leaves the database in the trash where changes of the journal are known to be lost', () => {
    const newest = chooseNewest(stored(), journaled({ rev: 9, lost: 2 }))
    expect(newest).toEqual({ from: 'journal', isOtherKept: true })
  })

  it('is told by the time where the database was saved without a journal, and both are kept', () => {
    const without = stored({ journalRev: null })
    expect(chooseNewest(without, journaled({ rev: 99, time: 999 }))).toEqual({
      ...database,
      isOtherKept: true,
    })
    expect(chooseNewest(without, journaled({ time: 1001 }))).toEqual({
      ...journal,
      isOtherKept: true,
    })
  })

  it('is never one that is all but empty beside one that is full', () => {
    const emptied = chooseNewest(stored({ journalRev: 99, recordCount: 2 }), journaled())
    expect(emptied).toEqual({ from: 'journal', isOtherKept: true })
    const emptyJournal = chooseNewest(stored(), journaled({ rev: 99, recordCount: 0 }))
    expect(emptyJournal).toEqual({ from: 'database', isOtherKept: true })
    // A small project may well become smaller.
    const small = chooseNewest(stored({ recordCount: 5 }), journaled({ rev: 8, recordCount: 1 }))
    expect(small).toEqual(journal)
  })
})
