/** Checks that a web address in a bundle is noticed, and that names and this machine are not mistaken for one. */
import { describe, expect, it } from 'vitest'
import { strangeAddresses } from '#build/lib/check-bundle.mjs'

describe('a web address in a bundle', () => {
  it.each([
    ['fetch("https://example.com/a?b=1")', ['https://example.com/a?b=1']],
    ["@import url('http://fonts.example.org/x.css')", ['http://fonts.example.org/x.css']],
    ['new WebSocket("WSS://live.example.com")', ['WSS://live.example.com']],
    ['a("https://example.com"),b("https://example.com")', ['https://example.com']],
    ['x="http://www.w3.org/2000/svg.evil"', ['http://www.w3.org/2000/svg.evil']],
    ['x="http://127.0.0.1.example.com/"', ['http://127.0.0.1.example.com/']],
  ])('is found in %s', (text, found) => {
    expect(strangeAddresses(text)).toEqual(found)
  })

  it.each([
    'createElementNS("http://www.w3.org/2000/svg","path")',
    'new URL(`https://${host}`)',
    '`http://127.0.0.1:${port}/`',
    'x.protocol==="https:"',
  ])('is not seen in %s', (text) => {
    expect(strangeAddresses(text)).toEqual([])
  })
})
