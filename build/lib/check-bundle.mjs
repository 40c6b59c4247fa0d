/** Fails the build when a bundle holds a web address: the product promises never to call anybody. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { allowedAddresses } from './addresses.mjs'
import { inRoot, rootFolder } from './paths.mjs'

const textFile = /\.(?:html|js|mjs|cjs|css|json|svg)$/
// A host begins with a letter or digit; `https://${host}` in a parser of addresses is none.
const webAddress = /\b(?:https?|wss?):\/\/[a-z0-9][^\s"'`<>\\)\]}]*/gi

// What listens on this very machine is no web address.
const ownMachine = /^https?:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$)/i

/**
 * The web addresses in a text that nobody has vouched for.
 * @param {string} text
 * @param {readonly { address: string }[]} [allowed]
 * @returns {string[]}
 */
export function strangeAddresses(text, allowed = allowedAddresses) {
  const found = text.match(webAddress) ?? []
  return [...new Set(found)].filter(
    (address) => !ownMachine.test(address) && !allowed.some((entry) => entry.address === address),
  )
}

/** @param {string} part folder below dist/ */
export function checkBundle(part) {
  const folder = inRoot('dist', part)
  const complaints = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) =>
      strangeAddresses(readFileSync(path, 'utf8')).map(
        (address) => `${relative(rootFolder, path)}: ${address}`,
      ),
    )
  if (complaints.length > 0) {
    throw new Error(
      `These web addresses are in the bundle; cut them out or vouch for them in build/lib/addresses.mjs:\n  ${complaints.join('\n  ')}`,
    )
  }
}
