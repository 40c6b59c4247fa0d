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
 * @property {string} author whoever its package.json names; empty where it names nobody
 */

/** Licences that let the product be passed on under its own terms (decision 0107). */
export const acceptedLicences = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  '0BSD',
  'CC0-1.0',
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
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license, author } = manifest
  const expression = typeof license === 'string' ? license : (license?.type ?? '')
  const who = typeof author === 'string' ? author : (author?.name ?? '')
  return { name, version, license: expression, text: licenceText(folder), author: who }
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

/**
 * The text of a licence that a package names without bringing it along. Only MIT is known here: any
 * other has to be looked at by a person, so the build ends.
 * @param {ShippedPackage} shipped
 */
function usualText({ name, license, author }) {
  if (license !== 'MIT') throw new Error(`${name} brings no text of its licence, ${license}.`)
  return `MIT License

Copyright (c) ${author || `the authors of ${name}`}

${mitTerms}`
}

const mitTerms = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

/** @param {readonly ShippedPackage[]} packages */
export function noticesText(packages) {
  const head =
    'Throughline is built with the following packages. Each is used under its own licence, given below.\n'
  const list = packages
    .map(({ name, version, license }) => `- ${name} ${version}: ${license}`)
    .join('\n')
  const entries = packages.map((each) =>
    [`${each.name} ${each.version} (${each.license})`, '', each.text || usualText(each)].join('\n'),
  )
  return [head, `${list}\n`, ...entries].join(`\n${'-'.repeat(79)}\n\n`) + '\n'
}

/** @param {string} folder */
export function writeNotices(folder) {
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesText(shippedPackages()))
}
