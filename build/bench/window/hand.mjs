/** A hand on mouse and keyboard: sixty movements a second, whether the page keeps up or not. */
import { setTimeout as sleep } from 'node:timers/promises'

const perSecond = 60
/** A system hands out no more while so many wait to be taken. */
const mostInFlight = 6

/** @typedef {import('playwright-core').CDPSession} CDPSession */
/**
 * @typedef {object} MouseMove
 * @property {'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel'} type
 * @property {number} x
 * @property {number} y
 * @property {number} [deltaX]
 * @property {number} [deltaY]
 * @property {'left'} [button]
 * @property {number} [buttons]
 * @property {number} [clickCount]
 */
/** @typedef {MouseMove & { isNeeded?: boolean }} HandMove a needed one is never left out */

/** @param {CDPSession} devtools @param {readonly HandMove[]} moves */
export async function moveHand(devtools, moves) {
  /** @type {Set<Promise<unknown>>} */
  const inFlight = new Set()
  const start = performance.now()
  for (const [n, { isNeeded = false, ...move }] of moves.entries()) {
    const wait = start + (n * 1000) / perSecond - performance.now()
    if (wait > 0) await sleep(wait)
    if (inFlight.size >= mostInFlight && !isNeeded) continue
    const sent = devtools.send('Input.dispatchMouseEvent', move).catch(() => undefined)
    inFlight.add(sent)
    void sent.finally(() => inFlight.delete(sent))
  }
  await Promise.all(inFlight)
}

/**
 * Turns of the wheel, there and back again.
 * @param {number} count @param {{ x: number, y: number }} step
 * @returns {MouseMove[]}
 */
export function wheelTurns(count, step) {
  return Array.from({ length: count }, (_, n) => {
    const way = n < count / 2 ? 1 : -1
    const delta = { deltaX: way * step.x, deltaY: way * step.y }
    return { type: 'mouseWheel', x: 600, y: 420, ...delta }
  })
}

/**
 * A press, a way in small steps, and letting go.
 * @param {{ x: number, y: number }} from @param {{ x: number, y: number }} by
 * @returns {HandMove[]}
 */
export function dragMoves(from, by, steps = 40) {
  const left = /** @type {const} */ ({ button: 'left', clickCount: 1, isNeeded: true })
  const end = { x: from.x + by.x, y: from.y + by.y }
  return [
    { type: 'mousePressed', ...from, ...left, buttons: 1 },
    ...Array.from({ length: steps }, (_, n) => ({
      type: /** @type {const} */ ('mouseMoved'),
      x: from.x + (by.x * (n + 1)) / steps,
      y: from.y + (by.y * (n + 1)) / steps,
      button: /** @type {const} */ ('left'),
      buttons: 1,
      isNeeded: n === steps - 1,
    })),
    { type: 'mouseReleased', ...end, ...left, buttons: 0 },
  ]
}
