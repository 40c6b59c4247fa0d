/** The page behind PDFs in real Chromium: real text in embedded fonts, exact paper, bookmarks, language. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readProjectFile } from '#shared/files/read-project-file.ts'
import { sha256 } from '#shared/files/sha256.ts'
import { writeProjectFile } from '#shared/files/write-project-file.ts'
import { printJobResult, type PrintOptions } from '#shared/ipc/contract.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { PrintJobResult } from '#renderer/print/prepare-print.ts'
import {
  launchChromium,
  rendererAddress,
  watchPages,
  type PageWatch,
} from '#tests/helpers/chromium.ts'
import { make } from '#tests/helpers/make-records.ts'

const sampleText = readFileSync('shared/samples/home-ev-charging.throughline', 'utf8')
const sample = recordsIn(sampleText)

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let page: Page
let folder: string

beforeAll(async () => {
  browser = await launchChromium()
  folder = mkdtempSync(join(tmpdir(), 'throughline-print-'))
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  context = await browser.newContext()
  watch = await watchPages(context)
  page = await context.newPage()
  await page.goto(`${rendererAddress()}print.html`)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const jobs: readonly (readonly [PrintOptions, number, number])[] = [
  [{ paper: 'A4', orientation: 'portrait', language: 'ko' }, 210, 297],
  [{ paper: 'A3', orientation: 'landscape', language: 'en' }, 420, 297],
  [{ paper: 'A2', orientation: 'portrait', language: 'en' }, 420, 594],
  [{ paper: 'A1', orientation: 'landscape', language: 'ko' }, 841, 594],
  [{ paper: 'A0', orientation: 'landscape', language: 'ko' }, 1189, 841],
]

describe.each(jobs)('the sample as %o', (options, widthMm, heightMm) => {
  it('is a whole PDF: paper, text, fonts, bookmarks, title', async () => {
    const result = await render(sampleText, options)
    expect(result).toMatchObject({ ok: true, title: '집에서 전기차 충전', widthMm, heightMm })
    expect(printJobResult.safeParse(result).success).toBe(true)
    expect(await cutTexts()).toEqual([])
    const file = await printTo('sample.pdf')

    const info = poppler('pdfinfo', [file])
    const sizePt = /Page size: +([\d.]+) x ([\d.]+)/.exec(info)!.slice(1, 3).map(Number)
    expect(Math.abs(mm(sizePt[0]!) - widthMm)).toBeLessThan(0.5)
    expect(Math.abs(mm(sizePt[1]!) - heightMm)).toBeLessThan(0.5)
    expect(info).toContain(`Pages:           ${result.ok ? result.pageCount : 0}\n`)
    expect(info).toMatch(/Title: +집에서 전기차 충전\n/)
    expect(info).toMatch(/Tagged: +yes\n/)
    expect(readFileSync(file, 'latin1')).toContain(`/Lang (${options.language})`)

    // Chromium shrinks what it takes to be too wide; the page number then leaves its corner.
    const corner = rightmostWord(file)
    expect(corner).toBeGreaterThan(0.95)
    expect(corner).toBeLessThan(0.98)

    const text = poppler('pdftotext', [file, '-'])
    const missing = [...names('stage'), ...names('touchpoint'), ...names('persona')].filter(
      (name) => !withoutSpace(text).includes(withoutSpace(name)),
    )
    expect(missing).toEqual([])
    const found = new Set(text.split(/\s+/))
    const words = [...names('stage'), ...names('touchpoint')].flatMap((name) => name.split(/\s+/))
    expect(words.filter((word) => !found.has(word))).toEqual([])
    // A phrase can be searched for: the spaces between words are there.
    expect(text.replaceAll(/\s+/g, ' ')).toContain('충전을 시작하기 전에')

    const fonts = poppler('pdffonts', [file]).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/Pretendard.* CID TrueType .* yes yes yes /)

    const [project, ...bookmarks] = bookmarksOf(file)
    expect(project).toEqual({ page: 1, text: '집에서 전기차 충전' })
    const bookmarked = bookmarks.map((bookmark) => bookmark.text)
    expect(bookmarked).toEqual(
      expect.arrayContaining([...names('persona'), ...names('journey'), ...names('stage')]),
    )
    const pageOf = (name: string) => bookmarks.find(({ text: own }) => own === name)?.page
    // Each begins a page of its own, behind the cover.
    const [firstPage, ...laterPages] = names('persona').map(pageOf)
    expect(firstPage).toBe(2)
    expect(laterPages).toEqual([...new Set(laterPages)].sort((a, b) => a! - b!))
    expect(laterPages[0]).toBeGreaterThan(2)
  })
})

describe('a print', () => {
  const options: PrintOptions = { paper: 'A4', orientation: 'portrait', language: 'ko' }

  it('keeps every page apart, none blank and none missing', async () => {
    await render(sampleText, options)
    const file = await printTo('pages.pdf')
    const pages = poppler('pdftotext', [file, '-']).split('\f').slice(0, -1)
    const numbers = pages.map((text) =>
      /(\d+)\s*\/\s*(\d+)\s*$/.exec(text)?.slice(1, 3).map(Number),
    )
    expect(numbers).toEqual(pages.map((_, n) => [n + 1, pages.length]))
  })

  it('warns of small text on small paper, and of none on large paper', async () => {
    const small = await render(sampleText, options)
    const warned = small.ok ? small.warnings : []
    expect(new Set(warned.map(({ code }) => code))).toEqual(new Set(['text-too-small']))
    expect(warned.map(({ name }) => name)).toEqual(expect.arrayContaining([...names('journey')]))
    const large = await render(sampleText, { ...options, paper: 'A0', orientation: 'landscape' })
    expect(large).toMatchObject({ warnings: [] })
  })

  it('shows the photo of a persona', async () => {
    // The smallest PNG there is: one violet point.
    const bytes = Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOo8jn0HwAFKAKzKBnm1AAAAABJRU5ErkJggg==',
        'base64',
      ),
    )
    const hash = sha256(bytes)
    const records = [make.project({}), make.persona({ name: '정민우', photo: hash })]
    const text = writeProjectFile(records, [{ hash, mime: 'image/png', bytes }])
    await render(text, options)
    const photos = page.getByRole('img', { name: '정민우' })
    expect(
      await photos.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth)),
    ).toEqual([1, 1])
  })

  it('prints an empty project as a cover', async () => {
    const text = writeProjectFile([make.project({ name: '' })], [])
    expect(await render(text, options)).toMatchObject({ ok: true, pageCount: 1 })
    const file = await printTo('empty.pdf')
    expect(poppler('pdftotext', [file, '-'])).toContain('이름 없는 프로젝트')
  })

  it('refuses what is no project and says why', async () => {
    const result = await render('{"format":"something-else"}', options)
    expect(result).toMatchObject({ ok: false, code: 'not-a-project' })
    expect(printJobResult.safeParse(result).success).toBe(true)
  })
})

function render(projectText: string, options: PrintOptions): Promise<PrintJobResult> {
  return page.evaluate(
    (job) => {
      // The page sets it before it has loaded; its type is known to that page alone.
      const { renderPrintJob } = window as unknown as {
        renderPrintJob: (given: typeof job) => Promise<PrintJobResult>
      }
      return renderPrintJob(job)
    },
    { projectText, options },
  )
}

/** Texts that need more room than their boxes have. */
function cutTexts(): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('h1, h2, h3, p'))
      .filter((text) => text.scrollHeight > text.clientHeight + 1)
      .map((text) => text.textContent),
  )
}

