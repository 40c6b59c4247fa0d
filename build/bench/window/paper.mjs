/** What printing a map of ten stages, twelve lanes and 400 cards takes, beside the same text as plain HTML; and what can be read in it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from '#build/bench/lib/statistics.mjs'
import { launchChromium } from '#build/lib/launch-chromium.mjs'
import { serveRenderer } from '#build/lib/serve-renderer.mjs'
import { benchDocument } from './document.mjs'

const cardCount = 400
const options = { paper: 'A0', orientation: 'landscape', language: 'ko' }

/**
 * @typedef {object} PaperFigures
 * @property {number} print ms of the print call, median
 * @property {number} plain ms of the print call for plain HTML, median
 * @property {number} draw ms of laying out and drawing the pages before, median
 * @property {number} pages
 * @property {number} words per cent of the words on the cards that pdftotext finds
 * @property {number} typeThree fonts of Type 3
 * @property {number} kB
 */

/** @param {{ project: string, rounds: number, log: (line: string) => void }} given the project's file @returns {Promise<PaperFigures>} */
export async function runPaper({ project, rounds, log }) {
  const server = await serveRenderer()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  /** @type {{ draw: number[], print: number[], plain: number[] }} */
  const times = { draw: [], print: [], plain: [] }
  let pages = 0
  /** @type {Buffer} */
  let pdf = Buffer.alloc(0)
  try {
    for (let round = 0; round < rounds; round++) {
      log(`print, round ${round + 1} …`)
      const own = await inFreshPage(server.address, async (page) => {
        const start = performance.now()
        pages = await page.evaluate(drawOwn, { projectText: project, options })
        times.draw.push(performance.now() - start)
      })
      times.print.push(own.ms)
      pdf = own.pdf
      const { cards, stages, lanes } = benchDocument(cardCount)
      const texts = [...cards, ...stages, ...lanes].map((each) =>
        'text' in each ? each.text : each.name,
      )
      const plain = await inFreshPage(server.address, (page) => page.evaluate(drawPlain, texts))
      times.plain.push(plain.ms)
    }
    const file = join(folder, 'map.pdf')
    writeFileSync(file, pdf)
    return {
      print: median(times.print),
      plain: median(times.plain),
      draw: median(times.draw),
      pages,
      words: wordsFound(file),
      typeThree: poppler('pdffonts', file)
        .split('\n')
        .filter((line) => / Type 3 /.test(line)).length,
      kB: pdf.length / 1024,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await server.close()
  }
}

/** @param {string} address @param {(page: import('playwright-core').Page) => Promise<unknown>} draw */
async function inFreshPage(address, draw) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(`${address}print.html`)
    await draw(page)
    const start = performance.now()
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    return { ms: performance.now() - start, pdf }
  } finally {
    await browser.close()
  }
}

/** Runs in the page. @param {{ projectText: string, options: Record<string, string> }} job @returns {Promise<number>} how many pages */
async function drawOwn(job) {
  const page = /** @type {any} */ (globalThis)
  const drawn = await page.renderPrintJob(job)
  if (!drawn.ok) throw new Error(drawn.code)
  return drawn.pageCount
}

/** Runs in the page: the same texts, one paragraph each, in the product's own font. @param {readonly string[]} texts */
async function drawPlain(texts) {
  const { document, CSSStyleSheet } = /** @type {any} */ (globalThis)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '@page { size: 1189mm 841mm; margin: 10mm } body { font: 13px/18px Pretendard; word-break: keep-all; columns: 20 }',
  )
  document.adoptedStyleSheets = [sheet]
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    return paragraph
  })
  document.body.replaceChildren(...paragraphs)
  await document.fonts.ready
}

/** @param {string} file @returns {number} per cent */
function wordsFound(file) {
  const found = new Set(poppler('pdftotext', '-raw', file, '-').split(/\s+/))
  const words = benchDocument(cardCount).cards.flatMap(({ text }) => text.split(' '))
  return (100 * words.filter((word) => found.has(word)).length) / words.length
}

/** @param {string} program @param {string[]} args */
function poppler(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
}

/** @param {PaperFigures} figures */
export function paperLines({ print, plain, draw, pages, words, typeThree, kB }) {
  return [
    `PDF of 10 stages, 12 lanes and ${cardCount} cards on ${options.paper}, ${pages} pages, ${Math.round(kB)} kB:`,
    `print call ${Math.round(print)} ms, ${(print / plain).toFixed(2)} times the ${Math.round(plain)} ms of the same text as plain HTML (meant: ≤ 2); drawing before it ${Math.round(draw)} ms;`,
    `${words.toFixed(1)} % of the words found by pdftotext, ${typeThree} fonts of Type 3.`,
  ].join('\n')
}
