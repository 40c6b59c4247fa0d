/** Brings saved records of earlier versions to today: what they said stays, what is new is empty. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { noDelivery } from '#shared/model/delivery.ts'
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
const version2 = saved('v2.throughline')

/** What version 1 of a type did not say, as it stands today. */
const unknown: Readonly<Partial<Record<RecordType, Raw>>> = {
  persona: { photoSourceId: null, isAntiPersona: false, lastReviewedOn: '' },
  journey: { originId: null, isStructureLocked: false },
  lane: { originId: null, isCollapsed: false },
  card: { originId: null, image: null, ...noDelivery },
  touchpoint: { originId: null, ...noDelivery },
  opportunity: { originId: null, importance: null, satisfaction: null },
}

describe('what the first version saved', () => {
  it.each<[string, RecordType]>([
    ['persona from version 1', 'persona'],
    ['journey from version 1', 'journey'],
    ['stage from version 1', 'stage'],
    ['step from version 1', 'step'],
    ['lane from version 1', 'lane'],
    ['card from version 1', 'card'],
    ['touchpoint from version 1', 'touchpoint'],
    ['pain-point from version 1', 'pain-point'],
    ['opportunity from version 1', 'opportunity'],
    ['emotion-point from version 1', 'emotion-point'],
  ])('a %s keeps all it said, and what is new is empty', (_, type) => {
    const old = version1.records.filter((record) => record['type'] === type)
    expect(version1.recordVersions[type]).toBe(1)
    expect(old.length).toBeGreaterThan(0)
    for (const record of old) {
      const added = unknown[type] ?? { originId: null }
      for (const field of Object.keys(added)) expect(record).not.toHaveProperty(field)
      expect(version1.read(String(record['id']))).toEqual({ ...record, ...added })
    }
  })
})

describe('what was saved before structure could be locked and lanes collapsed', () => {
  it.each<[string, RecordType, Raw]>([
    ['journey from version 2', 'journey', { isStructureLocked: false }],
    ['lane from version 2', 'lane', { isCollapsed: false }],
    ['card from version 2', 'card', { image: null, ...noDelivery }],
    ['touchpoint from version 2', 'touchpoint', noDelivery],
  ])('a %s keeps all it said, and what is new is empty', (_, type, added) => {
    const old = version2.records.filter((record) => record['type'] === type)
    expect(version2.recordVersions[type]).toBe(2)
    expect(old.length).toBeGreaterThan(0)
    for (const record of old) {
      for (const field of Object.keys(added)) expect(record).not.toHaveProperty(field)
      expect(version2.read(String(record['id']))).toEqual({ ...record, ...added })
    }
  })
})

describe('what was saved before a view could be the one that its map opens with', () => {
  it('a map-view from version 1 keeps all it said, and opens no map', () => {
    const version3 = saved('v3.throughline')
    const old = version3.records.filter((record) => record['type'] === 'map-view')
    expect(version3.recordVersions['map-view']).toBe(1)
    expect(old.length).toBeGreaterThan(0)
    for (const record of old) {
      expect(record).not.toHaveProperty('isOpening')
      expect(version3.read(String(record['id']))).toEqual({ ...record, isOpening: false })
    }
  })
})
