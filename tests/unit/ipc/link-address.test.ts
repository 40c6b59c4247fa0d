/** Shows which addresses may leave the app, and that none of 200 hostile ones does. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openableAddress } from '#shared/ipc/link-address.ts'
import { hostileAddresses } from '#tests/helpers/hostile-addresses.ts'

const openable = (address: string) => openableAddress(address, (text) => new URL(text))

describe('an address that may be opened', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTPS://Example.org', 'https://example.org/'],
    ['https://example.org/전기차', 'https://example.org/%EC%A0%84%EA%B8%B0%EC%B0%A8'],
    ['https://example.org:8443/', 'https://example.org:8443/'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['mailto:someone@example.org?subject=Hello', 'mailto:someone@example.org?subject=Hello'],
  ])('%s is opened as %s', (address, opened) => {
    expect(openable(address)).toBe(opened)
  })
})

describe('an address that may not be opened', () => {
  it('is each of more than 200 hostile ones', () => {
    expect(hostileAddresses.length).toBeGreaterThanOrEqual(200)
    expect(hostileAddresses.filter((address) => openable(address) !== null)).toEqual([])
  })

  it('is every scheme but https and mailto', () => {
    const schemes = fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/)
    fc.assert(
      fc.property(schemes, fc.webPath(), (scheme, path) => {
        fc.pre(scheme !== 'https' && scheme !== 'mailto')
        expect(openable(`${scheme}://example.org${path}`)).toBeNull()
        expect(openable(`${scheme}:${path}`)).toBeNull()
      }),
      { numRuns: 2000, seed: 2 },
    )
  })

  it('is anything whose opened form would be another scheme or carry a password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const start of ['', 'https://', 'https:', 'mailto:', ' https://', 'https://a@']) {
          const opened = openable(start + text)
          if (opened === null) continue
          const { protocol, username, password } = new URL(opened)
          expect(['https:', 'mailto:']).toContain(protocol)
          expect([username, password]).toEqual(['', ''])
          expect(opened).not.toMatch(/[\s\p{Cc}]/u)
        }
      }),
      { numRuns: 3000, seed: 3 },
    )
  })
})
