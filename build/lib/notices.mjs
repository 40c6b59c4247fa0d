/** Collects the licences of everything that ships with the product, and writes them beside it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license the SPDX expression of its package.json; empty where it gives none
 * @property {string} text its licence text; empty where it brings none
 */

/** Licences that let the product be passed on under its own terms. */
export const acceptedLicences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  '0BSD',
]

/**
 * Whether an SPDX expression can be met with accepted licences alone: one side of each OR, all sides of each AND.
 * @param {string} expression
 * @returns {boolean}
 */
export function isAccepted(expression) {
  const plain = expression.replace(/^\((.*)\)$/s, '$1').trim()
  if (plain === '') return false
  if (/ OR /.test(plain)) return plain.split(/ OR /).some(isAccepted)
  if (/ AND /.test(plain)) return plain.split(/ AND /).every(isAccepted)
  return acceptedLicences.includes(plain)
}

/** @param {string} folder */
function licenceText(folder) {
  const texts = [folder, join(folder, 'dist')]
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place)
        .filter((name) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(name))
        .map((name) => join(place, name)),
    )
  return texts[0] === undefined ? '' : readFileSync(texts[0], 'utf8').trim()
}

/** @param {string} folder @returns {ShippedPackage} */
function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const expression = typeof license === 'string' ? license : (license?.type ?? '')
  return { name, version, license: expression, text: licenceText(folder) }
}

/**
 * Every package that the product itself needs, directly or through others, as the lockfile has it.
 * @returns {ShippedPackage[]} sorted by name and version
 */
export function shippedPackages() {
  /** @type {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} */
  const lockfile = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  return Object.entries(lockfile.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional)
    .map(([path]) => inRoot(path))
    .filter((folder) => existsSync(folder))
    .map(describe)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
}

/** @param {readonly ShippedPackage[]} packages */
export function noticesText(packages) {
  const head =
    'Throughline is built with the following packages. Each is used under its own licence, given below.\n'
  const entries = packages.map(({ name, version, license, text }) =>
    [
      `${name} ${version} (${license})`,
      '',
      text || `No licence text is shipped with it; it is ${license}.`,
    ].join('\n'),
  )
  return [head, ...entries].join(`\n${'-'.repeat(79)}\n\n`) + '\n'
}

/** @param {string} folder */
export function writeNotices(folder) {
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText(shippedPackages()))
}
