/** What every contestant has to do with one document, one thing after the other, in one window. */
import { setTimeout as sleep } from 'node:timers/promises'
import { dragMoves, moveHand, wheelTurns } from './hand.mjs'
import { benchThere } from './open-page.mjs'
import { percentile } from './percentile.mjs'

/**
 * @typedef {import('./open-page.mjs').OpenPage} OpenPage
 * @typedef {import('./document.mjs').BenchDocument} BenchDocument
 * @typedef {{ x: number, y: number, width: number, height: number }} Rect
 * @typedef {Record<string, number>} Figures by the names of `measures.mjs`
 */

const slowFrameMs = 33.4
const sentence = 'people wait for an answer here'
const betweenKeysMs = 90
/** What is in sight of the window's corner while a card is dragged or written. */
const corner = { x: -40, y: -60 }
/** Excalidraw goes no further away. */
const leastZoom = 0.1
/** Where nothing but the document lies, in any of the contestants. */
const clear = { left: 300, right: 900, top: 190, bottom: 620 }

/** @param {OpenPage} open @param {string} file the contestant's own form of the document */
export async function loadWork({ page, heapMb }, file) {
  await page.evaluate((text) => {
    const page = /** @type {any} */ (globalThis)
    page.__file = JSON.parse(text)
  }, file)
  await sleep(400)
  const load = await page.evaluate(() => {
    const page = /** @type {any} */ (globalThis)
    return page.__probe.timeToPaint(
      () => page.__bench.load(page.__file),
      () => page.__bench.painted(),
    )
  })
  await page.evaluate(() => {
    const page = /** @type {any} */ (globalThis)
    delete page.__file
  })
  // What is done after the first picture, such as saving, is over.
  await sleep(2500)
  return { load, heap: await heapMb() }
}

/**
 * The window opened anew, straight into the document: when it is there, and what code that took.
 * @param {OpenPage} open the product
 */
export async function reopenWork({ page, scriptKb }) {
  await page.reload({ waitUntil: 'commit' })
  await benchThere(page)
  /** @type {{ time: number, scripts: string[] }} */
  const { time, scripts } = await page.evaluate(async () => {
    const page = /** @type {any} */ (globalThis)
    const time = await page.__probe.timeToPaint(
      () => undefined,
      () => page.__bench.painted(),
    )
    const end = page.performance.now()
    /** @type {{ name: string, startTime: number }[]} */
    const loaded = page.performance.getEntriesByType('resource')
    const scripts = loaded.filter(({ name, startTime }) => name.endsWith('.js') && startTime < end)
    return { time: time < end ? end : time, scripts: scripts.map(({ name }) => name) }
  })
  await sleep(2500)
  return { reopen: time, scriptMap: scriptKb(scripts) }
}

/** @param {OpenPage} open @param {number} turns */
export async function panWork(open, turns) {
  await setView(open, corner, 1)
  const { gaps, busy } = await watched(open, wheelTurns(turns, { x: 45, y: 25 }))
  return { panSlow: shareOfSlow(gaps), panP95: percentile(gaps, 0.95), panBusy: busy }
}

/** @param {OpenPage} open @param {number} turns @param {BenchDocument} document */
export async function overviewWork(open, turns, { width, height }) {
  const zoom = Math.max(leastZoom, Math.min(1280 / width, 740 / height))
  await setView(open, corner, 1)
  const jump = await open.page.evaluate(async (zoom) => {
    const { __bench, __probe } = /** @type {any} */ (globalThis)
    return __probe.timeToPaint(
      () => __bench.setView(-100, -100, zoom),
      () => true,
    )
  }, zoom)
  await sleep(1200)
  const { gaps, busy } = await watched(open, wheelTurns(turns, { x: 6, y: 4 }))
  return { jump, farP95: percentile(gaps, 0.95), farBusy: busy }
}

/** @param {OpenPage} open @param {BenchDocument} document */
export async function dragWork(open, document) {
  await setView(open, corner, 1)
  const [id, before] = await cardInSight(open, document, 0)
  const from = middleOf(before)
  await open.devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from })
  const { gaps } = await watched(open, dragMoves(from, { x: 200, y: 120 }))
  await sleep(300)
  const after = await cardRect(open, id)
  if (after !== null && Math.hypot(after.x - before.x, after.y - before.y) < 40) {
    throw new Error(`${id} was dragged and stands where it was.`)
  }
  return { dragP95: percentile(gaps, 0.95) }
}

