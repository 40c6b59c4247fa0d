/** Collects the records of a made-up project: ids and order as the app gives them, fields that most records share. */
import { koreanWords } from './korean.mjs'
import { seededRandom } from './random.mjs'

/** @typedef {{ readonly id: string, readonly type: string } & Readonly<Record<string, unknown>>} MadeRecord */

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const firstMoment = Date.UTC(2026, 0, 5)
const minuteMs = 60_000

/** Types without a place among others. */
const unordered = new Set(['project', 'emotion-point', 'connector', 'vote', 'link'])

const placed = {
  width: null,
  height: null,
  color: 'yellow',
  frameId: null,
  zone: '',
  isLocked: false,
  authorId: null,
  details: '',
}

export class ProjectWriter {
  /** @type {MadeRecord[]} */
  records = []

  /** @param {number} seed @param {number} size how many records the project may have */
  constructor(seed, size) {
    this.size = size
    this.random = seededRandom(seed)
    this.words = koreanWords(this.random)
  }

  /** How many records may still be added. */
  get room() {
    return this.size - this.records.length
  }

  /**
   * Adds a record; what is added later comes later. Gives its id.
   * @param {string} type @param {Readonly<Record<string, unknown>>} fields
   */
  add(type, fields) {
    let id = `${type}-`
    for (let n = 0; n < 16; n++) id += letters[this.random.whole(0, 31)]
    const order = `a${this.records.length.toString(36).padStart(4, '0')}i`
    this.records.push({ id, type, ...(unordered.has(type) ? {} : { order }), ...fields })
    return id
  }

  /**
   * Adds something that lies on a board.
   * @param {string} type @param {{ readonly boardId: string, readonly title: string, readonly x: number, readonly y: number } & Readonly<Record<string, unknown>>} fields
   */
  addPlaced(type, fields) {
    return this.add(type, { ...placed, createdAt: this.moment(), ...fields })
  }

  /** A time in ms since 1970, later for what is added later. */
  moment() {
    return firstMoment + this.records.length * minuteMs
  }
}
