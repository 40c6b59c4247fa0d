/** Tells the layer rule which file an import means: from the root (`#shared/…`) or from the same folder (`./…`). */
'use strict'

const { existsSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')

const root = resolve(__dirname, '../..')

exports.interfaceVersion = 2

/**
 * Packages and Node's own modules are known by their names and need no file.
 * @param {string} source as it stands in the import, perhaps with a question such as `?raw`
 * @param {string} importer the file that imports
 * @returns {{ found: false } | { found: true, path: string }}
 */
exports.resolve = (source, importer) => {
  const plain = source.replace(/\?.*$/, '')
  const path = plain.startsWith('#')
    ? join(root, plain.slice(1))
    : plain.startsWith('.')
      ? resolve(dirname(importer), plain)
      : undefined
  return path !== undefined && existsSync(path) ? { found: true, path } : { found: false }
}
