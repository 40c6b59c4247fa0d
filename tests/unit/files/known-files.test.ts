/** Reads the files that were promised to stay readable: the documented example and one per released version. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectFileJsonSchema } from '#shared/model/json-schema.ts'
import { formatVersion } from '#shared/model/project-format.ts'
import { recordTypes, schema } from '#shared/model/schema.ts'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

describe('docs/file-format.md', () => {
  const doc = read('docs/file-format.md')
  const example = /```json\n([^]*?)```/.exec(doc)?.[1] ?? ''

  it('shows an example that is read with nothing to mend and comes back with the same content', () => {
    const opened = readProjectFile(example)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure.problems))
    expect(opened.value.mends).toEqual([])
    const { records } = JSON.parse(writeProjectFile(opened.value.records, [])) as {
      records: unknown[]
    }
    expect(records).toEqual((JSON.parse(example) as { records: unknown[] }).records)
  })

  it('says for every record type what it is and what it hangs on', () => {
    const rows = recordTypes.filter((type) => new RegExp(`^\\| \`${type}\` +\\|`, 'm').test(doc))
    expect(rows).toEqual(recordTypes)
  })
})

describe('docs/project-file.schema.json', () => {
  it('is what the validators give; `npm run schema` writes it', () => {
    expect(JSON.parse(read('docs/project-file.schema.json'))).toEqual(projectFileJsonSchema())
  })
})

describe('a file of an earlier version', () => {
  const folder = 'tests/fixtures/projects'
  const files = readdirSync(new URL(`../../../${folder}`, import.meta.url))

  it('is kept for every version of the format', () => {
    expect(files).toContain(`v${formatVersion}.throughline`)
  })

  it.each(files)('%s still opens whole, with nothing to mend', (file) => {
    const text = read(`${folder}/${file}`)
    const opened = readProjectFile(text)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure.problems))
    expect(opened.value.mends).toEqual([])
    const value = JSON.parse(text) as {
      records: { id: string; title?: string; name?: string }[]
      assets: unknown[]
    }
    expect(new Set(opened.value.records.map(({ id }) => id))).toEqual(
      new Set(value.records.map(({ id }) => id)),
    )
    expect(opened.value.assets).toHaveLength(value.assets.length)
    const words = writeProjectFile(opened.value.records, opened.value.assets)
    const lost = value.records
      .flatMap(({ name, title }) => [name, title])
      .filter((word) => word !== undefined && !words.includes(JSON.stringify(word)))
    expect(lost).toEqual([])
  })

  it('is there for every record type, so that a migration cannot be forgotten', () => {
    const types = files.flatMap((file) => {
      const { records } = JSON.parse(read(`${folder}/${file}`)) as { records: { type: string }[] }
      return records.map(({ type }) => type)
    })
    expect(new Set(types)).toEqual(new Set(Object.keys(schema)))
  })
})
