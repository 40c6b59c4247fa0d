/** Drives the command line with files in memory: what it writes, what it says, how it ends. */
import { describe, expect, it } from 'vitest'
import {
  runCommandLine,
  type CommandLineTools,
  type PrintedPdf,
} from '#electron/command-line/run-command-line.ts'
import type { PrintJob } from '#shared/ipc/contract.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallProject } from '#tests/helpers/small-project.ts'
import { pathOf, recordOf, smallFile } from '#tests/helpers/small-file.ts'

const smallProject = makeSmallProject()
const small = writeProjectFile(smallProject, [])

interface Run {
  readonly exitCode: number
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly files: ReadonlyMap<string, string | Uint8Array>
  readonly jobs: readonly PrintJob[]
}

/** Runs with one file, `in.throughline`, unless more are given. */
async function run(
  line: string,
  given: Readonly<Record<string, string | Uint8Array>> = { 'in.throughline': small },
  tools: Partial<CommandLineTools> = {},
): Promise<Run> {
  const files = new Map<string, string | Uint8Array>(Object.entries(given))
  const out: string[] = []
  const err: string[] = []
  const jobs: PrintJob[] = []
  const exitCode = await runCommandLine(
    line.split(' ').filter((arg) => arg !== ''),
    {
      readFile: (path) => {
        const found = files.get(path)
        if (found === undefined)
          return Promise.reject(Object.assign(new Error(), { code: 'ENOENT' }))
        return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : found)
      },
      writeFile: (path, content) => {
        files.set(path, content)
        return Promise.resolve()
      },
      printPdf: (job) => {
        jobs.push(job)
        return Promise.resolve<PrintedPdf>({ ok: true, pdf: Uint8Array.of(37, 80), pageCount: 5 })
      },
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      locale: 'en-GB',
      ...tools,
    },
  )
  return { exitCode, out, err, files, jobs }
}

describe('export to a project file', () => {
  it('writes it tidy: any order and spacing become the one the product writes', async () => {
    const file = smallFile()
    file.records.reverse()
    const messy = { 'in.throughline': JSON.stringify(file) }
    const { exitCode, files, out, err } = await run('export in.throughline out.json', messy)
    expect([exitCode, out, err]).toEqual([0, ['out.json: Project file written.'], []])
    expect(files.get('out.json')).toBe(small)
  })

  it('says what it mended, and writes the mended project', async () => {
    const file = smallFile()
    recordOf(file, 'pain-1')['touchpointId'] = 'touchpoint-gone'
    const { exitCode, err, files } = await run('export in.json x.throughline', {
      'in.json': JSON.stringify(file),
    })
    const place = `${pathOf(file, 'pain-1')}.touchpointId`
    expect(exitCode).toBe(0)
    expect(err).toEqual([
      `warning: ${place}: Pointed at touchpoint-gone, which is missing; cleared: 적을 칸이 많음`,
    ])
    expect(JSON.parse(String(files.get('x.throughline')))).toMatchObject({ formatVersion: 1 })
  })

  it('writes nothing for a file with problems', async () => {
    const { exitCode, files, err } = await run('export in.throughline out.json', {
      'in.throughline': '{"format": "throughline-project"',
    })
    expect([exitCode, files.has('out.json')]).toEqual([1, false])
    expect(err).toEqual([
      'in.throughline: The file has problems.',
      'file: The file ends early, at line 1, column 33.',
      'Problems: 1',
    ])
  })
})

describe('export to a PDF', () => {
  it('prints on A3 landscape unless told otherwise', async () => {
    const { jobs } = await run('export in.throughline out.pdf')
    expect(jobs).toEqual([
      {
        projectText: small,
        options: { paper: 'A3', orientation: 'landscape', language: 'ko' },
      },
    ])
    const wished = await run('export --paper a0 in.throughline --portrait --lang=en out.PDF')
    expect(wished.jobs[0]?.options).toEqual({
      paper: 'A0',
      orientation: 'portrait',
      language: 'en',
    })
    expect(wished.out).toEqual(['out.PDF: PDF written (5 pages).'])
    expect(wished.files.get('out.PDF')).toEqual(Uint8Array.of(37, 80))
  })

  it('prints what is written in Korean in Korean, and the rest in the system’s language', async () => {
    const file = smallFile()
    for (const record of file.records) if ('name' in record) record['name'] = 'EV charging'
    const english = { 'in.throughline': JSON.stringify(file) }
    const languageOf = async (locale: string) => {
      const { jobs } = await run('export in.throughline out.pdf', english, { locale })
      return jobs[0]?.options.language
    }
    expect(await languageOf('en-US')).toBe('en')
    expect(await languageOf('ko-KR')).toBe('ko')
  })

  it.each([
    ['no-browser', 'THROUGHLINE_CHROMIUM'],
    ['not-built', 'npm run build'],
    ['project-refused', 'cannot be printed'],
    ['timed-out', 'too long'],
    ['print-failed', '(print-failed)'],
  ])('tells why there is none: %s', async (reason, words) => {
    const printPdf = () => Promise.resolve<PrintedPdf>({ ok: false, reason })
    const { exitCode, err, files } = await run('export in.throughline out.pdf', undefined, {
      printPdf,
    })
    expect([exitCode, files.has('out.pdf')]).toEqual([1, false])
    expect(err.join()).toContain(words)
  })
})

