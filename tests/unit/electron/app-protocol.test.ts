/** Shows that app://bundle/ gives out the built window and nothing else on the disk. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAppProtocol, listBundleFiles } from '#electron/main/app-protocol.ts'

const secret = 'the secret of the profile'
const policy = "default-src 'none'"
let root = ''
let opened: string[] = []
let answer: ReturnType<typeof createAppProtocol>

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'))
  const bundle = join(root, 'renderer')
  mkdirSync(join(bundle, 'assets'), { recursive: true })
  writeFileSync(join(bundle, 'index.html'), '<p>window</p>')
  writeFileSync(join(bundle, 'assets', 'app.js'), 'run()')
  writeFileSync(join(bundle, 'assets', '글꼴 1.ttf'), 'font')
  writeFileSync(join(bundle, 'assets', 'odd.xyz'), 'odd')
  writeFileSync(join(root, 'profile.json'), secret)
  symlinkSync(join(root, 'profile.json'), join(bundle, 'link.json'))
  const reader = {
    readFolder: (folder: string) => readdir(folder, { withFileTypes: true }),
    readFile(file: string) {
      opened.push(file)
      return readFile(file)
    },
  }
  const files = await listBundleFiles(reader, bundle)
  answer = createAppProtocol(files, reader, policy)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const get = (url: string, method = 'GET') => answer({ url, method })

describe('the built window', () => {
  it.each([
    ['app://bundle/index.html', 'text/html; charset=utf-8', '<p>window</p>'],
    ['app://bundle/index.html?x=1#y', 'text/html; charset=utf-8', '<p>window</p>'],
    ['app://bundle/assets/app.js', 'text/javascript; charset=utf-8', 'run()'],
    ['app://bundle/assets/%EA%B8%80%EA%BC%B4%201.ttf', 'font/ttf', 'font'],
    ['app://bundle/assets/odd.xyz', 'application/octet-stream', 'odd'],
  ])('%s is answered as %s', async (url, type, text) => {
    const response = await get(url)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(await response.text()).toBe(text)
  })

  it('carries the content security policy on every answer, even on a refusal', async () => {
    for (const [url, method] of [
      ['app://bundle/index.html', 'GET'],
      ['app://bundle/nothing.html', 'GET'],
      ['app://bundle/index.html', 'POST'],
    ] as const) {
      const { headers } = await get(url, method)
      expect(headers.get('content-security-policy')).toBe(policy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('what is not part of the window', () => {
  it.each([
    'app://bundle/../profile.json',
    'app://bundle/..%2fprofile.json',
    'app://bundle/%2e%2e/profile.json',
    'app://bundle/%2e%2e%5cprofile.json',
    'app://bundle//../../profile.json',
    'app://bundle/assets/../../profile.json',
    'app://bundle/index.html/../../profile.json',
    'app://bundle/link.json',
    'app://bundle/assets',
    'app://bundle/INDEX.HTML',
    'app://bundle/index.html%00.js',
    'app://bundle/%',
    'app://other/index.html',
    'app://bundle:80/index.html',
    'app://user@bundle/index.html',
    'file:///etc/passwd',
    'http://bundle/index.html',
    'bundle/index.html',
    '',
  ])('is not found: %s', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  it('cannot be written to or asked for in another way', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect((await get('app://bundle/index.html', method)).status).toBe(405)
  })

  it('is never read, whatever 5,000 hostile paths say', async () => {
    opened = []
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%252e%252e', '..%5c', '%2f', '%5c', '\\', '//', '\0'),
      fc.constantFrom('assets', 'index.html', 'link.json', 'profile.json', '~', 'C:', '%00', '%'),
      fc.constantFrom(root, encodeURIComponent(root), 'etc', 'passwd', '?', '#', ':', '@', ';'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const paths = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/'))
    const starts = fc.constantFrom('app://bundle/', 'app://bundle', 'app:///', 'app://', 'app:')
    await fc.assert(
      fc.asyncProperty(starts, paths, async (start, path) => {
        const response = await get(start + path)
        expect([200, 404]).toContain(response.status)
        expect(await response.text()).not.toContain(secret)
      }),
      { numRuns: 5000, seed: 4 },
    )
    const outside = opened.filter((file) => !file.startsWith(join(root, 'renderer')))
    expect(outside).toEqual([])
  })
})
