/** Reads the pictures of a project file and checks each against its hash. */

import { assetMimes, largestAsset, type Asset } from '#shared/model/project-format.ts'
import { decodeBase64 } from './base64.ts'
import { pathTo, shorten, shortenText, type ProblemList } from './file-problem.ts'
import { sha256 } from './sha256.ts'

const fields = ['hash', 'mime', 'base64'] as const

/** The pictures that are whole; what is wrong with the others is in the list. */
export function readAssets(list: readonly unknown[], problems: ProblemList): readonly Asset[] {
  const paths = new Map<string, string>()
  const assets: Asset[] = []
  list.forEach((value, place) => {
    const path = pathTo('assets', place)
    const asset = readAsset(value, path, problems)
    if (asset === null) return
    const other = paths.get(asset.hash)
    if (other === undefined) assets.push(asset)
    else problems.add('id-repeated', pathTo(path, 'hash'), { found: asset.hash, other })
    paths.set(asset.hash, path)
  })
  return assets
}

function readAsset(value: unknown, path: string, problems: ProblemList): Asset | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.add('wrong-type', path, { expected: 'object', found: shorten(value) })
    return null
  }
  for (const key of Object.keys(value)) {
    if ((fields as readonly string[]).includes(key)) continue
    problems.add('unknown-field', pathTo(path, key), { found: shortenText(key) })
  }
  // An object out of JSON; the three fields are checked one by one.
  const raw = value as Readonly<Record<string, unknown>>
  const [hash, mimeFound, base64] = fields.map((name) => readText(raw, name, path, problems))
  const mime = assetMimes.find((each) => each === mimeFound)
  if (typeof mimeFound === 'string' && mime === undefined) {
    const details = { allowed: assetMimes.join(', '), found: shorten(mimeFound) }
    problems.add('not-allowed', pathTo(path, 'mime'), details)
  }
  if (typeof hash === 'string' && !/^[0-9a-f]{64}$/.test(hash)) {
    problems.add('not-a-hash', pathTo(path, 'hash'), { found: shorten(hash) })
    return null
  }
  if (typeof hash !== 'string' || mime === undefined || typeof base64 !== 'string') return null
  return readBytes(hash, mime, base64, path, problems)
}

function readText(
  raw: Readonly<Record<string, unknown>>,
  name: string,
  path: string,
  problems: ProblemList,
): string | null {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined
  if (typeof value === 'string') return value
  const where = pathTo(path, name)
  if (value === undefined) problems.add('field-missing', where, { expected: 'string' })
  else problems.add('wrong-type', where, { expected: 'string', found: shorten(value) })
  return null
}

function readBytes(
  hash: string,
  mime: Asset['mime'],
  base64: string,
  path: string,
  problems: ProblemList,
): Asset | null {
  const where = pathTo(path, 'base64')
  const found = Math.floor((base64.length / 4) * 3)
  if (found > largestAsset + 2) {
    problems.add('asset-too-large', where, { most: largestAsset, found })
    return null
  }
  const bytes = decodeBase64(base64)
  if (bytes === null) {
    problems.add('not-base64', where)
    return null
  }
  const actual = sha256(bytes)
  if (actual !== hash) {
    problems.add('asset-damaged', where, { found: hash, expected: actual })
    return null
  }
  return { hash, mime, bytes }
}