describe('validate', () => {
  it('says that a whole project is fine', async () => {
    const { exitCode, out, err } = await run('validate in.throughline')
    const fine = `in.throughline: No problems (${smallProject.length} records).`
    expect([exitCode, out, err]).toEqual([0, [fine], []])
  })

  it('says each problem on a line of its own, with its path', async () => {
    const file = smallFile()
    recordOf(file, 'pain-1')['severity'] = 9
    recordOf(file, 'card-1')['title'] = ['line\nfeed']
    delete recordOf(file, 'stage-1')['name']
    const { exitCode, out } = await run('validate in.throughline --lang ko', {
      'in.throughline': JSON.stringify(file),
    })
    expect(exitCode).toBe(1)
    expect(out).toEqual([
      'in.throughline: 파일에 문제가 있습니다.',
      `${pathOf(file, 'stage-1')}.name: 값이 없습니다. 필요한 것: 문자열`,
      `${pathOf(file, 'card-1')}.title: 값의 종류가 다릅니다. 필요한 것: 문자열, 있는 것: […]`,
      `${pathOf(file, 'pain-1')}.severity: 너무 큰 값입니다: 9. 가장 큰 값: 5`,
      '문제 3건',
    ])
    expect(out.filter((line) => line.includes('\n'))).toEqual([])
  })

  it('counts as problems what opening would mend: broken links, records without a place', async () => {
    const file = smallFile()
    recordOf(file, 'opportunity-1')['painPointIds'] = ['pain-1', 'pain-9']
    recordOf(file, 'card-1')['stepId'] = 'step-gone'
    const [link, orphan] = [pathOf(file, 'opportunity-1'), pathOf(file, 'card-1')]
    const given = { 'in.throughline': JSON.stringify(file) }
    const { exitCode, out, err, files } = await run('validate in.throughline', given)
    expect([exitCode, err]).toEqual([1, []])
    const isTold = (place: string, id: string) =>
      out.some((line) => line.startsWith(`warning: ${place}`) && line.includes(id))
    expect([isTold(link, 'pain-9'), isTold(orphan, 'step-gone')]).toEqual([true, true])
    expect(out.slice(-2)).toEqual([
      'in.throughline: Opening this project mends it as told above.',
      `Problems: ${out.length - 2}`,
    ])
    expect(files.get('in.throughline')).toBe(given['in.throughline'])
  })

  it('counts the problems that it does not show', async () => {
    const file = smallFile()
    for (let n = 0; n < 1200; n++) file.records.push({})
    const { out } = await run('validate in.throughline', { 'in.throughline': JSON.stringify(file) })
    expect(out.slice(-2)).toEqual(['And 200 more.', 'Problems: 1200'])
  })
})

describe('lint', () => {
  const linted = (more: readonly AnyRecord[] = []) => ({
    'in.throughline': writeProjectFile([...makeSmallProject(), ...more], []),
  })

  it('says each finding on a line of its own, with rule, place and sentence, and ends with 1', async () => {
    const { exitCode, out, err } = await run('lint in.throughline --lang ko', linted())
    expect([exitCode, err]).toEqual([1, []])
    expect(out).toEqual(
      expect.arrayContaining([
        'warning stage-without-touchpoint 오늘의 충전 › 이용: 이 단계에 접점이 없습니다.',
        'hint step-empty 오늘의 충전 › 신청 › 동의: 이 스텝은 모든 레인이 비어 있습니다.',
      ]),
    )
    expect(out.filter((line) => !/^(error|warning|hint) [a-z-]+ .+: .+$/.test(line))).toEqual([])
  })

  it('speaks English, too', async () => {
    const { out } = await run('lint in.throughline --lang en', linted())
    expect(out).toContain(
      'warning stage-without-touchpoint 오늘의 충전 › 이용: The stage has no touchpoint.',
    )
  })

  it('leaves out what is meant to be so', async () => {
    const rule = 'stage-without-touchpoint'
    const { out } = await run('lint in.throughline', linted())
    const waiver = make.waiver({ recordId: 'stage-2', rule })
    const waived = await run('lint in.throughline', linted([waiver]))
    expect(waived.out).toEqual(out.filter((line) => !line.includes(rule)))
    expect(waived.out).toHaveLength(out.length - 1)
  })

  it('ends with 0 where there are only hints, and where there is nothing', async () => {
    const hintOnly = [
      make.project({}),
      make.persona({ isProtoPersona: true }),
      make.channel({ id: 'channel-a', name: '앱' }),
    ]
    const map = (goal: string) => [
      ...hintOnly,
      make.journey({ id: 'map', scenario: '처음 신청한다', goal }),
      make.stage({ id: 'stage-a', journeyId: 'map', name: '신청' }),
      make.step({ id: 'step-a', stageId: 'stage-a' }),
      make.lane({ id: 'lane-a', journeyId: 'map', kind: 'action' }),
      make.card({ laneId: 'lane-a', stepId: 'step-a', title: '신청서 쓰기' }),
      make['journey-persona']({ journeyId: 'map', personaId: hintOnly[1]!.id }),
    ]
    const file = (goal: string) => ({ 'in.throughline': writeProjectFile(map(goal), []) })
    const hints = await run('lint in.throughline', file(''))
    expect([hints.exitCode, hints.out.map((line) => line.split(' ')[1])]).toEqual([
      0,
      ['journey-without-goal'],
    ])
    const nothing = await run('lint in.throughline', file('한 번에 마친다'))
    expect([nothing.exitCode, nothing.out]).toEqual([0, ['in.throughline: No findings.']])
  })

  it('tells what is wrong with a file instead, and ends with 1', async () => {
    const { exitCode, out, err } = await run('lint in.throughline', { 'in.throughline': '{' })
    expect([exitCode, out]).toEqual([1, []])
    expect(err[0]).toBe('in.throughline: The file has problems.')
  })
})

