/** Who is measured: the product, what the browser takes by itself, what a bare canvas can do, and other whiteboards. */
import { readFileSync } from 'node:fs'
import { inRoot } from '#build/lib/paths.mjs'
import { peerFolder, peerVersion } from './peers.mjs'

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {string} label with its version where it has one
 * @property {string} folder what is served, with an index.html
 * @property {string} path the page that offers `__bench`
 * @property {string} [policy] its content security policy; that of the product where not given
 */

// What others need that the product forbids itself.
const openPolicy =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'"

/** @param {{ withPeers: boolean }} options @returns {Contestant[]} */
export function contestants({ withPeers }) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  /** @type {Contestant[]} */
  const own = [
    {
      name: 'throughline',
      label: `Throughline ${version}`,
      folder: inRoot('dist/renderer'),
      path: '?bench=1',
    },
    {
      name: 'empty',
      label: 'empty page',
      folder: inRoot('build/bench/window/pages/empty'),
      path: '',
      policy: openPolicy,
    },
    {
      name: 'limit',
      label: 'bare canvas',
      folder: inRoot('build/bench/window/pages/limit'),
      path: '',
      policy: openPolicy,
    },
  ]
  if (!withPeers) return own
  const peer = (
    /** @type {string} */ name,
    /** @type {string} */ title,
    /** @type {string} */ of,
  ) => ({
    name,
    label: `${title} ${peerVersion(of)}`,
    folder: peerFolder(name),
    path: '',
    policy: openPolicy,
  })
  return [
    ...own,
    peer('excalidraw', 'Excalidraw', '@excalidraw/excalidraw'),
    peer('tldraw', 'tldraw', 'tldraw'),
  ]
}
