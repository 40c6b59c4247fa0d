/** Every failure that a file can end in has a sentence in both languages. */
import { describe, expect, it } from 'vitest'
import type { FileFailureCode, FileProblem, FileProblemCode } from '#shared/files/file-problem.ts'
import {
  fileRefused,
  fileUnreadable,
  fileUnwritable,
  sayMends,
  sayProblem,
} from '#renderer/app/messages.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'

const counts = { found: 9, most: 5, least: 1, length: 6, line: 3, column: 7 }

/** Details as the code carries them; the compiler asks for codes that are new. */
const problems: Readonly<Record<FileProblemCode, FileProblem['details']>> = {
  'file-too-large': counts,
  'too-deep': counts,
  'not-json': { ...counts, found: '{' },
  'json-ends-early': counts,
  'not-a-project': { found: '' },
  'format-too-new': counts,
  'record-version-too-new': { ...counts, type: 'stage' },
  'record-version-missing': { type: 'stage' },
  'too-many-records': counts,
  'unknown-record-type': { found: '"x"' },
  'id-repeated': { found: 'stage-1', other: 'records[0].id' },
  'migration-failed': { type: 'stage', found: 1 },
  'field-missing': { expected: 'string' },
  'unknown-field': { found: 'x' },
  'wrong-type': { expected: 'string', found: '12' },
  'not-allowed': { allowed: 'as-is, to-be', found: '"x"' },
  'number-too-small': counts,
  'number-too-large': counts,
  'text-too-long': counts,
  'list-too-long': counts,
  'not-an-id': { found: '"!"' },
  'ids-repeated': { found: '["a","a"]' },
  'not-a-hash': { found: '"x"' },
  'not-base64': {},
  'asset-too-large': counts,
  'asset-damaged': { found: 'a', expected: 'b' },
  'wrong-value': { found: '12' },
}

const failures: readonly FileFailureCode[] = ['too-large', 'not-a-project', 'too-new', 'damaged']

// The codes are the record's own keys.
const codes = Object.keys(problems) as readonly FileProblemCode[]

describe.each(['ko', 'en'] as const)('in %s', (language) => {
  const translate = createTranslator(language)
  const sentence = (code: FileProblemCode): string =>
    sayProblem({ code, path: 'records[12].severity', details: problems[code] }, translate)

  it.each(codes)('%s says what and where', (code) => {
    expect(sentence(code)).toMatch(/^records\[12\]\.severity: \S.+/)
    expect(sentence(code)).not.toMatch(/\{\{|undefined|messages\.problem/)
  })

  it.each(failures)('a file refused as %s is named, and nothing has changed', (code) => {
    const details = { found: 9, most: 5 }
    const { say } = fileRefused('내 지도.throughline', {
      code,
      problems: [{ code: 'number-too-large', path: 'records[12].severity', details }],
      problemCount: 3,
    })
    expect(say(translate)).toContain('내 지도.throughline')
    expect(say(translate)).toContain(translate('messages.nothing_changed'))
    expect(say(translate)).not.toMatch(/\{\{|undefined/)
    expect(say(translate).includes('records[12].severity')).toBe(code === 'damaged')
  })

  it.each(['too-large', 'not-utf8', 'unreadable', 'internal'] as const)(
    'a file that cannot be read (%s) is told with and without its name',
    (failure) => {
      expect(fileUnreadable('a.json', failure).say(translate)).toContain('a.json')
      expect(fileUnreadable('', failure).say(translate)).not.toMatch(/\{\{|undefined|messages\./)
    },
  )

  it.each(['disk-full', 'no-permission', 'file-busy', 'unwritable', 'refused'] as const)(
    'a file that cannot be written (%s) has a sentence',
    (failure) => {
      expect(fileUnwritable(failure).say(translate)).not.toMatch(/\{\{|undefined|messages\./)
    },
  )
})

it('counts what else is wrong, with the right particle behind numbers', () => {
  const { say } = fileRefused('a', {
    code: 'damaged',
    problems: [{ code: 'number-too-large', path: 'x', details: { found: 9, most: 5 } }],
    problemCount: 2,
  })
  expect(say(createTranslator('ko'))).toContain(
    'x: 9는 너무 큽니다(최대 5). 그 밖에 1곳이 더 있습니다.',
  )
  expect(say(createTranslator('en'))).toContain('There is 1 more problem.')
})

it('names the kind of value that is missing in the language of the screen', () => {
  const missing: FileProblem = {
    code: 'field-missing',
    path: 'records[3].name',
    details: { expected: 'string' },
  }
  expect(sayProblem(missing, createTranslator('ko'))).toBe(
    'records[3].name: 값이 빠졌습니다(필요한 것: 글자).',
  )
  expect(sayProblem(missing, createTranslator('en'))).toContain('expected: text')
})

it('names what was mended, the same thing once, and counts what does not fit', () => {
  const orphan = (content: string) => ({ code: 'orphan-removed', content }) as const
  const mends = [
    orphan('첫 카드'),
    { code: 'order-replaced', content: '' } as const,
    { code: 'order-replaced', content: '' } as const,
    orphan('둘째 카드'),
    orphan(''),
    orphan('다섯째'),
    orphan('여섯째'),
  ]
  expect(sayMends(mends, createTranslator('ko'))).toBe(
    '딸린 곳이 없는 ‘첫 카드’ 뺌 · 순서를 다시 매김 · 딸린 곳이 없는 ‘둘째 카드’ 뺌 · 딸린 곳이 없는 ‘이름 없음’ 뺌 · 그 밖에 2곳',
  )
})
