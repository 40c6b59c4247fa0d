/** The square that is cut out of a photo. */
import { describe, expect, it } from 'vitest'
import { cropSquare, moveCrop, resizeCrop } from '#shared/layout/photo-crop.ts'

const size = { width: 400, height: 200 }
const whole = { cropX: null, cropY: null, cropSize: null }

describe('a crop', () => {
  it('is the middle of the photo, as large as it fits, until somebody changes it', () => {
    expect(cropSquare(whole, size)).toEqual({ x: 100, y: 0, side: 200 })
  })

  it('is moved as far as the photo goes', () => {
    const moved = moveCrop(whole, size, { x: -1000, y: 50 })
    expect(cropSquare(moved, size)).toEqual({ x: 0, y: 0, side: 200 })
  })

  it('is looked at closer about its own middle, but not beyond a blur', () => {
    const half = resizeCrop(whole, size, 0.5)
    expect(cropSquare(half, size)).toEqual({ x: 150, y: 50, side: 100 })
    expect(cropSquare(resizeCrop(half, size, 0.01), size).side).toBe(40)
  })

  it('stays inside of the photo whatever the record says', () => {
    const odd = { cropX: 1, cropY: 1, cropSize: 0.5 }
    expect(cropSquare(odd, size)).toEqual({ x: 300, y: 100, side: 100 })
  })
})
