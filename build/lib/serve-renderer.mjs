/** Serves the built window on 127.0.0.1 under the production content security policy, and nothing else. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, relative, sep } from 'node:path'
import { contentTypeOf } from './content-types.mjs'
import { inRoot } from './paths.mjs'

function productionPolicy() {
  return JSON.parse(readFileSync(inRoot('shared/base/content-security-policy.json'), 'utf8')).policy
}

/**
 * The build's files by address. They are read once: a request can name nothing that was not in
 * the build, and a rebuild does not change what a running server gives out.
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
function readBuild(folder) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built window in ${folder}: run "npm run build".`)
  }
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, readFileSync(file)]),
  )
}

/** @param {string | undefined} url @returns {string | undefined} */
function fileAddress(url) {
  try {
    const path = decodeURIComponent((url ?? '').replace(/[?#].*$/s, ''))
    return path === '/' ? '/index.html' : path
  } catch {
    return undefined
  }
}

/** @type {import('./serve-renderer.mjs').serveRenderer} */
export async function serveRenderer({
  folder = inRoot('dist/renderer'),
  port = 0,
  policy = productionPolicy(),
} = {}) {
  const files = readBuild(folder)
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Cache-Control', 'no-cache')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const address = fileAddress(request.url)
    const content = address === undefined ? undefined : files.get(address)
    if (address === undefined || content === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found')
      return
    }
    response.writeHead(200, {
      'Content-Type': contentTypeOf(address),
      'Content-Length': content.length,
    })
    response.end(request.method === 'HEAD' ? undefined : content)
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    port: bound.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
