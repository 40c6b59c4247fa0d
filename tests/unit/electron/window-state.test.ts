/** Shows that the window comes back where it was, and always where it can be seen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimumSize, parseWindowState, placeWindow } from '#electron/main/window-state.ts'

const laptop = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: -200, width: 2560, height: 1400 }
const at = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
})

describe('the window', () => {
  it('stands where it was, on either screen', () => {
    expect(placeWindow(at(50, 60), [laptop])).toEqual({ x: 50, y: 60, width: 1200, height: 800 })
    expect(placeWindow(at(2000, -100), [laptop, second])).toMatchObject({ x: 2000, y: -100 })
  })

  it('is placed by the system when its screen has been unplugged', () => {
    expect(placeWindow(at(2000, -100), [laptop])).toEqual({ width: 1440, height: 900 })
  })

  it('has its usual size at the first start, and fits a small screen', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1440, height: 900 })
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({
      width: 1280,
      height: 720,
    })
    expect(placeWindow(null, [])).toEqual({ width: 1440, height: 900 })
  })

  it('can always be taken hold of, whatever was remembered', () => {
    const number = fc.integer({ min: -6000, max: 6000 })
    fc.assert(
      fc.property(number, number, number, number, (x, y, width, height) => {
        const screens = [laptop, second]
        const place = placeWindow(at(x, y, width, height), screens)
        expect(place.width).toBeGreaterThanOrEqual(minimumSize.width)
        expect(place.height).toBeGreaterThanOrEqual(minimumSize.height)
        if (place.x === undefined || place.y === undefined) return
        const { x: left, y: top } = place
        const isSeen = screens.some(
          (screen) =>
            top >= screen.y &&
            top < screen.y + screen.height &&
            left + place.width >= screen.x + 100 &&
            left <= screen.x + screen.width - 100,
        )
        expect(isSeen, JSON.stringify(place)).toBe(true)
      }),
      { numRuns: 2000, seed: 6 },
    )
  })

  it('is remembered as text, and forgotten when the text is damaged', () => {
    const state = at(1, 2)
    expect(parseWindowState(JSON.stringify(state))).toEqual(state)
    const damaged = ['', '{', 'null', '7', '[]', '{}', '{"bounds":null,"isMaximized":true}']
    const odd = ['{"bounds":{"x":1e9,"y":0,"width":1,"height":1},"isMaximized":false}']
    for (const text of [...damaged, ...odd]) expect(parseWindowState(text), text).toBeNull()
  })
})