async function printTo(name: string): Promise<string> {
  const file = join(folder, name)
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  })
  writeFileSync(file, pdf)
  return file
}

function bookmarksOf(file: string): readonly { readonly page: number; readonly text: string }[] {
  const xml = poppler('pdftohtml', ['-xml', '-i', '-stdout', file])
  return [...xml.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, at, text]) => ({
    page: Number(at),
    text: text!,
  }))
}

/** How far to the right the text of the cover reaches, as a share of the paper's width. */
function rightmostWord(file: string): number {
  const boxes = poppler('pdftotext', ['-f', '1', '-l', '1', '-bbox', file, '-'])
  const width = Number(/<page width="([\d.]+)"/.exec(boxes)![1])
  const ends = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, end]) => Number(end))
  return Math.max(...ends) / width
}

function names(type: 'persona' | 'journey' | 'stage' | 'touchpoint'): readonly string[] {
  return sample.flatMap((record) => {
    if (record.type !== type) return []
    return [record.type === 'touchpoint' ? record.title : 'name' in record ? record.name : '']
  })
}

function recordsIn(text: string): readonly AnyRecord[] {
  const project = readProjectFile(text)
  if (!project.ok) throw new Error(`not a project: ${project.failure.code}`)
  return project.value.records
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

function mm(points: number): number {
  return (points / 72) * 25.4
}

function poppler(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
