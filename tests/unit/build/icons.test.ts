/** Checks that the committed icons are there in every size, and that the containers hold what they say. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { icnsTypes, pngSize } from '#build/lib/icon-containers.mjs'

const read = (name: string): Buffer => readFileSync(`build/icons/${name}`)

function picturesOfIco(file: Buffer): number[] {
  const count = file.readUInt16LE(4)
  return Array.from({ length: count }, (_none, position) => {
    const entry = 6 + 16 * position
    const start = file.readUInt32LE(entry + 12)
    const png = file.subarray(start, start + file.readUInt32LE(entry + 8))
    expect(png.subarray(1, 4).toString('ascii')).toBe('PNG')
    expect(file.readUInt8(entry)).toBe(pngSize(png).width % 256)
    return pngSize(png).width
  })
}

function picturesOfIcns(file: Buffer): { type: string; size: number }[] {
  const found: { type: string; size: number }[] = []
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const png = file.subarray(at + 8, at + file.readUInt32BE(at + 4))
    found.push({ type: file.toString('ascii', at, at + 4), size: pngSize(png).width })
  }
  return found
}

describe('the icons', () => {
  it.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('have a square picture of %i px', (size) => {
    expect(pngSize(read(`png/${size}x${size}.png`))).toEqual({ width: size, height: size })
  })

  it.each(['icon.ico', 'document.ico'])('%s holds the sizes Windows asks for', (name) => {
    expect(picturesOfIco(read(name))).toEqual([16, 24, 32, 48, 64, 128, 256])
  })

  it.each(['icon.icns', 'document.icns'])('%s holds the sizes macOS asks for', (name) => {
    const file = read(name)
    expect(file.toString('ascii', 0, 4)).toBe('icns')
    expect(file.readUInt32BE(4)).toBe(file.length)
    expect(picturesOfIcns(file)).toEqual(icnsTypes)
  })

  it('are the same mark in the window', () => {
    expect(readFileSync('renderer/public/favicon.svg')).toEqual(read('icon-small.svg'))
  })
})
