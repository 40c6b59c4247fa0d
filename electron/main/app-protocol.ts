/** Serves the built window from app://bundle/, out of a list of files made at the start. */
import { extname, join, posix } from 'node:path'
import { appHost, appScheme } from './origin.ts'

/** Address path (`/assets/app.js`) to the file that holds it. */
export type BundleFiles = ReadonlyMap<string, string>

interface FolderEntry {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

export interface BundleReader {
  readFolder(folder: string): Promise<readonly FolderEntry[]>
  readFile(file: string): Promise<Uint8Array<ArrayBuffer>>
}

/** Lists every file below `folder`. Links are left out, so that nothing outside gets in. */
export async function listBundleFiles(
  reader: Pick<BundleReader, 'readFolder'>,
  folder: string,
  address = '/',
): Promise<BundleFiles> {
  const files = new Map<string, string>()
  for (const entry of await reader.readFolder(folder)) {
    const place = join(folder, entry.name)
    const entryAddress = posix.join(address, entry.name)
    if (entry.isFile()) files.set(entryAddress, place)
    if (!entry.isDirectory()) continue
    for (const [inner, file] of await listBundleFiles(reader, place, entryAddress))
      files.set(inner, file)
  }
  return files
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.throughline': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Answers one request. A path is only ever looked up in the list, never joined to a folder. */
export function createAppProtocol(
  files: BundleFiles,
  reader: Pick<BundleReader, 'readFile'>,
  contentSecurityPolicy: string,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  const fences = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  const refuse = (status: number) =>
    new Response(null, { status, headers: { ...fences, 'Content-Type': 'text/plain' } })

  return async function answer(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    const file = files.get(addressPath(request.url) ?? '')
    if (file === undefined) return refuse(404)
    const type = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
    const headers = { ...fences, 'Content-Type': type }
    if (request.method === 'HEAD') return new Response(null, { headers })
    return new Response(await reader.readFile(file), { headers })
  }
}

/** The decoded path of one of our own addresses, without query and fragment; null for all others. */
function addressPath(address: string): string | null {
  try {
    const { protocol, host, username, password, pathname } = new URL(address)
    if (protocol !== `${appScheme}:` || host !== appHost || username !== '' || password !== '')
      return null
    return decodeURIComponent(pathname)
  } catch {
    // Neither an address nor anything that could name one of our files.
    return null
  }
}
