/** Says what a project file is refused for, each problem with its place. */
import { describe, expect, it } from 'vitest'
import { mostProblems, type FileProblem } from '#shared/files/file-problem.ts'
import { longestFile, readProjectFile } from '#shared/files/read-project-file.ts'
import { failureOf, pathOf, problemsOf, recordOf, smallFile } from '#tests/helpers/small-file.ts'

describe('a text that is no project file', () => {
  it.each([
    ['', 'not-a-project'],
    ['PK\u0003\u0004', 'not-a-project'],
    ['[]', 'not-a-project'],
    ['null', 'not-a-project'],
    ['{}', 'not-a-project'],
    ['{"type": "excalidraw", "elements": []}', 'not-a-project'],
    ['{"format": "throughline-projects"}', 'not-a-project'],
    ['{"format": ["throughline-project"]}', 'not-a-project'],
  ])('%j is not taken for one', (text, code) => {
    expect(failureOf(text).code).toBe(code)
  })

  it('says what stands under `format` instead', () => {
    expect(problemsOf('{"format": "other"}')).toEqual([
      { code: 'not-a-project', path: 'format', details: { found: '"other"' } },
    ])
  })

  it('says the line and column where JSON breaks', () => {
    expect(problemsOf('{\n  "format": "throughline-project",\n  oops\n}')).toEqual([
      { code: 'not-json', path: '', details: { line: 3, column: 3, found: 'oops }' } },
    ])
  })

  it('says so where the file ends early', () => {
    expect(problemsOf('{"format": "throughline-project", "records": [')).toEqual([
      { code: 'json-ends-early', path: '', details: { line: 1, column: 47 } },
    ])
  })

  it('is refused unread where it is too large', () => {
    const text = `{${' '.repeat(longestFile)}`
    expect(failureOf(text)).toMatchObject({
      code: 'too-large',
      problems: [{ code: 'file-too-large', details: { found: longestFile + 1 } }],
    })
  })

  it('is refused where it nests a million deep', () => {
    const text = `{"format": "throughline-project", "records": ${'['.repeat(1_000_000)}`
    expect(problemsOf(text)).toMatchObject([{ code: 'too-deep', details: { line: 1, most: 20 } }])
  })
})

describe('a file of a newer version', () => {
  it('is refused by the reader version it asks for, before anything else is judged', () => {
    const file = { format: 'throughline-project', formatVersion: 9, minReaderVersion: 9, magic: 1 }
    expect(failureOf(file)).toEqual({
      code: 'too-new',
      problems: [
        { code: 'format-too-new', path: 'minReaderVersion', details: { found: 9, most: 1 } },
      ],
      problemCount: 1,
    })
  })

  it('is refused where a record type is newer', () => {
    const file = smallFile()
    file.recordVersions['card'] = 4
    const details = { type: 'card', found: 4, most: 3 }
    expect(failureOf(file)).toMatchObject({
      code: 'too-new',
      problems: [{ code: 'record-version-too-new', path: 'recordVersions.card', details }],
    })
  })

  it('is read where it says that we can, with types we do not know but that it does not use', () => {
    const file = smallFile()
    file['formatVersion'] = 2
    file.recordVersions['hologram'] = 1
    expect(readProjectFile(JSON.stringify(file)).ok).toBe(true)
  })

  it('puts problems down to the newer version', () => {
    const file = smallFile()
    file['formatVersion'] = 2
    file.records.push({ id: 'evidence-1', type: 'evidence' })
    expect(failureOf(file).code).toBe('too-new')
  })
})

