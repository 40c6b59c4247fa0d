/** Shows as much as possible of what a newer version wrote, and nothing that would mislead. */
import { describe, expect, it } from 'vitest'
import { readNewerFile } from '#shared/files/read-newer-file.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { formatVersion } from '#shared/model/project-format.ts'
import { schema } from '#shared/model/schema.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

interface ProjectFile {
  formatVersion: number
  minReaderVersion: number
  recordVersions: Record<string, number>
  records: Record<string, unknown>[]
}

/** The small project as a later version might write it. */
function newer(change: (file: ProjectFile) => void): string {
  const file = JSON.parse(writeProjectFile(makeSmallProject(), [])) as ProjectFile
  file.recordVersions['persona'] = schema.persona.version + 1
  change(file)
  return JSON.stringify(file)
}

const count = makeSmallProject().length
const personas = (text: string) =>
  readNewerFile(text)?.records.filter(({ type }) => type === 'persona') ?? []

describe('a file of a newer version', () => {
  it('is refused by the usual reading, and shown without the fields that are not known', () => {
    const text = newer(({ records }) => {
      for (const record of records) {
        if (record['type'] === 'persona') record['zodiac'] = '물고기자리'
      }
    })
    expect(readProjectFile(text)).toMatchObject({ ok: false, failure: { code: 'too-new' } })
    const read = readNewerFile(text)
    expect(read?.leftOutCount).toBe(0)
    expect(read?.records).toHaveLength(count)
    expect(JSON.stringify(read?.records)).not.toContain('물고기자리')
    expect(personas(text)).toEqual(makeSmallProject().filter(({ type }) => type === 'persona'))
  })

  it('is shown without records of kinds that are not known, and says how many', () => {
    const text = newer(({ records, recordVersions }) => {
      recordVersions['hologram'] = 1
      records.push({ id: 'hologram-1', type: 'hologram' }, { id: 'hologram-2', type: 'hologram' })
    })
    expect(readNewerFile(text)).toMatchObject({ leftOutCount: 2, records: { length: count } })
  })

  it('is shown without records that make no sense with what is known', () => {
    const text = newer(({ records }) => {
      for (const record of records) if (record['type'] === 'persona') record['color'] = { hue: 12 }
    })
    const read = readNewerFile(text)
    expect(read?.leftOutCount).toBeGreaterThan(0)
    expect(personas(text)).toEqual([])
  })

  it.each([
    ['asks for a newer reader', newer((file) => (file.minReaderVersion = formatVersion + 1))],
    ['holds nothing that is known', newer((file) => (file.records = [{ id: 'a', type: 'b' }]))],
    ['is no project', '{"format":"other"}'],
    ['is no JSON', '{"format":'],
    ['has no list of records', newer((file) => Object.assign(file, { records: 3 }))],
  ])('that %s is not shown', (_what, text) => {
    expect(readNewerFile(text)).toBeNull()
  })
})
