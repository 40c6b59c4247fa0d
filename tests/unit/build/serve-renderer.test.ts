/** Asks the local server for what it has, for what it must not give out, and for its safety headers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveRenderer, type RendererServer } from '#build/lib/serve-renderer.mjs'
import contentSecurityPolicy from '#shared/base/content-security-policy.json'

const parent = mkdtempSync(join(tmpdir(), 'throughline-serve-'))
const folder = join(parent, 'renderer')
let server: RendererServer

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<title>window</title>')
  writeFileSync(join(folder, 'print.html'), '<title>print</title>')
  writeFileSync(join(folder, 'assets', '글꼴.ttf'), 'font')
  server = await serveRenderer({ folder })
})

afterAll(async () => {
  await server.close()
  rmSync(parent, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

// fetch tidies "../" away before it asks; this sends the path as it is.
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      )
    })
    asked.on('error', reject).end()
  })
}

describe('the local server', () => {
  it.each([
    ['/', 200, '<title>window</title>', 'text/html; charset=utf-8'],
    ['/?lang=ko#x', 200, '<title>window</title>', 'text/html; charset=utf-8'],
    ['/index.html', 200, '<title>window</title>', 'text/html; charset=utf-8'],
    ['/print.html?paper=A3', 200, '<title>print</title>', 'text/html; charset=utf-8'],
    ['/assets/%EA%B8%80%EA%BC%B4.ttf', 200, 'font', 'font/ttf'],
  ])('gives out %s', async (path, status, text, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.text, answer.headers['content-type']]).toEqual([
      status,
      text,
      type,
    ])
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '//secret.txt',
    '/assets',
    '/assets/',
    '/index.html/',
    '/INDEX.HTML',
    '/index.html%00.txt',
    '/%zz',
    '/nothing.js',
    '/__proto__',
    '/constructor',
  ])('gives out nothing for %s', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.text]).toEqual([404, 'Not found'])
  })

  it('answers every request under the production policy, found or not', async () => {
    const answers = [await ask('/'), await ask('/nothing.js'), await ask('/', 'POST')]
    expect(
      answers.map(({ status, headers }) => [
        status,
        headers['content-security-policy'],
        headers['x-content-type-options'],
      ]),
    ).toEqual([
      [200, contentSecurityPolicy.policy, 'nosniff'],
      [404, contentSecurityPolicy.policy, 'nosniff'],
      [405, contentSecurityPolicy.policy, 'nosniff'],
    ])
  })

  it('shows no file that came after its start, so a rebuild does not mix two builds', async () => {
    writeFileSync(join(folder, 'late.js'), 'late')
    writeFileSync(join(folder, 'print.html'), 'changed')
    const answers = [await ask('/late.js'), await ask('/print.html')]
    expect(answers.map(({ text }) => text)).toEqual(['Not found', '<title>print</title>'])
  })

  it('says that its port is taken instead of choosing another in silence', async () => {
    await expect(serveRenderer({ folder, port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('says what to do where nothing was built', async () => {
    await expect(serveRenderer({ folder: join(parent, 'none') })).rejects.toThrow('npm run build')
  })
})

describe('the content security policy', () => {
  it('allows no script but our own files, and nothing from elsewhere', () => {
    const directives = new Map(
      contentSecurityPolicy.policy.split('; ').map((part) => {
        const [name = '', ...values] = part.split(' ')
        return [name, values.join(' ')] as const
      }),
    )
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('script-src')).toBe("'self'")
    expect(directives.get('require-trusted-types-for')).toBe("'script'")
    expect(contentSecurityPolicy.policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval/)
  })
})
