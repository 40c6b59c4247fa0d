/** What saving one changed card takes of the main thread, beside a bare write of the same record in the same page: the writing with all its checks, and with what is drawn of it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from '#build/bench/lib/statistics.mjs'

const times = 25
const cardId = 'c7'

/** @param {import('./open-page.mjs').OpenPage} open the product, with a document in it */
export async function saveWork({ page, busyMs }) {
  await page.evaluate(openRawStore)
  /** @type {number[]} */
  const saves = []
  /** @type {number[]} */
  const puts = []
  /** @type {number[]} */
  const writes = []
  for (let n = 0; n < times; n++) {
    await page.evaluate(
      ([id, text]) => /** @type {any} */ (globalThis).__bench.change(id, text),
      /** @type {const} */ ([cardId, `바뀐 글 ${n} changed`]),
    )
    // What is drawn anew is none of saving; the product itself waits longer than this.
    await sleep(60)
    saves.push(await busyDuring(busyMs, () => page.evaluate('__bench.save()')))
    writes.push(await busyDuring(busyMs, () => page.evaluate(`__bench.write('${cardId}')`)))
    puts.push(await busyDuring(busyMs, () => page.evaluate(`__rawPut(${n})`)))
    // Calling into the page costs something by itself.
    const call = await busyDuring(busyMs, () => page.evaluate('Promise.resolve()'))
    saves[n] = Math.max(0, (saves[n] ?? 0) - call)
    writes[n] = Math.max(0, (writes[n] ?? 0) - call)
    puts[n] = Math.max(0.01, (puts[n] ?? 0) - call)
    await sleep(40)
  }
  const [save, write, rawPut] = [median(saves), median(writes), median(puts)]
  return { save, write, rawPut, writeToPut: write / rawPut }
}

/** @param {() => Promise<number>} busyMs @param {() => Promise<unknown>} work */
async function busyDuring(busyMs, work) {
  const before = await busyMs()
  await work()
  return (await busyMs()) - before
}

/** Runs in the page: a database beside the product's, and what puts one record into it, as safely. */
function openRawStore() {
  const page = /** @type {any} */ (globalThis)
  const request = page.indexedDB.open('bench-raw', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('cards', { keyPath: 'id' })
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      page.__rawPut = (/** @type {number} */ n) =>
        new Promise((done, failed) => {
          const transaction = database.transaction('cards', 'readwrite', { durability: 'strict' })
          transaction.oncomplete = () => done(null)
          transaction.onerror = () => failed(transaction.error)
          const title = `바뀐 글 ${n} changed`
          transaction.objectStore('cards').put({ id: 'card', type: 'card', title, details: '' })
        })
      resolve(null)
    }
  })
}
