/** Mutates real project files by the thousand: whatever comes out, reading it neither throws nor hangs. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { anyText } from '#tests/helpers/arbitrary-text.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'

const text = writeProjectFile(makeSmallProject(), [])

/** Codes about the file as a whole, whose path is ''. */
const wholeFile = ['file-too-large', 'too-deep', 'not-json', 'json-ends-early', 'not-a-project']

/** Either a project that needs no second mending, or problems that each say where. */
function expectProjectOrProblems(mutated: string): void {
  const read = readProjectFile(mutated)
  if (read.ok) {
    const again = readProjectFile(writeProjectFile(read.value.records, read.value.assets))
    expect(again).toMatchObject({ ok: true, value: { mends: [] } })
    return
  }
  const { problems, problemCount } = read.failure
  expect(problemCount).toBeGreaterThan(0)
  expect(problems.length).toBeGreaterThan(0)
  const placeless = problems.filter(({ code, path }) => path === '' && !wholeFile.includes(code))
  expect(placeless).toEqual([])
}

type Edit = (text: string) => string

const somewhere = fc.nat(text.length)
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  somewhere.map(
    (at): Edit =>
      (t) =>
        t.slice(0, at),
  ),
  fc.tuple(somewhere, fc.nat(40)).map(
    ([at, length]): Edit =>
      (t) =>
        t.slice(0, at) + t.slice(at + length),
  ),
  fc.tuple(somewhere, fc.nat(60), somewhere).map(
    ([from, length, to]): Edit =>
      (t) =>
        t.slice(0, to) + t.slice(from, from + length) + t.slice(to),
  ),
  fc
    .tuple(
      somewhere,
      fc.oneof(
        fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '0', '-', '\u0000'),
        anyText,
      ),
    )
    .map(
      ([at, inserted]): Edit =>
        (t) =>
          t.slice(0, at) + inserted + t.slice(at),
    ),
)

type Json = unknown

/** Every place in a JSON value, as the container and its key. */
function placesIn(value: Json): readonly (readonly [Record<string, Json>, string])[] {
  if (typeof value !== 'object' || value === null) return []
  const container = value as Record<string, Json>
  return Object.keys(container).flatMap((key) => [
    [container, key] as const,
    ...placesIn(container[key]),
  ])
}

const anyValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, '', 'x', [], {}, [[]], { a: { b: [] } }),
  fc.constantFrom(
    'step-1',
    'stage-1',
    'persona-min',
    'lane-emotion',
    'nobody-here',
    'A0',
    '0',
    'zz',
  ),
  anyText,
  fc.jsonValue(),
)

interface Change {
  readonly place: number
  readonly kind: 'replace' | 'remove' | 'add' | 'repeat'
  readonly name: string
  readonly value: Json
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(100_000),
  kind: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  name: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'id', 'type', 'order', 'x'), anyText),
  value: anyValue,
})

function applyChange(root: Json, { place, kind, name, value }: Change): void {
  const places = placesIn(root)
  const [container, key] = places[place % places.length] ?? [{}, '']
  if (kind === 'replace') container[key] = value
  else if (Array.isArray(container)) {
    if (kind === 'remove') container.splice(Number(key), 1)
    else container.push(kind === 'add' ? value : container[Number(key)])
  } else if (kind === 'remove') delete container[key]
  else {
    // Assigning would lose `__proto__`, which JSON text can hold.
    const definition = { value, enumerable: true, configurable: true, writable: true }
    Object.defineProperty(container, name, definition)
  }
}

describe('a damaged project file', () => {
  it(
    'with edits anywhere in its text is refused with a place, or read',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (edits) => {
          expectProjectOrProblems(edits.reduce((mutated, edit) => edit(mutated), text))
        }),
        { numRuns: 4000 },
      )
    },
  )

  it(
    'with changes anywhere in its values is refused with a path, or read',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(anyChange, { minLength: 1, maxLength: 6 }), (changes) => {
          const root: Json = JSON.parse(text)
          for (const change of changes) applyChange(root, change)
          expectProjectOrProblems(JSON.stringify(root))
        }),
        { numRuns: 3000 },
      )
    },
  )

  it('is refused at the very place where it was cut off, wherever that is', () => {
    const whole = text.trimEnd()
    for (let end = 1; end < whole.length; end++) {
      const read = readProjectFile(whole.slice(0, end))
      expect(read, `cut at ${end}`).toMatchObject({
        ok: false,
        failure: { code: 'damaged', problems: [{ code: 'json-ends-early', path: '' }] },
      })
    }
  })
})
