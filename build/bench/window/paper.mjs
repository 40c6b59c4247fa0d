/** What printing a map of ten stages, twelve lanes and 400 cards takes, beside the same pages of text as plain HTML; and what can be read in it. */
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
  /** @type {{ size: string, texts: string[][] }} */
  let drawn = { size: '', texts: [] }
  /** @type {Buffer} */
  let pdf = Buffer.alloc(0)
  try {
    for (let round = 0; round < rounds; round++) {
      log(`print, round ${round + 1} …`)
      const own = await inFreshPage(server.address, async (page) => {
        const start = performance.now()
        drawn = await page.evaluate(drawOwn, { projectText: project, options })
        times.draw.push(performance.now() - start)
      })
      times.print.push(own.ms)
      pdf = own.pdf
      const plain = await inFreshPage(server.address, (page) => page.evaluate(drawPlain, drawn))
      times.plain.push(plain.ms)
    }
    const file = join(folder, 'map.pdf')
    writeFileSync(file, pdf)
    return {
      print: median(times.print),
      plain: median(times.plain),
      draw: median(times.draw),
      pages: drawn.texts.length,
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
    const print = () =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    // The first call of a browser starts what makes PDFs in it, and that is the same for both.
    await print()
    const start = performance.now()
    const pdf = await print()
    return { ms: performance.now() - start, pdf }
  } finally {
    await browser.close()
  }
}

/** Runs in the page. @param {{ projectText: string, options: Record<string, string> }} job @returns {Promise<{ size: string, texts: string[][] }>} size and texts of the pages */
async function drawOwn(job) {
  const page = /** @type {any} */ (globalThis)
  const drawn = await page.renderPrintJob(job)
  if (!drawn.ok) throw new Error(drawn.code)
  const { document, NodeFilter } = page
  const texts = [...document.querySelectorAll('[data-sheet]')].map((sheet) => {
    const walk = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const lines = []
    while (walk.nextNode()) lines.push(walk.currentNode.textContent)
    return lines
  })
  const [, size = ''] = /size: ([^;]+);/.exec(document.querySelector('style').textContent) ?? []
  return { size, texts }
}

/** Runs in the page: the same texts on as many pages of the same size, one paragraph each, in the product's own font. @param {{ size: string, texts: readonly string[][] }} drawn */
async function drawPlain({ size, texts }) {
  const { document, CSSStyleSheet } = /** @type {any} */ (globalThis)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { size: ${size}; margin: 0 } body { margin: 0; font: 13px/18px Pretendard; word-break: keep-all } section { break-after: page; columns: 20 } p { margin: 0 0 4px }`,
  )
  document.adoptedStyleSheets = [sheet]
  const sections = texts.map((lines) => {
    const section = document.createElement('section')
    const paragraphs = lines.map((text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      return paragraph
    })
    section.append(...paragraphs)
    return section
  })
  document.body.replaceChildren(...sections)
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
    `print call ${Math.round(print)} ms, ${(print / plain).toFixed(2)} times the ${Math.round(plain)} ms of the same pages of text as plain HTML (meant: ≤ 2); drawing before it ${Math.round(draw)} ms;`,
    `${words.toFixed(1)} % of the words found by pdftotext, ${typeThree} fonts of Type 3.`,
  ].join('\n')
}
