/** What is put into every page before its own scripts: clocks for frames, keys and changes. It knows nothing but `__bench`. */

/** Runs in the page, so it may use nothing from here. */
export function installProbe() {
  const page = /** @type {any} */ (globalThis)
  const now = () => performance.now()

  /** Resolves once the frame that is being made has been handed over. @returns {Promise<number>} when */
  const frameDone = () =>
    new Promise((resolve) => {
      page.requestAnimationFrame(() => {
        const channel = new page.MessageChannel()
        channel.port1.onmessage = () => {
          channel.port1.close()
          resolve(now())
        }
        channel.port2.postMessage(null)
      })
    })

  /** Looks once a frame. @param {() => boolean} isTrue */
  const until = async (isTrue) => {
    const end = now() + 60_000
    while (!isTrue()) {
      if (now() > end) throw new Error('It did not come to pass within a minute.')
      await new Promise((resolve) => page.requestAnimationFrame(resolve))
    }
  }

  /** Ms from the call until what it brings about has been painted. @param {() => unknown} work @param {() => boolean} isTrue */
  const timeToPaint = async (work, isTrue) => {
    const start = now()
    await work()
    await until(isTrue)
    return (await frameDone()) - start
  }

  /** @type {{ times: number[], isOn: boolean } | null} */
  let frames = null
  const startFrames = () => {
    const record = { times: /** @type {number[]} */ ([]), isOn: true }
    frames = record
    const tick = (/** @type {number} */ time) => {
      if (!record.isOn) return
      record.times.push(time)
      page.requestAnimationFrame(tick)
    }
    page.requestAnimationFrame(tick)
  }
  /** Ms between one frame and the next; what was still frozen at the end counts as one. */
  const stopFrames = () => {
    if (frames === null) return []
    frames.isOn = false
    const { times } = frames
    const gaps = times.slice(1).map((time, n) => time - (times[n] ?? time))
    const last = times.at(-1)
    if (last !== undefined && now() - last > 34) gaps.push(now() - last)
    return gaps
  }

  /** @type {number[]} */
  let keyTimes = []
  /** @type {{ pressed: number, isDone: boolean } | null} */
  let pressed = null
  // The text may follow its key in the same frame or in a later one; the later one counts.
  const keyDown = (/** @type {{ timeStamp: number }} */ event) => {
    const key = { pressed: event.timeStamp, isDone: false }
    pressed = key
    void frameDone().then((time) => finishKey(key, time))
  }
  const input = () => {
    const key = pressed
    if (key === null || key.isDone) return
    key.isDone = true
    void frameDone().then((time) => keyTimes.push(time - key.pressed))
  }
  /** @param {{ pressed: number, isDone: boolean }} key @param {number} time */
  const finishKey = (key, time) => {
    if (key.isDone) return
    key.isDone = true
    keyTimes.push(time - key.pressed)
  }
  const startKeys = () => {
    keyTimes = []
    page.addEventListener('keydown', keyDown, true)
    page.addEventListener('input', input, true)
  }
  const stopKeys = () => {
    page.removeEventListener('keydown', keyDown, true)
    page.removeEventListener('input', input, true)
    return keyTimes
  }

  /** Ms from the next key until the document is in a state and that has been painted. @param {'selected' | 'empty' | 'full'} state @param {number} size */
  const armKey = (state, size) => {
    const isThere = () => {
      const { cards, selected } = page.__bench.stats()
      return state === 'selected'
        ? selected >= size
        : state === 'empty'
          ? cards === 0
          : cards >= size
    }
    page.__armed = new Promise((resolve, reject) => {
      const onKey = (/** @type {{ key: string, timeStamp: number }} */ event) => {
        if (event.key === 'Control') return
        page.removeEventListener('keydown', onKey, true)
        until(isThere).then(async () => resolve((await frameDone()) - event.timeStamp), reject)
      }
      page.addEventListener('keydown', onKey, true)
    })
  }
  const armed = () => page.__armed

  page.__probe = {
    frameDone,
    timeToPaint,
    startFrames,
    stopFrames,
    startKeys,
    stopKeys,
    armKey,
    armed,
  }
}