describe('a damaged project', () => {
  it('tells every problem at once, each with its path', () => {
    const file = smallFile()
    recordOf(file, 'pain-1')['severity'] = 9
    recordOf(file, 'pain-1')['frequency'] = 0
    recordOf(file, 'touchpoint-1')['expectation'] = 'viel'
    recordOf(file, 'stage-1')['name'] = 7
    delete recordOf(file, 'stage-2')['name']
    recordOf(file, 'step-1')['color'] = 'red'
    recordOf(file, 'persona-min')['pointShape'] = 'star'
    recordOf(file, 'persona-han')['goals'] = ['a', 3]
    recordOf(file, 'card-1')['stepId'] = 'Step 1'
    const at = (id: string, field: string) => `${pathOf(file, id)}.${field}`
    const shapes = 'circle, diamond, triangle, square, pentagon, hexagon'
    const problems: FileProblem[] = [
      {
        code: 'not-allowed',
        path: at('persona-min', 'pointShape'),
        details: { allowed: shapes, found: '"star"' },
      },
      {
        code: 'wrong-type',
        path: at('persona-han', 'goals[1]'),
        details: { expected: 'string', found: '3' },
      },
      {
        code: 'wrong-type',
        path: at('stage-1', 'name'),
        details: { expected: 'string', found: '7' },
      },
      { code: 'field-missing', path: at('stage-2', 'name'), details: { expected: 'string' } },
      { code: 'unknown-field', path: at('step-1', 'color'), details: { found: 'color' } },
      { code: 'not-an-id', path: at('card-1', 'stepId'), details: { found: '"Step 1"' } },
      {
        code: 'wrong-type',
        path: at('touchpoint-1', 'expectation'),
        details: { expected: 'number', found: '"viel"' },
      },
      {
        code: 'number-too-large',
        path: at('pain-1', 'severity'),
        details: { most: 5, found: '9' },
      },
      {
        code: 'number-too-small',
        path: at('pain-1', 'frequency'),
        details: { least: 1, found: '0' },
      },
    ]
    expect(failureOf(file)).toEqual({ code: 'damaged', problems, problemCount: problems.length })
  })

  it('tells which record has the same id', () => {
    const file = smallFile()
    file.records.push({ ...recordOf(file, 'stage-1') })
    expect(problemsOf(file)).toEqual([
      {
        code: 'id-repeated',
        path: `records[${file.records.length - 1}].id`,
        details: { found: 'stage-1', other: pathOf(file, 'stage-1') },
      },
    ])
  })

  it('tells about records that are none', () => {
    const file = smallFile()
    const count = file.records.length
    file.records.push(null as never, [] as never, {}, { id: 'x-1', type: 'toString' })
    expect(problemsOf(file)).toEqual([
      {
        code: 'wrong-type',
        path: `records[${count}]`,
        details: { expected: 'object', found: 'null' },
      },
      {
        code: 'wrong-type',
        path: `records[${count + 1}]`,
        details: { expected: 'object', found: '[]' },
      },
      {
        code: 'field-missing',
        path: `records[${count + 2}].type`,
        details: { expected: 'string' },
      },
      {
        code: 'unknown-record-type',
        path: `records[${count + 3}].type`,
        details: { found: '"toString"' },
      },
    ])
  })

  it('tells what is missing around the records', () => {
    expect(problemsOf({ format: 'throughline-project', x: 1 })).toEqual([
      { code: 'field-missing', path: 'minReaderVersion', details: { expected: 'int' } },
      { code: 'field-missing', path: 'formatVersion', details: { expected: 'int' } },
      { code: 'unknown-field', path: 'x', details: { found: 'x' } },
      { code: 'field-missing', path: 'records', details: { expected: 'array' } },
      { code: 'field-missing', path: 'recordVersions', details: { expected: 'object' } },
    ])
  })

  it('tells a missing or impossible version once, and still checks the records', () => {
    const file = smallFile()
    delete file.recordVersions['stage']
    file.recordVersions['card'] = 1.5
    recordOf(file, 'stage-1')['isHidden'] = 'no'
    expect(problemsOf(file)).toEqual([
      {
        code: 'wrong-type',
        path: 'recordVersions.card',
        details: { expected: 'int', found: '1.5' },
      },
      { code: 'record-version-missing', path: 'recordVersions.stage', details: { type: 'stage' } },
      {
        code: 'wrong-type',
        path: `${pathOf(file, 'stage-1')}.isHidden`,
        details: { expected: 'boolean', found: '"no"' },
      },
    ])
  })

  it('refuses a text that is too long instead of cutting it, unless composing makes it fit', () => {
    const file = smallFile()
    recordOf(file, 'card-1')['title'] = 'a'.repeat(20_001)
    expect(problemsOf(file)).toEqual([
      {
        code: 'text-too-long',
        path: `${pathOf(file, 'card-1')}.title`,
        details: { length: 20_001, most: 20_000 },
      },
    ])
    recordOf(file, 'card-1')['title'] = '한'.repeat(20_000).normalize('NFD')
    expect(readProjectFile(JSON.stringify(file)).ok).toBe(true)
  })

  it('keeps a thousand problems and counts the others', () => {
    const file = smallFile()
    for (let n = 0; n < 1500; n++) file.records.push({})
    const failure = failureOf(file)
    expect([failure.problems.length, failure.problemCount]).toEqual([mostProblems, 1500])
  })

  it('never shows more than the start of what a user wrote', () => {
    const file = smallFile()
    recordOf(file, 'card-1')['order'] = ['x'.repeat(5000)]
    recordOf(file, 'card-1')['y'.repeat(5000)] = 1
    recordOf(file, 'persona-min')['color'] = 'z'.repeat(5000)
    for (const { path, details } of problemsOf(file)) {
      expect(path.length + JSON.stringify(details).length).toBeLessThan(300)
    }
  })

  it('treats `__proto__` as a field like any other', () => {
    const text = JSON.stringify(smallFile()).replace(
      '"id":"card-1"',
      '"id":"card-1","__proto__":{"title":"x"}',
    )
    expect(problemsOf(text)).toMatchObject([
      { code: 'unknown-field', details: { found: '__proto__' } },
    ])
    expect(({} as { title?: string }).title).toBeUndefined()
  })
})
