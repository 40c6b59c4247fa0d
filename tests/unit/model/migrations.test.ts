/** Brings saved records of earlier versions to today: what they said stays, what is new is empty. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import type { RecordType } from '#shared/model/schema.ts'

type Raw = Readonly<Record<string, unknown>>

/** A saved project of an earlier version: as it was written, and as it is read today. */
function saved(file: string) {
  const path = new URL(`../../fixtures/projects/${file}`, import.meta.url)
  const text = readFileSync(path, 'utf8')
  const opened = readProjectFile(text)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure.problems))
  const written = JSON.parse(text) as {
    readonly records: readonly Raw[]
    readonly recordVersions: Readonly<Record<string, number>>
  }
  const { records } = opened.value
  return { ...written, read: (id: string) => records.find((record) => record.id === id) }
}

const version1 = saved('v1.throughline')

describe('what was made before maps knew where they are from', () => {
  it.each<[string, RecordType]>([
    ['journey from version 1', 'journey'],
    ['stage from version 1', 'stage'],
    ['step from version 1', 'step'],
    ['lane from version 1', 'lane'],
    ['card from version 1', 'card'],
    ['touchpoint from version 1', 'touchpoint'],
    ['pain-point from version 1', 'pain-point'],
    ['emotion-point from version 1', 'emotion-point'],
  ])('a %s comes from nothing and keeps all it said', (_, type) => {
    const old = version1.records.filter((record) => record['type'] === type)
    expect(version1.recordVersions[type]).toBe(1)
    expect(old.length).toBeGreaterThan(0)
    for (const record of old) {
      expect(record).not.toHaveProperty('originId')
      expect(version1.read(String(record['id']))).toEqual({ ...record, originId: null })
    }
  })

  it('an opportunity from version 1 was not asked about either', () => {
    const old = version1.records.filter((record) => record['type'] === 'opportunity')
    expect(old.length).toBeGreaterThan(0)
    for (const record of old) {
      const unknown = { originId: null, importance: null, satisfaction: null }
      expect(version1.read(String(record['id']))).toEqual({ ...record, ...unknown })
    }
  })
})