/** @param {OpenPage} open @param {BenchDocument} document */
export async function typingWork(open, document) {
  const { page } = open
  await page.keyboard.press('Escape')
  await setView(open, corner, 1)
  const [id, rect] = await cardInSight(open, document, 1)
  const before = await cardText(open, id)
  const { x, y } = middleOf(rect)
  await page.mouse.dblclick(x, y)
  await sleep(500)
  await page.evaluate(() => /** @type {any} */ (globalThis).__probe.startKeys())
  for (const letter of sentence) {
    const pressedAt = performance.now()
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await sleep(Math.max(0, betweenKeysMs - (performance.now() - pressedAt)))
  }
  await sleep(300)
  /** @type {number[]} */
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).__probe.stopKeys())
  await page.evaluate(() => /** @type {any} */ (globalThis).__bench.endEdit?.())
  for (let n = 0; n < 3; n++) await page.keyboard.press('Escape')
  await sleep(200)
  if ((await cardText(open, id)) === before) throw new Error(`${id} has kept its text.`)
  return { keyP50: percentile(times, 0.5), keyP95: percentile(times, 0.95) }
}

/** @param {OpenPage} open @param {BenchDocument} document */
export async function bulkWork({ page }, { size }) {
  /** @type {Record<'selectAll' | 'delete' | 'undo', string>} */
  const keys = await page.evaluate(() => /** @type {any} */ (globalThis).__bench.keys)
  await page.evaluate(() => /** @type {any} */ (globalThis).__bench.focus?.())
  await sleep(300)
  /** @param {string} key @param {'selected' | 'empty' | 'full'} state @returns {Promise<number>} */
  const press = async (key, state) => {
    await page.evaluate(
      ([state, size]) => /** @type {any} */ (globalThis).__probe.armKey(state, size),
      /** @type {const} */ ([state, size]),
    )
    await page.keyboard.press(key)
    const ms = await page.evaluate(() => /** @type {any} */ (globalThis).__probe.armed())
    await sleep(600)
    return ms
  }
  return {
    selectAll: await press(keys.selectAll, 'selected'),
    delete: await press(keys.delete, 'empty'),
    undo: await press(keys.undo, 'full'),
  }
}

/** Frames while the hand moves, and how long the main thread worked for each. @param {OpenPage} open @param {import('./hand.mjs').HandMove[]} moves */
async function watched({ page, devtools, busyMs }, moves) {
  await page.evaluate(() => /** @type {any} */ (globalThis).__probe.startFrames())
  const before = await busyMs()
  await moveHand(devtools, moves)
  /** @type {number[]} */
  const gaps = await page.evaluate(async () => {
    const { __probe } = /** @type {any} */ (globalThis)
    await __probe.frameDone()
    return __probe.stopFrames()
  })
  return { gaps, busy: ((await busyMs()) - before) / Math.max(1, gaps.length) }
}

/** @param {readonly number[]} gaps @returns {number} per cent */
function shareOfSlow(gaps) {
  return (100 * gaps.filter((gap) => gap > slowFrameMs).length) / Math.max(1, gaps.length)
}

/** @param {OpenPage} open @param {{ x: number, y: number }} point @param {number} zoom */
async function setView({ page }, { x, y }, zoom) {
  await page.evaluate(async ([x, y, zoom]) => {
    const { __bench, __probe } = /** @type {any} */ (globalThis)
    __bench.setView(x, y, zoom)
    await __probe.frameDone()
  }, /** @type {const} */ ([x, y, zoom]))
  await sleep(500)
}

/** A card that lies free, and where. @param {OpenPage} open @param {BenchDocument} document @param {number} place @returns {Promise<[string, Rect]>} */
async function cardInSight(open, { cards, links }, place) {
  const byId = new Map(cards.map((card) => [card.id, card]))
  const arrows = links.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)]
    return a === undefined || b === undefined ? [] : [{ from: a, to: b }]
  })
  // No arrow may lie over it: presses must land on the card itself.
  const free = cards.filter(
    ({ x, y, width, height }) =>
      !arrows.some(
        ({ from, to }) =>
          from.x < x + width &&
          to.x + to.width > x &&
          Math.min(from.y, to.y) < y + height &&
          Math.max(from.y, to.y) + from.height > y,
      ),
  )
  let found = 0
  for (const { id, x, y } of free) {
    if (x > 2000 || y > 2000) continue
    const rect = await cardRect(open, id)
    if (rect === null || !isClear(middleOf(rect)) || found++ < place) continue
    return [id, rect]
  }
  throw new Error('No card lies where it can be taken hold of.')
}

/** @param {{ x: number, y: number }} point */
function isClear({ x, y }) {
  return x > clear.left && x < clear.right && y > clear.top && y < clear.bottom
}

/** @param {Rect} rect */
function middleOf({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 }
}

/** @param {OpenPage} open @param {string} id @returns {Promise<Rect | null>} */
function cardRect({ page }, id) {
  return page.evaluate((id) => {
    const rect = /** @type {any} */ (globalThis).__bench.cardRect(id)
    return rect === null ? null : { x: rect.x, y: rect.y, width: rect.w, height: rect.h }
  }, id)
}

/** @param {OpenPage} open @param {string} id @returns {Promise<string>} */
function cardText({ page }, id) {
  return page.evaluate((id) => /** @type {any} */ (globalThis).__bench.cardText(id), id)
}