describe('an input that cannot be read', () => {
  it.each([
    ['gone.json', 'gone.json: The file cannot be found.'],
    ['utf16.json', 'utf16.json: The file is not UTF-8 text.'],
    ['big.json', 'big.json: The file is too large.'],
  ])('%s ends with 1', async (name, sentence) => {
    const files = {
      'utf16.json': Uint8Array.of(0xff, 0xfe, 0x7b, 0),
      'big.json': new Uint8Array(100 * 1024 * 1024 + 1),
    }
    const { exitCode, err } = await run(`validate ${name}`, files)
    expect([exitCode, err]).toEqual([1, [sentence]])
  })

  it('is told apart from one that is not there', async () => {
    const readFile = () => Promise.reject(Object.assign(new Error(), { code: 'EISDIR' }))
    const { exitCode, err } = await run('validate folder', {}, { readFile })
    expect([exitCode, err]).toEqual([1, ['folder: The file cannot be read.']])
  })
})

it('says why the result could not be written, and ends with 1', async () => {
  const writeFile = () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
  const { exitCode, err } = await run('export in.throughline out.json', undefined, { writeFile })
  expect([exitCode, err]).toEqual([1, ['out.json: The result could not be written. (ENOSPC)']])
})

describe('wrong use', () => {
  it.each([
    ['', 'Nothing to do: use export, validate or lint.'],
    ['open in.throughline', 'Unknown command: open. Use export, validate or lint.'],
    ['export in.throughline', 'export needs a project file and a result file.'],
    ['validate', 'validate needs a project file.'],
    ['lint', 'lint needs a project file.'],
    ['lint in.throughline b', 'Too many files: b'],
    ['lint a --paper A4', '--paper is for PDFs only.'],
    ['validate in.throughline b', 'Too many files: b'],
    ['export a b.pdf c', 'Too many files: c'],
    ['export a b.docx', 'The result must end in .pdf, .json or .throughline: b.docx'],
    ['export a b.pdf --paper A7', 'Unknown paper: A7. Use A4, A3, A2, A1 or A0.'],
    ['export a b.pdf --paper', '--paper needs a value.'],
    ['export a b.pdf --lang fr', 'Unknown language: fr. Use ko or en.'],
    ['export a b.pdf --landscape --portrait', 'Use either --landscape or --portrait.'],
    ['export a b.json --paper A4', '--paper is for PDFs only.'],
    ['validate a --landscape', '--landscape is for PDFs only.'],
    ['export a b.pdf --colour', 'Unknown option: --colour'],
  ])('"%s" is told and ends with 2', async (line, sentence) => {
    const { exitCode, out, err, jobs } = await run(line)
    expect([exitCode, out, err, jobs]).toEqual([
      2,
      [],
      [sentence, 'For help: throughline --help'],
      [],
    ])
  })

  it('lets a file have a name that begins with a hyphen, behind a double dash', async () => {
    const { exitCode } = await run('validate -- --in.json', { '--in.json': small })
    expect(exitCode).toBe(0)
  })
})

describe('help', () => {
  it.each([
    ['ko-KR', '사용법'],
    ['en-US', 'Usage'],
    ['fr', 'Usage'],
  ])('speaks the language of the system: %s', async (locale, word) => {
    const { exitCode, out } = await run('--help', {}, { locale })
    expect([exitCode, out[0]?.startsWith(word)]).toEqual([0, true])
  })

  it('can be asked for in the other language, and tells the version', async () => {
    expect((await run('--help --lang ko')).out[0]).toContain('사용법')
    expect((await run('--version', {}, { version: '9.8.7' })).out).toEqual(['Throughline 9.8.7'])
  })
})
